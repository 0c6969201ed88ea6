import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planProblems } from '../../src/domain/schema/invariants';
import { migratePlan } from '../../src/domain/schema/migrations';
import {
  parsePack,
  parsePlan,
  parsePlanValue,
  readProblemSentence,
  type ReadProblem,
} from '../../src/domain/schema/parse';
import { PLAN_SCHEMA, planSchema } from '../../src/domain/schema/plan';
import { MOST_PROBLEMS } from '../../src/domain/schema/problem';
import { serialise } from '../../src/domain/schema/serialise';
import { makePack, makePlan } from '../support/plan-factory';
import { placesIn, put, type Path } from '../support/put';

const plan = makePlan({ actions: 4 });
const edited = (path: Path, to: unknown) => JSON.stringify(put(plan, path, to));

describe('parsePlan', () => {
  test('reads what was written, with or without a byte-order mark', () => {
    expect(parsePlan(serialise(plan))).toEqual({ ok: true, value: plan });
    expect(parsePlan(`\uFEFF${serialise(plan)}`)).toEqual({ ok: true, value: plan });
  });

  test.each([
    '[]',
    'null',
    '7',
    '"plan"',
    '{}',
    edited(['format'], 'golden-thread/pack'),
    edited(['format'], undefined),
    edited(['schema'], '1'),
    edited(['schema'], 1.5),
    edited(['schema'], 0),
    serialise(makePack()),
  ])('says that %.40s is not a plan', (text) => {
    expect(parsePlan(text)).toEqual({ ok: false, error: { code: 'notOurs', expected: 'plan' } });
  });

  test('says that a newer layout is newer, whatever else is in it', () => {
    expect(parsePlan('{"format":"golden-thread/plan","schema":9,"new":[]}')).toEqual({
      ok: false,
      error: { code: 'tooNew', schema: 9, newest: PLAN_SCHEMA },
    });
  });

  test.each<[Path, unknown, string]>([
    [['id'], undefined, 'id'],
    [['id'], '__proto__', 'id'],
    [['id'], 'constructor', 'id'],
    [['extra'], 1, ''],
    [['header', 'year'], '2008/09', 'header.year'],
    [['header', 'division'], ' ', 'header.division'],
    [['header', 'status'], 'lost', 'header.status'],
    [['actions'], {}, 'actions'],
    [['actions', 1], null, 'actions[1]'],
    [['actions', 1, 'id'], undefined, 'actions[1].id'],
    [['actions', 1, 'due'], '2009-02-29', 'actions[1].due'],
    [['actions', 1, 'due'], '31/3/2009', 'actions[1].due'],
    [['actions', 2, 'title'], 'x'.repeat(2_001), 'actions[2].title'],
    [['actions', 2, 'fte'], 'half', 'actions[2].fte'],
    [['actions', 0, 'budget', 'covered'], 'maybe', 'actions[0].budget.covered'],
    [['actions', 0, 'indicators', 0, 'role'], 'owner', 'actions[0].indicators[0].role'],
    [['indicators', 0, 'parts'], [], 'indicators[0].parts'],
    [['indicators', 0, 'parts', 0, 'polarity'], 'up', 'indicators[0].parts[0].polarity'],
    [
      ['indicators', 0, 'parts', 0, 'baseline', 'measure', 'kind'],
      'secret',
      'indicators[0].parts[0].baseline.measure.kind',
    ],
    [['sections', 0, 'body', 'type'], 'html', 'sections[0].body.type'],
    [['sections', 0, 'kind'], 'chart', 'sections[0].kind'],
  ])('names the place %j where %j cannot stand', (path, to, named) => {
    const read = parsePlan(edited(path, to));
    expect(read).toMatchObject({ ok: false, error: { code: 'invalid' } });
    const places = read.ok || read.error.code !== 'invalid' ? [] : read.error.problems;
    expect(places.map((problem) => problem.path)).toContain(named);
  });

  test('names every place of a small file', () => {
    const twice = put(put(plan, ['actions', 0, 'due'], 'soon'), ['actions', 3, 'start'], 'now');
    expect(parsePlanValue(twice)).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        problems: [
          { path: 'actions[0].due', message: 'is not a date like 2009-03-31' },
          { path: 'actions[3].start', message: 'is not a date like 2009-03-31' },
        ],
      },
    });
  });

  test.each<[Path, unknown, string]>([
    [['actions', 1, 'id'], 'action-1', 'actions[1].id'],
    [['actions', 1, 'ref'], 'A01', 'actions[1].ref'],
    [['sections', 1, 'id'], 'purpose', 'sections[1].id'],
    [['sections', 1, 'documentIds'], ['D', 'D'], 'sections[1].documentIds[1]'],
    [['indicators', 1, 'id'], 'indicator-1', 'indicators[1].id'],
    [['indicators', 1, 'code'], 'NB 1', 'indicators[1].code'],
    [
      ['actions', 0, 'indicators', 1, 'indicatorId'],
      'gone',
      'actions[0].indicators[1].indicatorId',
    ],
    [
      ['actions', 0, 'indicators', 1, 'indicatorId'],
      'indicator-1',
      'actions[0].indicators[1].indicatorId',
    ],
    [['actions', 0, 'priorityIds'], ['A1', 'A1'], 'actions[0].priorityIds[1]'],
    [['actions', 0, 'commitmentIds'], ['C1', 'C1'], 'actions[0].commitmentIds[1]'],
    [
      ['indicators', 0, 'parts', 0, 'targets', 1, 'year'],
      '2008/9',
      'indicators[0].parts[0].targets',
    ],
    [
      ['indicators', 0, 'parts', 0, 'targets', 0, 'year'],
      '2030/31',
      'indicators[0].parts[0].targets',
    ],
  ])('names the place %j where %j does not fit the rest of the plan', (path, to, named) => {
    const read = parsePlan(edited(path, to));
    expect(read).toMatchObject({ ok: false, error: { code: 'dangling' } });
    const places = read.ok || read.error.code !== 'dangling' ? [] : read.error.problems;
    expect(places[0]?.path).toBe(named);
  });

  test.each([
    { size: 'a small plan', whole: makePlan({ actions: 2, words: 3 }), numRuns: 400 },
    // Large enough to be held against the schema as generated code.
    { size: 'a large plan', whole: makePlan({ actions: 1_500, words: 3 }), numRuns: 20 },
  ])(
    'accepts exactly what the schema and the rules accept, whatever is put anywhere in $size',
    ({ whole, numRuns }) => {
      const places = placesIn(whole);
      const junk = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(undefined, null, '', ' ', 'x', 0, 1, -1, 1.5, true, [], {}, '2008/9'),
        fc.constantFrom(
          '2009-03-31',
          'A01',
          'action-1',
          'figure',
          'high',
          'accountable',
          'D1',
          '\u0000',
        ),
      );
      fc.assert(
        fc.property(fc.constantFrom(...places), junk, (path, to) => {
          const value = JSON.parse(JSON.stringify(put(whole, path, to) ?? null)) as unknown;
          const schema = planSchema.safeParse(value);
          const fits = schema.success && planProblems(schema.data).length === 0;
          const read = parsePlanValue(value);
          expect(read.ok).toBe(fits);
          if (read.ok) expect(read.value).toEqual(schema.data);
        }),
        { numRuns },
      );
    },
  );
});

