import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { coveringOf } from '../../src/domain/covering/covering';
import { coveringFindings } from '../../src/domain/covering/findings';
import { brokenReferences } from '../../src/domain/references';
import { sayerOf } from '../../src/domain/live/say';
import { brokenUses, livesIn } from '../../src/domain/live/uses';
import { textWords } from '../../src/domain/queries/words';
import { paragraphsOf } from '../../src/domain/rich-text';
import { planProblems } from '../../src/domain/schema/invariants';
import { packSchema, type Pack } from '../../src/domain/schema/pack';
import {
  planSchema,
  type Indicator,
  type Observation,
  type Plan,
} from '../../src/domain/schema/plan';
import { serialise } from '../../src/domain/schema/serialise';
import { countWords } from '../../src/domain/text';
import { copiedRuns } from './introduction-wording';

const root = fileURLToPath(new URL('../../', import.meta.url));
const slugs = ['commissioning-2008-9', 'introduction-2008-9'] as const;
const fileOf = (slug: string) => `${root}resources/plans/${slug}/plan.json`;
const packFile = `${root}resources/packs/kent-cfe-2008-09.json`;
const introductionFile = `${root}../shared/reference/introduction-2008-09.txt`;

let pack: Pack;
const plans = new Map<string, Plan>();
const planOf = (slug: (typeof slugs)[number]): Plan => {
  const plan = plans.get(slug);
  if (!plan) throw new Error(`${slug} was not read`);
  return plan;
};
const divisional = () => planOf('commissioning-2008-9');

beforeAll(() => {
  pack = packSchema.parse(JSON.parse(readFileSync(packFile, 'utf8')));
  for (const slug of slugs) {
    plans.set(slug, planSchema.parse(JSON.parse(readFileSync(fileOf(slug), 'utf8'))));
  }
});

