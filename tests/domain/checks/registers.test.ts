import { describe, expect, test } from 'vitest';
import { budgetInThousands } from '../../../src/domain/checks/rules/budget-in-thousands';
import { budgetKind } from '../../../src/domain/checks/rules/budget-kind';
import { budgetVariance } from '../../../src/domain/checks/rules/budget-variance';
import { consultationDates } from '../../../src/domain/checks/rules/consultation-dates';
import { equalityAction } from '../../../src/domain/checks/rules/equality-action';
import { registerReference } from '../../../src/domain/checks/rules/register-reference';
import { riskControl } from '../../../src/domain/checks/rules/risk-control';
import { riskOwner } from '../../../src/domain/checks/rules/risk-owner';
import { riskScore } from '../../../src/domain/checks/rules/risk-score';
import { savingSigns } from '../../../src/domain/checks/rules/saving-signs';
import { staffAddUp } from '../../../src/domain/checks/rules/staff-add-up';
import { staffFigures } from '../../../src/domain/checks/rules/staff-figures';
import { staffingVariance } from '../../../src/domain/checks/rules/staffing-variance';
import { thisYearFigure } from '../../../src/domain/checks/rules/this-year-figure';
import { totalInText } from '../../../src/domain/checks/rules/total-in-text';
import { createRecord } from '../../../src/domain/registers/create';
import type { RegisterKey, Registers } from '../../../src/domain/registers/index';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Plan } from '../../../src/domain/schema/plan';
import { cleanPlan, foundBy, pack, saidBy } from '../../support/clean-plan';

/** The clean plan with one record of a register. */
function withRecord(register: RegisterKey, says: object, from: Plan = cleanPlan): Plan {
  const before = from.registers[register];
  const record = { ...createRecord(register, `r${String(before.length)}`), ...says };
  const registers = { ...from.registers, [register]: [...before, record] } as Registers;
  return { ...from, registers };
}

const line = (says: object) =>
  withRecord('budget', { line: 'Grants', kind: 'service', lastYear: 100, thisYear: 106, ...says });

describe('budget-variance', () => {
  test('a change of more than the guide says why', () => {
    expect(saidBy(budgetVariance, line({ reason: '' }), pack)).toEqual([
      ['Say why 1 budget line changes', 'Grants by +6%; a change of more than 5% wants a reason.'],
    ]);
    expect(saidBy(budgetVariance, line({ reason: 'Prices' }), pack)).toEqual([]);
    expect(saidBy(budgetVariance, line({ thisYear: 105 }), pack)).toEqual([]);
    expect(saidBy(budgetVariance, line({ lastYear: null }), pack)).toEqual([]);
  });

  test('the guide itself is not more than the guide, whatever binary fractions make of it', () => {
    for (let tenths = 1; tenths < 500; tenths += 1) {
      const [lastYear, thisYear] = [tenths / 10, Number(((tenths / 10) * 1.05).toFixed(6))];
      expect(saidBy(budgetVariance, line({ lastYear, thisYear }), pack)).toEqual([]);
    }
  });

  test('a hair above the guide is not said to be the guide', () => {
    const [[, detail] = []] = saidBy(budgetVariance, line({ thisYear: 105.2 }), pack);
    expect(detail).toBe('Grants by +5.2%; a change of more than 5% wants a reason.');
  });
});

test('staffing-variance: posts that come or go say why', () => {
  const band = (fte: number) => withRecord('staffing', { grade: 'Clerks', fteLast: 10, fte });
  expect(saidBy(staffingVariance, band(9), pack)).toEqual([
    [
      'Say why 1 grade band changes',
      'Clerks by \u221210%; a change of more than 5% wants a reason.',
    ],
  ]);
  expect(saidBy(staffingVariance, band(10), pack)).toEqual([]);
});

describe('risks', () => {
  const risk = (says: object) =>
    withRecord('risks', {
      risk: 'Flood',
      owner: 'Head of Service',
      likelihood: 3,
      impact: 4,
      ...says,
    });

  test('risk-owner: each has one', () => {
    expect(saidBy(riskOwner, risk({ owner: ' ' }), pack)).toHaveLength(1);
    expect(saidBy(riskOwner, risk({}), pack)).toEqual([]);
  });

  test('risk-score: each has one', () => {
    expect(saidBy(riskScore, risk({ impact: null }), pack)).toEqual([['Score 1 risk', 'Flood.']]);
    expect(saidBy(riskScore, risk({ likelihood: null }), pack)).toHaveLength(1);
    expect(saidBy(riskScore, risk({}), pack)).toEqual([]);
  });

  test('risk-control: one of a band that asks for it says what is done', () => {
    expect(saidBy(riskControl, risk({}), pack)).toEqual([
      ['Say what is done about 1 risk', 'Flood.'],
    ]);
    expect(saidBy(riskControl, risk({ further: 'A wall' }), pack)).toEqual([]);
    expect(saidBy(riskControl, risk({ likelihood: 1 }), pack)).toEqual([]);
    expect(saidBy(riskControl, risk({ impact: null }), pack)).toEqual([]);
  });
});