describe('a file with a million bad rows', () => {
  const rows = Array.from({ length: 1_000_000 }, () => ({}));
  const full = serialise(plan);
  const withRows = (open: string) =>
    full.replace(open, `${open}${JSON.stringify(rows).slice(1, -1)},`);

  test.each([
    ['"actions": [', /^actions\[\d+\]/u],
    ['"milestones": [', /^actions\[0\]\.milestones\[\d+\]/u],
    ['"actuals": [', /^indicators\[0\]\.parts\[0\]\.actuals\[\d+\]/u],
  ])('in %s names the first places and stops', (open, named) => {
    const read = parsePlan(withRows(open));
    if (read.ok || read.error.code !== 'invalid') throw new Error('It was read.');
    expect(read.error.problems).toHaveLength(MOST_PROBLEMS);
    for (const { path } of read.error.problems) expect(path).toMatch(named);
    expect(readProblemSentence('Plan.json', read.error)).toMatch(/at least 50 errors, first/u);
  });

  test('or a million unknown keys is refused as well', () => {
    const keys = Array.from({ length: 50_000 }, (_, n) => `"k${String(n)}":0`).join(',');
    const read = parsePlan(full.replace('"header": {', `"header": {${keys},`));
    if (read.ok || read.error.code !== 'invalid') throw new Error('It was read.');
    expect(read.error.problems).toHaveLength(MOST_PROBLEMS);
    expect(read.error.problems[0]).toEqual({ path: 'header.k0', message: 'is not known' });
  });

  test('or a text of a million blocks is refused without a place inside it', () => {
    const read = parsePlan(withRows('"content": ['));
    expect(read).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });
});

