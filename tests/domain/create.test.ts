import { describe, expect, test } from 'vitest';
import {
  createAction,
  createLocalIndicator,
  createPlan,
  createSection,
  indicatorFromPack,
  nextRef,
} from '../../src/domain/create';
import { planSchema } from '../../src/domain/schema/plan';
import { serialise, serialiseLine } from '../../src/domain/schema/serialise';
import { makePack } from '../support/plan-factory';

const pack = makePack();
const wanted = {
  id: 'p1',
  kind: 'divisional',
  division: 'Libraries',
  year: '2008/9',
  director: '',
  cabinetMember: '',
  contact: '',
} as const;

describe('a new plan', () => {
  test('has the sections of the pack’s template, empty, and is valid', () => {
    const plan = createPlan(pack, wanted);
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(plan.sections.map((section) => section.id)).toEqual(
      pack.templates[0]?.sections.map((section) => section.id),
    );
    expect(plan).toMatchObject({ packId: pack.id, sample: false, actions: [], indicators: [] });
    expect(plan.header).toMatchObject({ authority: 'Northmoor Borough Council', status: 'draft' });
  });

  test('has no sections where the pack has no template of its kind', () => {
    const bare = makePack({ templates: pack.templates.slice(0, 1) });
    expect(createPlan(bare, { ...wanted, kind: 'introduction' }).sections).toEqual([]);
  });
});

test('a section keeps the template that it grew from', () => {
  const wishes = pack.templates[0]?.sections[0];
  if (!wishes) throw new Error('No section.');
  expect(createSection(wishes)).toMatchObject({
    id: 'purpose',
    templateId: 'purpose',
    ready: false,
  });
});

test.each([
  [[], 'A01'],
  [['A01', 'A02'], 'A03'],
  [['A09', 'A10', 'A02'], 'A11'],
  [['A99'], 'A100'],
  [['B7', 'A1x', 'Extra'], 'A01'],
])('after %j comes %s', (refs, next) => {
  const actions = refs.map((ref, n) => createAction(`a${String(n)}`, ref, ''));
  expect(nextRef(actions)).toBe(next);
  expect(nextRef(actions, 1) > next || next === 'A99').toBe(true);
});

test('new actions and indicators are valid records', () => {
  const plan = {
    ...createPlan(pack, wanted),
    actions: [createAction('a1', 'A01', 'not-started')],
    indicators: [
      createLocalIndicator('i1', 'L1', 'Visits'),
      ...pack.indicators.map((item) => indicatorFromPack(item, item.id)),
    ],
  };
  expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
});

describe('an indicator from the pack', () => {
  const [visits, leaving, lighting, incidents] = pack.indicators;
  if (!visits || !leaving || !lighting || !incidents) throw new Error('The pack has too few.');

  test('copies the definition, the official title and the links that the pack offers', () => {
    expect(indicatorFromPack(visits, 'x')).toMatchObject({
      id: 'x',
      packItemId: 'NB-1',
      code: 'NB 1',
      title: 'Visits to libraries (official title)',
      kind: 'statutory',
      priorities: [{ priorityId: 'A1', role: 'accountable' }],
      parts: [{ id: 'main', polarity: 'high', baseline: null }],
    });
    expect(indicatorFromPack(leaving, 'x').validTo).toBe('2008-12-31');
  });

  test('keeps measures of opposite polarity apart', () => {
    expect(indicatorFromPack(lighting, 'x').parts.map((part) => [part.id, part.polarity])).toEqual([
      ['a', 'low'],
      ['b', 'high'],
    ]);
  });

  test('waits for a baseline whose day the pack knows', () => {
    expect(indicatorFromPack(incidents, 'x').parts[0]?.baseline?.measure).toEqual({
      kind: 'toBeEstablished',
      by: '2008-11-10',
    });
  });
});

describe('serialise', () => {
  test('sorts keys at every level, leaves out what is undefined, and ends with a line end', () => {
    const value = { b: [{ d: 1, c: 'ü' }], a: undefined, A: null };
    expect(serialise(value)).toBe(
      '{\n  "A": null,\n  "b": [\n    {\n      "c": "ü",\n      "d": 1\n    }\n  ]\n}\n',
    );
    expect(serialiseLine(value)).toBe('{"A":null,"b":[{"c":"ü","d":1}]}');
  });

  test('gives the same text whatever the order in which a record was built', () => {
    expect(serialise({ x: 1, a: { z: 1, b: 2 } })).toBe(serialise({ a: { b: 2, z: 1 }, x: 1 }));
  });
});
