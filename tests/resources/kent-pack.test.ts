import { describe, expect, it } from 'vitest';
import { breaking, coded, kent, numbered } from './packs';

describe('what the introduction of 2008/9 holds', () => {
  it('has seven outcome groups in its own order', () => {
    expect(kent.outcomes.map((o) => `${o.id} ${o.kind}`)).toEqual([
      'X0 cross-cutting',
      ...numbered('O', 5).map((id) => `${id} outcome`),
      'E0 enabling',
    ]);
  });

  it('has 28 priorities, each under its outcome', () => {
    const counts = { X0: 1, O1: 6, O2: 3, O3: 4, O4: 2, O5: 3, E0: 9 };
    const expected = Object.entries(counts).flatMap(([outcomeId, count], at) =>
      numbered(`P${String(at)}.`, count).map((code) => [code, outcomeId]),
    );
    expect(expected).toHaveLength(28);
    expect(kent.priorities.map((p) => [p.code, p.outcomeId])).toEqual(expected);
  });

  it('has the statement of the vision, four limbs and three directions', () => {
    expect(kent.vision.map((v) => v.id)).toEqual(['V0', ...numbered('V', 7)]);
  });

  it('has 47 facts and 76 commitments, numbered without a hole', () => {
    expect(kent.facts.map((f) => f.code)).toEqual(numbered('F', 47));
    expect(kent.commitments.map((c) => c.code)).toEqual(numbered('C', 76, 2));
    const perOutcome = kent.outcomes.map(
      (o) => kent.commitments.filter((c) => c.outcomeId === o.id).length,
    );
    expect(perOutcome).toEqual([2, 7, 13, 6, 6, 19, 23]);
  });

  it('lists 20 local and 25 national documents, and holds those that its list leaves out', () => {
    expect([documents('local', true), documents('local', false)]).toEqual([20, 13]);
    expect([documents('national', true), documents('national', false)]).toEqual([25, 8]);
    const status = new Map(kent.documents.map((d) => [d.label, d.status]));
    expect(status.get('Kent Community Schools Development Strategy 2004-07')).toBe('expired');
    expect(status.get('Early Years Strategy')).toBe('consultation');
    expect(status.get('Ofsted / SCAHI')).toBe('unresolved');
  });

  it('keeps an ambiguous abbreviation ambiguous and an unknown one unexpanded', () => {
    const meanings = new Map(kent.glossary.map((g) => [g.label, g.meanings]));
    expect(meanings.get('PSA')).toHaveLength(2);
    expect(meanings.get('SCAHI')).toEqual([]);
  });

  it('gives lines that the introduction has: 1 to 319', () => {
    const wrong = breaking(kent, ({ source: { line } }) =>
      (line?.match(/\d+/gu) ?? []).every((number) => Number(number) >= 1 && Number(number) <= 319),
    );
    expect(wrong).toEqual([]);
  });

  it('marks the days of the planning cycle as not found', () => {
    expect(kent.cycle.map((stage) => stage.verified)).toEqual(kent.cycle.map(() => false));
    expect(coded(stages(), 'comments').to).toBe('2008-02-29');
  });

  it('has templates that fill a plan: 20 sections of text or more, each with help', () => {
    for (const { sections } of kent.templates) {
      expect(sections.filter((s) => s.kind === 'narrative').length).toBeGreaterThanOrEqual(20);
      const bare = sections.filter((s) => s.guidance.length < 80 || s.checklist.length === 0);
      expect(bare.map((s) => s.id)).toEqual([]);
    }
  });
});