describe('parsePack', () => {
  test('reads a pack and fills in what may be left out', () => {
    const pack = makePack();
    expect(parsePack(serialise(pack))).toEqual({ ok: true, value: pack });
    const bare = put(put(pack, ['surveys'], undefined), ['outcomes', 0, 'aliases'], undefined);
    expect(parsePack(JSON.stringify(bare))).toEqual({ ok: true, value: pack });
  });

  test('says that a plan is no pack', () => {
    expect(parsePack(serialise(plan))).toEqual({
      ok: false,
      error: { code: 'notOurs', expected: 'pack' },
    });
  });

  test.each<[Path, unknown, string, string]>([
    [['outcomes'], [], 'invalid', 'outcomes'],
    [['facts', 0, 'value'], 'many', 'invalid', 'facts[0].value'],
    [['priorities', 0, 'outcomeId'], 'gone', 'dangling', 'priorities[0].outcomeId'],
    [['outcomes', 1, 'id'], 'safe', 'dangling', 'outcomes[1]'],
  ])('names the place %j where %j cannot stand', (path, to, code, named) => {
    const read = parsePack(JSON.stringify(put(makePack(), path, to)));
    if (read.ok) throw new Error('It was read.');
    const problems = 'problems' in read.error ? read.error.problems : [];
    expect([read.error.code, problems[0]?.path]).toEqual([code, expect.stringContaining(named)]);
  });
});

describe('migratePlan', () => {
  const steps = [
    { name: 'rename-owner', from: 1, up: (old: object) => ({ ...old, manager: 'x' }) },
    { name: 'add-risk', from: 2, up: (old: object) => ({ ...old, risk: '' }) },
  ];

  test('goes through the steps from where the plan stands', () => {
    expect(migratePlan({ schema: 1 }, 1, steps)).toEqual({
      ok: true,
      value: { schema: 3, manager: 'x', risk: '' },
    });
    expect(migratePlan({ schema: 2 }, 2, steps)).toEqual({
      ok: true,
      value: { schema: 3, risk: '' },
    });
  });

  test('names the step that fails', () => {
    const broken = [
      ...steps,
      {
        name: 'split-title',
        from: 3,
        up: (): never => {
          throw new TypeError('no title');
        },
      },
    ];
    expect(migratePlan({ schema: 1 }, 1, broken)).toEqual({
      ok: false,
      error: { step: 'split-title' },
    });
  });
});

describe('readProblemSentence', () => {
  const problems: ReadProblem[] = [
    { code: 'tooLarge', size: 70_000_000 },
    { code: 'notText' },
    { code: 'notJson', message: 'Unexpected end of JSON input' },
    { code: 'tooDeep' },
    { code: 'duplicateKey', path: 'actions[2].due' },
    { code: 'reservedKey', path: 'header.__proto__' },
    { code: 'badCharacter', path: 'actions[2].title' },
    { code: 'badCharacter', path: '' },
    { code: 'notOurs', expected: 'plan' },
    { code: 'notOurs', expected: 'pack' },
    { code: 'tooNew', schema: 7, newest: 1 },
    { code: 'migrationFailed', step: 'split-title' },
    { code: 'invalid', problems: [{ path: 'actions[0].due', message: 'is not a date' }] },
    {
      code: 'dangling',
      problems: [
        { path: '', message: 'is wrong' },
        { path: 'b', message: 'is wrong' },
      ],
    },
  ];

  test('says for each problem what happened, what is safe and what to do', () => {
    expect(problems.map((problem) => readProblemSentence('Plan.json', problem))).toMatchSnapshot();
  });

  test('shows no more than one place and keeps messages short', () => {
    const read = parsePlan(edited(['kind'], 'x'.repeat(5_000)));
    if (read.ok) throw new Error('It was read.');
    expect(readProblemSentence('Plan.json', read.error).length).toBeLessThan(500);
  });
});