test('consultation-dates: it starts, ends and is given back in this order', () => {
  const asked = (start: string | null, end: string | null, feedback: string | null) =>
    saidBy(
      consultationDates,
      withRecord('consultations', { name: 'Poll', start, end, feedback }),
      pack,
    );
  expect(asked('2008-05-01', '2008-04-01', null)).toEqual([
    ['Put the days of Poll in order', 'It ends on 1 April 2008, before it starts on 1 May 2008.'],
  ]);
  expect(asked('2008-05-01', '2008-06-01', '2008-05-15')).toHaveLength(1);
  expect(asked('2008-05-01', '2008-06-01', '2008-06-01')).toEqual([]);
  expect(asked(null, null, '2008-05-15')).toEqual([]);
});

test('equality-action: a result that asks for an action has one', () => {
  const [action] = cleanPlan.actions;
  const screened = (result: string, actionIds: readonly string[]) =>
    saidBy(equalityAction, withRecord('equality', { subject: 'Closure', result, actionIds }), pack);
  expect(screened('assess', [])).toEqual([['Link 1 screening to an action', 'Closure.']]);
  expect(screened('assess', [action?.id ?? ''])).toEqual([]);
  expect(screened('none', [])).toEqual([]);
});

test('staff-figures: no fewer staff than none, no more vacancies than posts', () => {
  const band = (says: object) =>
    saidBy(
      staffFigures,
      withRecord('staffing', { grade: 'Clerks', fteLast: 9, fte: 10, ...says }),
      pack,
    );
  const title = 'Put the staff figures of Clerks right';
  expect(band({ fte: -3 })).toEqual([[title, '\u22123.0 is less than nobody.']]);
  expect(band({ vacancies: 10.5 })).toEqual([[title, '10.5 are said to be vacant of 10.0 FTE.']]);
  expect(band({ vacancies: 10 })).toEqual([]);
  expect(band({ vacancies: null })).toEqual([]);
  expect(band({ fte: null, vacancies: 2 })).toEqual([]);
  const team = withRecord('structure', { post: 'Desk', fte: -1 });
  expect(saidBy(staffFigures, team, pack)).toEqual([
    ['Put the staff figures of Desk right', '\u22121.0 is less than nobody.'],
  ]);
});

test('budget-kind: a line says what it is', () => {
  expect(saidBy(budgetKind, line({ kind: '' }), pack)).toEqual([
    ['Say of what kind 1 budget line is', 'Grants.'],
  ]);
  expect(saidBy(budgetKind, line({}), pack)).toEqual([]);
});

test('budget-in-thousands: pounds among thousands are asked about', () => {
  const title = 'Write the budget in thousands of pounds';
  expect(saidBy(budgetInThousands, line({ thisYear: 1_200_000 }), pack)).toEqual([
    [title, 'Grants would be £1,200,000,000. If £1,200,000 is meant, it is £1,200 thousand.'],
  ]);
  expect(saidBy(budgetInThousands, line({ lastYear: -1_000_000 }), pack)).toEqual([
    [
      title,
      'Grants would be \u2212£1,000,000,000. If \u2212£1,000,000 is meant, it is \u2212£1,000 thousand.',
    ],
  ]);
  expect(saidBy(budgetInThousands, line({ thisYear: 999_999 }), pack)).toEqual([]);
  // Each figure is led to, in its own field.
  const both = line({ lastYear: 2_000_000, thisYear: 3_000_000 });
  const [found] = foundBy(budgetInThousands, both);
  expect(found?.places.map(({ focus }) => focus.field)).toEqual([
    'budget.lastYear',
    'budget.thisYear',
  ]);
});

test('this-year-figure: what had a figure last year has one this year', () => {
  expect(saidBy(thisYearFigure, line({ thisYear: null }), pack)).toEqual([
    ['Give this year’s figure of 1 budget line', 'Grants; one that comes to an end has 0.'],
  ]);
  expect(saidBy(thisYearFigure, line({ thisYear: 0 }), pack)).toEqual([]);
  // None is a figure too.
  expect(saidBy(thisYearFigure, line({ lastYear: 0, thisYear: null }), pack)).toHaveLength(1);
  expect(saidBy(thisYearFigure, line({ lastYear: null, thisYear: null }), pack)).toEqual([]);
  const services = ['Visits', 'Calls'].reduce(
    (from, service) => withRecord('services', { service, lastYear: 40 }, from),
    withRecord('staffing', { grade: 'Clerks', fteLast: 3, fte: null }),
  );
  expect(saidBy(thisYearFigure, services, pack).map(([title]) => title)).toEqual([
    'Give this year’s figure of 1 grade band',
    'Give this year’s figure of 2 core services',
  ]);
  // Each register is a finding of its own, and leads to the field that is blank.
  const found = foundBy(thisYearFigure, services);
  expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  expect(found.map(({ places }) => places[0]?.focus.field)).toEqual([
    'staffing.fte',
    'services.thisYear',
  ]);
});