describe('indicators of 2008/9', () => {
  it('are the 16 statutory ones and the 10 that the introduction names', () => {
    expect(codesOf('statutory')).toBe('72 73 74 75 83 87 92 93 94 95 96 97 98 99 100 101');
    expect(codesOf('national')).toBe('163 152 161 162 117 111 32 110 187 155');
    expect(kent.indicators).toHaveLength(26);
    expect(kent.indicators.map((i) => i.id)).toEqual(
      kent.indicators.map((i) => i.code.replace(' ', '')),
    );
    expect(kent.indicators.filter((i) => i.validFrom !== '2008-04-01')).toEqual([]);
    expect(kent.indicators.filter((i) => i.measures.length === 0)).toEqual([]);
  });

  it('lose the Key Stage 3 ones, and no others, on 31 December 2008', () => {
    const leaving = kent.indicators.filter((i) => i.validTo !== undefined);
    expect(leaving.map((i) => `${i.code} ${i.validTo ?? ''}`)).toEqual(
      [74, 83, 95, 96, 97, 98].map((number) => `NI ${String(number)} 2008-12-31`),
    );
  });

  it('say which direction is good', () => {
    const low = kent.indicators.filter((i) => i.polarity === 'low').map((i) => i.code);
    expect(low).toEqual(['NI 87', 'NI 92', 'NI 152', 'NI 117', 'NI 111', 'NI 32']);
    const parted = kent.indicators.filter((i) => i.parts.length > 0);
    expect(parted.map((i) => i.code)).toEqual(['NI 187']);
    expect(coded(kent.indicators, 'NI 187').parts.map((p) => [p.id, p.polarity])).toEqual([
      ['a', 'low'],
      ['b', 'high'],
    ]);
  });

  it("keep the introduction's wording beside the official title", () => {
    const named = kent.indicators.filter((i) => i.kind === 'national');
    expect(named.filter((i) => i.aliases.length === 0)).toEqual([]);
    const repeat = coded(kent.indicators, 'NI 32');
    expect(repeat.officialTitle).toBe('Repeat incidents of domestic violence');
    expect(repeat.aliases).toContain('repeat incidents of domestic abuse');
  });

  it('know that the baseline of NI 111 comes after the year has begun', () => {
    const due = coded(kent.indicators, 'NI 111').baselineDue ?? '';
    expect(due).toBe('2008-11-10');
    expect(due > kent.validFrom && due < kent.validTo).toBe(true);
  });
});

describe('figures that the introduction gives together', () => {
  it('agree on five A*-C passes: the lead grew by what Kent rose more than the nation', () => {
    const kent2006 = value('F23') - beside('F23', 'rise');
    const nation2007 = value('F23') - beside('F23', 'lead');
    const nation2006 = nation2007 - beside('F23', 'national-rise');
    expect(kent2006).toBeCloseTo(61.4, 6);
    expect(nation2007).toBeCloseTo(62, 6);
    expect(nation2006).toBeCloseTo(59.2, 6);
    const lead2006 = kent2006 - nation2006;
    expect(lead2006).toBeCloseTo(2.2, 6);
    expect(beside('F23', 'lead') - lead2006).toBeCloseTo(0.7, 6);
    expect(beside('F23', 'rise') - beside('F23', 'national-rise')).toBeCloseTo(0.7, 6);
  });

  it('agree on the variation project and on initial assessments', () => {
    expect(value('F26') - value('F25')).toBeCloseTo(0.8, 6);
    expect(value('F26') - value('F27')).toBeCloseTo(2.5, 6);
    expect(value('F38') - beside('F38', 'before')).toBeCloseTo(beside('F38', 'rise'), 6);
  });

  it('are written as they are counted', () => {
    const unlike = kent.facts.filter(
      (fact) => fact.value !== null && !figuresIn(fact.valueText).includes(fact.value),
    );
    expect(unlike.map((fact) => fact.code)).toEqual([]);
    expect(kent.facts.filter((fact) => fact.value === null)).toHaveLength(8);
  });
});

const documents = (scope: string, listed: boolean): number =>
  kent.documents.filter((d) => d.scope === scope && d.listed === listed).length;

const codesOf = (kind: string): string =>
  kent.indicators
    .filter((i) => i.kind === kind)
    .map((i) => i.code.slice(3))
    .join(' ');

const value = (code: string): number => coded(kent.facts, code).value ?? Number.NaN;

const beside = (code: string, id: string): number =>
  coded(kent.facts, code).figures.find((figure) => figure.id === id)?.value ?? Number.NaN;

function figuresIn(text: string): readonly number[] {
  const scale = text.endsWith('million') ? 1_000_000 : 1;
  const written = text.match(/-?\d[\d,.]*/gu) ?? [];
  return written.map((figure) => Number(figure.replaceAll(',', '')) * scale);
}

const stages = () => kent.cycle.map((stage) => ({ ...stage, code: stage.id }));
