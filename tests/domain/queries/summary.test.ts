import { describe, expect, test } from 'vitest';
import { completeness } from '../../../src/domain/queries/completeness';
import { planSummaryOf } from '../../../src/domain/queries/summary';
import { planWords } from '../../../src/domain/queries/words';
import { fromPlain } from '../../../src/domain/rich-text';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const empty = makePlan({ actions: 0, words: 0, indicators: false });
const written = (id: string, words: number, plan: Plan = empty): Plan => ({
  ...plan,
  sections: plan.sections.map((section) =>
    section.id === id ? { ...section, body: fromPlain('word '.repeat(words)) } : section,
  ),
});
const percents = (plan: Plan) =>
  Object.fromEntries(completeness(plan, pack).parts.map((part) => [part.key, part.percent]));

describe('planWords', () => {
  test('adds sections up to groups and groups to the whole', () => {
    const words = planWords(makePlan({ words: 40, pack }), pack);
    for (const group of words.groups) {
      expect(group.words).toBe(group.sections.reduce((sum, section) => sum + section.words, 0));
    }
    expect(words.total).toBe(words.groups.reduce((sum, group) => sum + group.words, 0));
    expect(words.groups.map((group) => [group.group, group.sections.length])).toEqual([
      ['Service profile', 2],
      ['Performance', 1],
      ['The year ahead', 2],
      ['Statements', 2],
    ]);
  });

  test('counts the reason of a section that has no implications', () => {
    const plan: Plan = {
      ...empty,
      sections: empty.sections.map((section) =>
        section.id === 'climate'
          ? { ...section, noImplications: 'No building is touched' }
          : section,
      ),
    };
    expect(planWords(plan, pack).total).toBe(4);
  });
});

describe('completeness', () => {
  test('of an empty plan is its cover', () => {
    const { parts, total } = completeness(empty, pack);
    expect(parts.map((part) => [part.key, part.percent, part.counts])).toEqual([
      ['cover', 100, true],
      ['purpose', 0, true],
      ['context', 0, true],
      ['performance', 0, true],
      ['actions', 0, true],
      ['indicators', 0, true],
      ['climate', 0, true],
      ['equality', 0, true],
    ]);
    expect(total).toBe(12);
  });

  test('of a text is measured against the lower end of its guide, and never rounded up to full', () => {
    expect(percents(written('purpose', 25))['purpose']).toBe(50);
    expect(percents(written('purpose', 49))['purpose']).toBe(98);
    expect(percents(written('purpose', 50))['purpose']).toBe(100);
    expect(percents(written('purpose', 500))['purpose']).toBe(100);
  });

  test('of a section without a guide is any text', () => {
    const free: Plan = {
      ...empty,
      sections: empty.sections.map((one) => ({ ...one, templateId: null })),
    };
    const { parts, total } = completeness(written('purpose', 1, free), pack);
    expect(parts[1]).toMatchObject({ key: 'purpose', percent: 100, counts: true });
    expect(parts[2]).toMatchObject({ key: 'context', percent: 0, counts: false });
    expect(total).toBe(50);
  });

  test('of a section with a reason for having no implications is full', () => {
    const plan: Plan = {
      ...empty,
      sections: empty.sections.map((one) => ({
        ...one,
        noImplications: one.id === 'climate' ? 'None here' : ' ',
      })),
    };
    expect(percents(plan)).toMatchObject({ climate: 100, equality: 0 });
  });

  test('of actions and indicators is the share of their required fields', () => {
    const plan = makePlan({ actions: 3 });
    const bare: Plan = {
      ...plan,
      actions: plan.actions.map((action, n) =>
        n === 0 ? { ...action, manager: ' ', due: null } : action,
      ),
    };
    // 16 of 18 fields: the third action of the factory has no priority.
    expect(percents(plan)['actions']).toBe(94);
    expect(percents(bare)['actions']).toBe(83);
    const unowned: Plan = {
      ...plan,
      indicators: plan.indicators.map((one) => ({ ...one, owner: '' })),
    };
    expect(percents(unowned)['indicators']).toBeLessThan(percents(plan)['indicators'] ?? 0);
  });

  test('needs a director, a cabinet member and a contact on the cover', () => {
    const plan: Plan = { ...empty, header: { ...empty.header, director: '', contact: ' ' } };
    expect(percents(plan)['cover']).toBe(33);
  });
});

describe('planSummaryOf', () => {
  test('says of a plan what a list needs', () => {
    expect(planSummaryOf(makePlan({ actions: 4 }), pack)).toEqual({
      planId: 'plan-1',
      kind: 'divisional',
      sample: false,
      packId: 'northmoor-2008-09',
      division: 'Libraries and Archives',
      directorate: 'Community Services',
      year: '2008/9',
      status: 'draft',
      waitsFor: ['writer'],
      versionLabel: 'Draft 1',
      deadline: { step: 'draft', on: '2008-02-12' },
      sections: 7,
      actions: 4,
      indicators: 6,
      words: planWords(makePlan({ actions: 4 }), pack).total,
      complete: completeness(makePlan({ actions: 4 }), pack).total,
      mustFix: 0,
      thread: { made: 7, wanted: 14, deliberate: 0 },
    });
  });

  test('of an empty plan counts what must be fixed and what is missing from the thread', () => {
    expect(planSummaryOf(empty, pack)).toMatchObject({
      words: 0,
      mustFix: 7,
      thread: { made: 0, wanted: 14, deliberate: 0 },
    });
    expect(planSummaryOf(makePlan({ kind: 'introduction' }), pack)).toMatchObject({
      kind: 'introduction',
      mustFix: 0,
      thread: { made: 0, wanted: 0, deliberate: 0 },
    });
  });
});