test('saving-signs: savings go one way', () => {
  const saving = (thisYear: number | null, from?: Plan) =>
    withRecord('budget', { line: 'Posts', kind: 'saving', thisYear }, from);
  const both = saving(300, saving(null, saving(-500, saving(-20))));
  expect(saidBy(savingSigns, both, pack)).toEqual([
    [
      'Write all savings with one sign',
      '2 savings with a minus and 1 without are taken off each other in the total.',
    ],
  ]);
  expect(saidBy(savingSigns, saving(-500, saving(-20)), pack)).toEqual([]);
  expect(saidBy(savingSigns, saving(500, saving(20)), pack)).toEqual([]);
  // Other lines may go down by themselves.
  const down = withRecord('budget', { line: 'Fees', kind: 'income', thisYear: -5 }, saving(5));
  expect(saidBy(savingSigns, down, pack)).toEqual([]);
});

test('staff-add-up: teams and grade bands come to the same', () => {
  const both = (team: number | null) =>
    withRecord(
      'structure',
      { post: 'Team', fte: team },
      withRecord('staffing', { grade: 'Clerks', fte: 10 }),
    );
  expect(saidBy(staffAddUp, both(9.5), pack)).toEqual([
    [
      'Make teams and grade bands add up to the same',
      'The structure has 9.5 FTE, the staffing table 10.0.',
    ],
  ]);
  // Two sums that part are not said to be the same.
  const [[, hair] = []] = saidBy(staffAddUp, both(10.04), pack);
  expect(hair).toBe('The structure has 10.04 FTE, the staffing table 10.0.');
  expect(saidBy(staffAddUp, both(10), pack)).toEqual([]);
  expect(saidBy(staffAddUp, both(null), pack)).toEqual([]);
});

test('register-reference: words and links are of the pack', () => {
  const screened = (says: object) => withRecord('equality', { subject: 'Closure', ...says });
  expect(saidBy(registerReference, screened({ result: 'gone' }), pack)).toHaveLength(1);
  expect(saidBy(registerReference, screened({ groups: ['age', 'gone'] }), pack)).toHaveLength(1);
  expect(saidBy(registerReference, screened({ result: 'none', groups: ['age'] }), pack)).toEqual(
    [],
  );
});

describe('total-in-text', () => {
  const [first] = cleanPlan.sections;
  const placed: Pack = {
    ...pack,
    templates: pack.templates.map((template) => ({
      ...template,
      sections: template.sections.map((section) =>
        section.id === first?.templateId ? { ...section, registers: ['budget' as const] } : section,
      ),
    })),
  };
  const saying = (text: string): Plan => {
    const from = withRecord('budget', { kind: 'service', lastYear: 43830, thisYear: 45200 });
    const content = [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
    return {
      ...from,
      sections: from.sections.map((section) =>
        section === first ? { ...section, body: { type: 'doc', content } } : section,
      ),
    };
  };

  test.each([
    'Total: 45,200 (43,830 last year).',
    'A total of £45.2 million.',
    'The total is £45,200,000.',
    'In total 12 schools.'.replace('In total 12', 'Twelve'),
    'Totals are in the table.',
  ])('agrees with %s', (text) => {
    expect(saidBy(totalInText, saying(text), placed)).toEqual([]);
  });

  test.each([
    [4_100, 'A total of £4.1 million.'],
    [8_200, 'A total of £8.2m.'],
    [16.1, 'The total is £16,100.'],
    [64.1, 'The total is £64.1k.'],
  ])('agrees on %s in thousands with %s', (thisYear, text) => {
    const plan = saying(text);
    const budget = plan.registers.budget.map((record) => ({ ...record, thisYear }));
    const registers = { ...plan.registers, budget };
    expect(saidBy(totalInText, { ...plan, registers }, placed)).toEqual([]);
  });

  test('says the figure without what follows it', () => {
    const [[, detail] = []] = saidBy(totalInText, saying('Total 45,300, less grants.'), placed);
    expect(detail).toContain('The text says 45,300; no column');
  });

  test.each(['Total: 45,300', 'a total of £46 million'])('finds %s', (text) => {
    expect(saidBy(totalInText, saying(text), placed)).toHaveLength(1);
    expect(saidBy(totalInText, saying(text), pack)).toEqual([]);
  });
});
