import { describe, expect, test } from 'vitest';
import { check, tally } from '../../../src/domain/checks/check';
import { SEVERITIES } from '../../../src/domain/checks/finding';
import { apply } from '../../../src/domain/commands/apply';
import { commandSchema } from '../../../src/domain/commands/schema';
import { cleanPlan, pack } from '../../support/clean-plan';
import { makePlan } from '../../support/plan-factory';

const poor = makePlan({ actions: 30, words: 0 });

describe('check', () => {
  test('finds nothing in a plan with nothing to find', () => {
    expect(check(cleanPlan, pack)).toEqual([]);
  });

  test('lists what must be fixed first, then what should, then notes', () => {
    const order = check(poor, pack).map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(3);
  });

  test('says the same of the same plan each time', () => {
    expect(check(structuredClone(poor), pack)).toEqual(check(poor, pack));
  });

  test('leaves out what is less grave than asked for', () => {
    const all = check(poor, pack);
    expect(check(poor, pack, { min: 'must' })).toEqual(
      all.filter(({ severity }) => severity === 'must'),
    );
    expect(check(poor, pack, { min: 'should' })).toEqual(
      all.filter(({ severity }) => severity !== 'note'),
    );
  });

  test('asks of an introduction only for its text, its cover and its documents', () => {
    const introduction = makePlan({ kind: 'introduction', words: 0 });
    const findings = check(
      { ...introduction, header: { ...introduction.header, director: '' } },
      pack,
    );
    expect(findings.map(({ code }) => code)).toEqual([
      'cover-fields',
      'mandatory-section',
      'mandatory-section',
      'document-out-of-date',
    ]);
  });

  test('writes titles without and details with a full stop, and places that are there', () => {
    const ids = new Set([
      ...[...poor.sections, ...poor.actions, ...poor.indicators].map(({ id }) => id),
      ...[...pack.priorities, ...pack.indicators, ...pack.documents].map(({ id }) => id),
    ]);
    for (const finding of check(poor, pack)) {
      expect(finding.title).toMatch(/[^.]$/u);
      expect(finding.detail).toMatch(/\.$/u);
      expect(finding.go).not.toBe('');
      expect(finding.room).toBe(finding.focus.room);
      expect(finding.places[0].focus).toBe(finding.focus);
      expect(finding.where).not.toBe('');
      for (const { focus, about } of finding.places) {
        if (focus.id !== null) expect(ids).toContain(focus.id);
        if (about !== null) expect(finding.ids).toContain(about);
      }
      expect(finding.ids.filter((id) => !ids.has(id))).toEqual([]);
      if (finding.focus.id !== null) expect(ids).toContain(finding.focus.id);
    }
  });

  test('offers only fixes that are commands, fit the plan, and leave the finding behind', () => {
    const [first] = cleanPlan.indicators;
    if (!first) throw new Error('No indicator.');
    const plan = {
      ...cleanPlan,
      sections: cleanPlan.sections.slice(1),
      indicators: cleanPlan.indicators.with(0, { ...first, title: 'Visits' }),
    };
    const fixes = check(plan, pack).flatMap((finding) =>
      finding.fix ? [finding.fix.command] : [],
    );
    expect(fixes).toHaveLength(2);
    for (const command of fixes) {
      expect(commandSchema.safeParse(command).success).toBe(true);
      const applied = apply(plan, command);
      if (!applied.ok) throw new Error(applied.error.code);
      const codes = check(applied.value.plan, pack).flatMap(({ fix }) =>
        fix ? [fix.command] : [],
      );
      expect(codes).toHaveLength(1);
    }
  });
});

test('tally counts by severity', () => {
  const findings = check(poor, pack);
  const counts = tally(findings);
  expect(counts.must + counts.should + counts.note).toBe(findings.length);
  expect(tally([])).toEqual({ must: 0, should: 0, note: 0 });
});