/** Every text of a plan that a person could read, with where it stands. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsOf(item, `${path}[${String(index)}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`));
}

/** What the plan's writers wrote: narrative, and every text of its actions and indicators. */
function proseOf(plan: Plan): string[] {
  return [
    ...plan.sections.flatMap((section) => paragraphsOf(section.body, sayerOf(plan, pack))),
    ...plan.covering.texts.flatMap(({ body }) => paragraphsOf(body, sayerOf(plan, pack))),
    ...textsOf([plan.actions, plan.indicators, plan.registers, plan.covering.options]).map(
      ({ text }) => text,
    ),
  ];
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const runs = (list: string[]): string[] =>
  list.slice(7).map((_, index) => list.slice(index, index + 8).join(' '));

describe.each(slugs)('%s', (slug) => {
  it('is written as the application writes: keys sorted, two spaces, final newline', () => {
    expect(readFileSync(fileOf(slug), 'utf8')).toBe(serialise(planOf(slug)));
  });

  it('holds together by itself and with its pack', () => {
    expect(planProblems(planOf(slug))).toEqual([]);
    expect(planOf(slug).packId).toBe(pack.id);
    expect(brokenReferences(planOf(slug), pack)).toEqual([]);
  });

  it('says that it is a sample', () => {
    expect(planOf(slug).sample).toBe(true);
  });

  it('has the sections of the template, in its order', () => {
    const plan = planOf(slug);
    const template = pack.templates.find((candidate) => candidate.kind === plan.kind);
    expect(plan.sections.map((section) => section.templateId)).toEqual(
      template?.sections.map((section) => section.id),
    );
    expect(plan.sections.map(headingOf)).toEqual(template?.sections.map(headingOf));
  });

  it('keeps each section inside the word guide of the template', () => {
    const plan = planOf(slug);
    const guides = pack.templates.find((candidate) => candidate.kind === plan.kind)?.sections ?? [];
    const outside = plan.sections.flatMap((section) => {
      const guide = guides.find((candidate) => candidate.id === section.templateId)?.words ?? null;
      const count = textWords(plan, pack, section.body);
      if (guide === null || count === 0 || (count >= guide.from && count <= guide.to)) return [];
      return [
        `${section.id}: ${String(count)} words, guide ${String(guide.from)}-${String(guide.to)}`,
      ];
    });
    expect(outside).toEqual([]);
  });

  it('follows records that are there, and remembers what they say', () => {
    const plan = planOf(slug);
    const lives = plan.sections.flatMap(({ body }) => livesIn(body));
    expect(lives.map(({ attrs }) => attrs.was)).toEqual(lives.map(sayerOf(plan, pack)));
    expect(brokenUses(plan, pack)).toEqual([]);
  });

  it('names nobody: no address, no telephone number, no title before a name', () => {
    const found = textsOf(planOf(slug)).filter(({ text }) =>
      /\S+@\S+|\b0\d{3,4}[ -]?\d{5,6}\b|\+44|\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\.? [A-Z]/u.test(
        text,
      ),
    );
    expect(found).toEqual([]);
  });

  it('takes no sentence of the introduction', () => {
    expect(proseOf(planOf(slug)).flatMap(copiedRuns)).toEqual([]);
  });

  it('shares no eight words in a row with the introduction, titles apart', ({ skip }) => {
    if (!existsSync(introductionFile)) {
      skip('the introduction is not part of the repository; the test above compares fingerprints');
    }
    const theirs = new Set(runs(words(readFileSync(introductionFile, 'utf8'))));
    const titles = [...pack.documents, ...pack.indicators, ...pack.priorities].flatMap((item) =>
      [item.label, ...item.aliases, 'officialTitle' in item ? item.officialTitle : ''].map(
        (title) => words(title).join(' '),
      ),
    );
    const shared = proseOf(planOf(slug))
      .flatMap((text) => runs(words(text)))
      .filter((piece) => theirs.has(piece) && !titles.some((title) => title.includes(piece)));
    expect(shared).toEqual([]);
  });
});

describe('the divisional plan', () => {
  it('is as full as a real one', () => {
    const plan = divisional();
    expect(plan.actions.length).toBeGreaterThanOrEqual(34);
    expect(plan.indicators.filter((indicator) => indicator.packItemId !== null)).toHaveLength(26);
    expect(plan.indicators.filter((indicator) => indicator.packItemId === null)).toHaveLength(9);
    const written = plan.sections.filter(
      (section) => section.kind === 'narrative' && textWords(plan, pack, section.body) > 0,
    );
    expect(written.length).toBeGreaterThanOrEqual(20);
    const total = plan.sections.reduce(
      (sum, section) => sum + textWords(plan, pack, section.body),
      0,
    );
    expect(total).toBeGreaterThanOrEqual(5_500);
    expect(total).toBeLessThanOrEqual(7_000);
  });

  it('keeps action titles to the length that the pack guides', () => {
    const long = divisional().actions.filter(
      ({ title }) => countWords(title) === 0 || countWords(title) > pack.guides.titleWords,
    );
    expect(long.map((action) => action.ref)).toEqual([]);
  });

  it('stays inside the year, except where a check is meant to notice', () => {
    const { actions } = divisional();
    const outside = actions.filter((action) =>
      daysOf(action).some((day) => day < '2008-04-01' || day > '2009-03-31'),
    );
    expect(refs(outside)).toEqual(['A11', 'A23']);
    const backwards = actions.filter((action) =>
      daysOf(action).some((day) => day < (action.start ?? '') || day > (action.due ?? '')),
    );
    expect(refs(backwards)).toEqual([]);
  });

  it('has exactly the gaps that it was given', () => {
    const plan = divisional();
    expect(refs(plan.actions.filter((action) => action.manager === ''))).toEqual(['A26', 'A29']);
    expect(refs(plan.actions.filter((action) => action.deliverable === ''))).toEqual(['A28']);
    expect(refs(plan.actions.filter((action) => action.priorityIds.length === 0))).toEqual(['A34']);
    expect(
      plan.indicators.filter(isStatutoryWithoutTarget).map((indicator) => indicator.code),
    ).toEqual(['NI 92', 'NI 99', 'NI 100', 'NI 101']);
    expect(plan.indicators.filter((indicator) => indicator.owner === '')).toEqual([]);
    const served = new Set(plan.actions.flatMap((action) => action.priorityIds));
    expect(missing(served)).toEqual(['P1.5', 'P1.6']);
    const measured = new Set(
      plan.indicators.flatMap((indicator) => indicator.priorities.map((link) => link.priorityId)),
    );
    expect(missing(measured)).toEqual(['P1.4', 'P2.2', 'P4.2', 'P5.3', 'P6.3', 'P6.4']);
    const empty = plan.sections.filter((section) => textWords(plan, pack, section.body) === 0);
    expect(empty.map((section) => section.id)).toEqual(['s-equality']);
    const ni32 = plan.indicators.find((indicator) => indicator.code === 'NI 32');
    expect(ni32?.title).toBe('Repeat incidents of domestic abuse');
  });

  it('copies the definitions of the pack, all but one title', () => {
    const plan = divisional();
    const fromPack = plan.indicators.filter((indicator) => indicator.packItemId !== null);
    const copied = fromPack.map((indicator) => ({
      id: indicator.packItemId,
      ...definitionOf(indicator),
      validTo: indicator.validTo ?? undefined,
      polarity: indicator.parts.map((part) => part.polarity),
    }));
    const official = fromPack.flatMap((indicator) =>
      pack.indicators
        .filter((item) => item.id === indicator.packItemId)
        .map((item) => ({
          id: item.id,
          ...definitionOf(item),
          validTo: item.validTo,
          polarity: item.parts.length === 0 ? [item.polarity] : item.parts.map((p) => p.polarity),
        })),
    );
    expect(copied).toEqual(official);
    const titles = new Map(pack.indicators.map((item) => [item.id, item.officialTitle]));
    const renamed = fromPack.filter(
      (indicator) => titles.get(indicator.packItemId ?? '') !== indicator.title,
    );
    expect(renamed.map((indicator) => indicator.code)).toEqual(['NI 32']);
  });

  it('uses the words of the pack for types and statuses', () => {
    const { actionStatus, actionType } = pack.vocabularies;
    for (const action of divisional().actions) {
      expect(actionStatus.map((word) => word.id)).toContain(action.status);
      expect(actionType.map((word) => word.id)).toContain(action.type);
    }
  });

  it('marks every figure that no fact gives as illustrative', () => {
    const plan = divisional();
    const real = plan.indicators.flatMap((indicator) =>
      observationsOf(indicator)
        .filter(isRealFigure)
        .map((item) => figureOf(indicator, item)),
    );
    expect(real.toSorted()).toEqual([
      'L1 2006 59.2 F23',
      'L1 2006 61.4 F23',
      'L1 2007 62 F23',
      'L1 2007 64.9 F23',
      'L2 2007/8 to date 82.4 F36',
      'L3 2006/7 75.3 F38',
      'L3 2007/8 to date 76.3 F38',
      'L4 2007/8 to date 99.1 F37',
      'L5 2007 68 F41',
      'L8 2007/8 6000 F43',
    ]);
    const targets = plan.indicators.flatMap((indicator) =>
      indicator.parts.flatMap((part) =>
        part.targets
          .filter((target) => !target.illustrative)
          .map((target) => `${indicator.code} ${target.year} ${String(target.value)}`),
      ),
    );
    expect(targets).toEqual(['L7 2008/9 23']);
    const sums = plan.actions.filter(
      ({ budget }) => (budget.amount !== null || budget.gap !== null) && !budget.illustrative,
    );
    expect(refs(sums)).toEqual([]);
  });

  it('never starts NI 75 from the figure for all subjects', () => {
    const ni75 = divisional().indicators.find((indicator) => indicator.code === 'NI 75');
    expect(ni75).toBeDefined();
    const values = observationsOf(ni75 as Indicator).map(({ measure }) =>
      measure.kind === 'figure' ? measure.value : null,
    );
    expect(values.length).toBeGreaterThan(0);
    expect(values).not.toContain(64.9);
    expect(values).not.toContain(62);
  });

  it('says by when the missing baselines come', () => {
    const waiting = divisional().indicators.flatMap((indicator) =>
      indicator.parts.flatMap(({ baseline }) =>
        baseline?.measure.kind === 'toBeEstablished'
          ? [`${indicator.code} ${baseline.measure.by ?? 'no date'}`]
          : [],
      ),
    );
    expect(waiting).toContain('NI 111 2008-11-10');
    const ni187 = divisional().indicators.find((indicator) => indicator.code === 'NI 187');
    expect(ni187?.parts.map((part) => part.polarity)).toEqual(['low', 'high']);
  });

  it('takes up most of the commitments of the introduction', () => {
    const taken = new Set(divisional().actions.flatMap((action) => action.commitmentIds));
    expect(taken.size).toBeGreaterThanOrEqual(65);
  });
});

describe('the directorate introduction', () => {
  it('is narrative alone', () => {
    const plan = planOf('introduction-2008-9');
    expect(plan.kind).toBe('introduction');
    expect(plan.actions).toEqual([]);
    expect(plan.indicators).toEqual([]);
    expect(plan.sections.filter((section) => textWords(plan, pack, section.body) === 0)).toEqual(
      [],
    );
  });
});

function headingOf({ group, title, kind }: Record<'group' | 'title' | 'kind', string>): string {
  return `${group} / ${title} / ${kind}`;
}

/** Every day of an action; a day that is missing shows as blank, which stands before any year. */
function daysOf({ start, due, milestones }: Plan['actions'][number]): string[] {
  return [start, due, ...milestones.map((step) => step.due)].map((day) => day ?? '');
}

function refs(actions: Plan['actions']): string[] {
  return actions.map((action) => action.ref);
}

type Definition = Pick<
  Indicator,
  'code' | 'kind' | 'definition' | 'unit' | 'unitLabel' | 'decimals' | 'periodType' | 'dataSource'
>;

function definitionOf(item: Definition): Definition {
  const { code, kind, definition, unit, unitLabel, decimals, periodType, dataSource } = item;
  return { code, kind, definition, unit, unitLabel, decimals, periodType, dataSource };
}

function missing(linked: ReadonlySet<string>): string[] {
  return pack.priorities.map((priority) => priority.id).filter((id) => !linked.has(id));
}

function isStatutoryWithoutTarget(indicator: Indicator): boolean {
  return (
    indicator.kind === 'statutory' && indicator.parts.some((part) => part.targets.length === 0)
  );
}

function observationsOf(indicator: Indicator): Observation[] {
  return indicator.parts.flatMap((part) => [
    ...(part.baseline === null ? [] : [part.baseline]),
    ...part.actuals.slice(0, -1),
    ...lastUnlessBaseline(part),
    ...part.comparators,
  ]);
}

/** The last result is the baseline in most series; it is looked at once. */
function lastUnlessBaseline({ actuals, baseline }: Indicator['parts'][number]): Observation[] {
  const last = actuals.at(-1);
  if (last === undefined) return [];
  const isBaseline = baseline !== null && serialise(baseline) === serialise(last);
  return isBaseline ? [] : [last];
}

function isRealFigure(observation: Observation): boolean {
  return observation.measure.kind === 'figure' && !observation.illustrative;
}

/** A real figure beside the fact that its source names; a source without a fact shows as "no fact". */
function figureOf(indicator: Indicator, observation: Observation): string {
  const value = observation.measure.kind === 'figure' ? String(observation.measure.value) : '';
  const fact = /\bF\d+\b/u.exec(observation.source)?.[0] ?? 'no fact';
  const known = pack.facts.some((item) => item.code === fact) ? fact : `${fact} is not in the pack`;
  return `${indicator.code} ${observation.period.label} ${value} ${known}`;
}

describe.each(slugs)('the covering report of %s', (slug) => {
  it('lacks nothing that must be there, and has parts of both kinds', () => {
    const view = coveringOf(planOf(slug), pack, null);
    const must = coveringFindings(planOf(slug), pack, view).filter(
      ({ severity }) => severity === 'must',
    );
    expect(must.map(({ says }) => says)).toEqual([]);
    expect(new Set(view.texts.map(({ origin }) => origin))).toEqual(
      new Set(['written', 'suggested']),
    );
  });
});
