import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import { serialise } from '../../src/domain/schema/serialise';
import type { Indicator, Plan } from '../../src/domain/schema/plan';
import { commandLine, type Ran } from '../support/command-line';
import {
  measureOf,
  result as resultOf,
  target as targetOf,
  type MeasureWishes,
} from '../support/measures';
import { withoutRegisters } from '../support/without-registers';
import { samplePlan } from '../support/samples';
import { temporaryFolder } from '../support/temporary';

type Thread = (...argv: string[]) => Promise<Ran>;

const measure = (id: string, code: string, wishes: MeasureWishes): Indicator => ({
  ...measureOf(wishes).indicator,
  id,
  code,
});
const results = { 2005: 43.9, 2006: 45.5, 2007: 47.8 };
const sound = measure('i1', 'NI 75', { results, others: { 2006: 49.3, 2007: 50.3 } });
const falling = measure('i2', 'L1', {
  results: { 2006: 7.5, 2007: 7.1 },
  targets: [7, 6.9],
  part: { polarity: 'low' },
});
const { part: main } = measureOf({ results });
const both: Indicator = {
  ...measure('i3', 'L2', {}),
  parts: [
    { ...main, id: 'a', label: 'girls' },
    { ...main, id: 'b', label: 'boys', targets: [] },
  ],
};
const linked = samplePlan('commissioning-2008-9').actions.slice(0, 1);

/** A library with one plan that holds these indicators, all moved by one action. */
async function libraryWith(...indicators: readonly Indicator[]): Promise<[Thread, string]> {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  const sample = samplePlan('commissioning-2008-9');
  const plan: Plan = {
    ...withoutRegisters(sample),
    indicators,
    actions: linked.map((action) => ({
      ...action,
      indicators: indicators.map(({ id }) => ({ indicatorId: id, role: 'accountable' as const })),
    })),
  };
  await writeFile(join(home, 'plan.json'), serialise(plan));
  await thread('import', 'library', 'plan.json');
  return [thread, home];
}

const journalOf = (home: string): Promise<string> =>
  readFile(
    join(home, 'library', 'plans', 'commissioning-division-2008-9', 'journal.jsonl'),
    'utf8',
  );

describe('targets', () => {
  test('says of each measure its verdict, its figures and what they say, and ends with 0', async () => {
    const [thread] = await libraryWith(sound, falling);
    const ran = await thread('targets', 'library', 'commissioning');
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(ran.out).toContain(
      'NI 75  In reach\n  Passes\n  baseline 47.8% (2007); targets 2008/9 49.0%, 2009/10 50.0%, 2010/11 51.0%',
    );
    expect(ran.out).toMatch(/\n\n2 measures: 0 to fix, 0 to answer\.$/u);
  });

  test('ends with 1 while a doubt is unanswered, and with 0 once it was kept with a reason', async () => {
    const ambitious = measure('i1', 'NI 75', { results, targets: [50.9, 54, 57.1] });
    const [thread, home] = await libraryWith(ambitious, { ...both, role: 'contributes' });
    const ran = await thread('targets', 'library', 'commissioning');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(
      '\n  Should fix: Needs +3.1 pp a year; best yearly change so far +2.3 pp. The best was from 2006 to 2007. At that pace it reaches 54.7% in 2010/11. [Use 54.7%]\n',
    );
    expect(ran.out).toContain('L2 a  In reach\n  Passes: girls\n');
    expect(ran.out).toContain('L2 b  Partner sets it\n  Passes: boys\n');
    expect(ran.out).toMatch(/3 measures: 0 to fix, 1 to answer\.$/u);

    const reason = 'Two new centres open in September.';
    const at = '2008-02-12T10:00:00.000Z';
    const kept = [{ code: 'fasterThanBest', value: 57.1, reason, by: 'Head of Standards', at }];
    const place = { indicatorId: 'i1', partId: 'main' };
    const command = { type: 'indicator.part', ...place, changes: { kept } };
    await writeFile(join(home, 'command.json'), JSON.stringify(command));
    await thread('apply', 'library', 'commissioning', 'command.json');
    const again = await thread('targets', 'library', 'commissioning');
    expect(again.code).toBe(0);
    expect(again.out).toContain(`Kept: ${reason} (Head of Standards, 12 Feb 08)`);
  });

  test('says where a result stands, which way it travels, who answers for it and what is done', async () => {
    const actuals = [2005, 2006, 2007].map((year, n) => resultOf(String(year), 43 + n));
    const red = measure('i1', 'NI 75', {
      indicator: { owner: 'School Performance Manager', reporting: 'quarter' },
      part: {
        baseline: resultOf('2007', 45),
        actuals: [...actuals, resultOf('2008', 40)],
        targets: [targetOf('2008/9', 50, { milestones: [{ quarter: 2, value: 48 }] })],
        rationale: 'Agreed with\nthe heads',
      },
    });
    const setting = measure('i2', 'L1', {
      results,
      targets: [49],
      indicator: { kind: 'contextual' },
    });
    const [thread, home] = await libraryWith(red, setting);
    const { out } = await thread('targets', 'library', 'commissioning');
    const lines = out.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  milestones: 48.0% after quarter 2 of 2008/9',
        '  owner: School Performance Manager',
        '  rests on: Agreed with the heads',
        '  Off target: 2008: 40.0% against the target of 50.0% for 2008/9: 20% short.',
        '  direction of travel: since last year worsened, −5.0 percentage points; over three years worsened, −3.0 percentage points',
        '  corrective action: none yet; say what is done about it',
        '  baseline 47.8% (2007); forecasts 2008/9 49.0%',
      ]),
    );
    const changes = { correctiveAction: 'A second adviser' };
    const command = { type: 'indicator.part', indicatorId: 'i1', partId: 'main', changes };
    await writeFile(join(home, 'command.json'), JSON.stringify(command));
    await thread('apply', 'library', 'commissioning', 'command.json');
    const again = await thread('targets', 'library', 'commissioning', '--json');
    expect(JSON.parse(again.out).measures[0]).toMatchObject({
      owner: 'School Performance Manager',
      status: { status: 'red', against: { value: 50 }, short: { direction: 'worsened' } },
      correctiveAction: { text: 'A second adviser', isNeeded: false },
    });
  });

  test('names a statutory indicator without a target among what is to fix', async () => {
    const statutory = measure('i1', 'NI 99', {
      results,
      targets: [],
      indicator: { kind: 'statutory' },
    });
    const [thread] = await libraryWith(statutory);
    const ran = await thread('targets', 'library', 'commissioning');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Must fix: It is statutory and has no target for 2008/9.');
    expect(ran.out).toMatch(/1 measure: 1 to fix, 0 to answer\.$/u);
  });

  test('gives the same as a value', async () => {
    const wrong = measure('i1', 'NI 75', { results, targets: [47] });
    const [thread] = await libraryWith(wrong);
    const ran = await thread('targets', 'library', 'commissioning', '--json');
    expect(ran.code).toBe(1);
    const value = JSON.parse(ran.out);
    expect(value.measures[0].findings[0]).toMatchObject({
      code: 'wrongWay',
      severity: 'must',
      wayOut: { field: 'target:2008/9' },
      kept: null,
    });
    expect(value).toMatchObject({
      plan: 'commissioning-division-2008-9',
      must: 1,
      should: 0,
      measures: [
        {
          code: 'NI 75',
          verdict: 'wrongWay',
          word: 'Wrong way',
          baseline: { measure: { value: 47.8 } },
          targets: [{ year: '2008/9', value: 47 }],
          askedAYear: -0.8,
        },
      ],
    });
  });
});

describe('targets suggest', () => {
  /** A library to ask for suggestions, and the folder around it. */
  async function asking(): Promise<[suggest: Thread, home: string]> {
    const [thread, home] = await libraryWith(sound, falling, both);
    return [(...argv) => thread('targets', 'suggest', 'library', 'commissioning', ...argv), home];
  }

  test('works targets out and changes nothing', async () => {
    const [suggest, home] = await asking();
    const before = await journalOf(home);
    const ran = await suggest(
      'ni75',
      '--trajectory',
      'straight',
      '--end',
      '53.8%',
      '--stretch',
      '56.8',
    );
    expect(ran).toEqual({
      code: 0,
      error: '',
      out: [
        'Straight line for NI 75, from 47.8% (2007)',
        'year     target  change a year  without stretch',
        '2008/9   50.8%   +3.0 pp        49.8%',
        '2009/10  53.8%   +3.0 pp        51.8%',
        '2010/11  56.8%   +3.0 pp        53.8%',
        'Nothing was changed; --apply sets these targets.',
      ].join('\n'),
    });
    expect(await journalOf(home)).toBe(before);
  });

  const ways: readonly (readonly [way: string, code: string, options: string[], out: string])[] = [
    ['faster-later', 'NI 75', ['--end', '56.8'], '48.8% 51.8% 56.8%'],
    ['match', 'ni 75', ['--compared-with', 'england', '--by', '2010/11'], '49.6% 51.5% 53.3%'],
    [
      'match',
      'NI75',
      ['--compared-with', 'England', '--by', '2010/11', '--still'],
      '48.6% 49.5% 50.3%',
    ],
    [
      'close-gap',
      'NI75',
      ['--compared-with', 'England', '--percent', '50', '--by', '2010/11'],
      '49.2% 50.6% 52.1%',
    ],
    ['halve', 'L1', ['--by', '2009/10', '--end-by', '2019/20'], '5.3% 3.6% 3.2%'],
    ['best-pace', 'l1', [], '6.7% 6.3% 5.9%'],
    ['best-pace', 'L2', ['--part', 'Boys'], '50.1% 52.4% 54.7%'],
  ];

  test('knows every way, and codes and names as people type them', async () => {
    const [suggest] = await asking();
    for (const [name, code, options, figures] of ways) {
      const ran = await suggest(code, '--trajectory', name, ...options);
      expect(ran, name).toMatchObject({ code: 0, error: '' });
      const rows = ran.out.split('\n').slice(2, 5);
      expect(rows.map((row) => row.split(/\s+/u)[1]).join(' '), name).toBe(figures);
    }
  });

  test('says what it took for granted, also as a value', async () => {
    const [suggest] = await asking();
    const wish = ['--trajectory', 'match', '--compared-with', 'England', '--by', '2010/11'];
    const note = 'They are taken to be at 53.3% in 2010/11, changing by 1.0 pp a year as so far.';
    expect((await suggest('NI75', ...wish)).out).toContain(`\n${note}\n`);
    expect(JSON.parse((await suggest('NI75', ...wish, '--json')).out)).toMatchObject({
      label: 'Match England by 2010/11 for NI 75',
      start: { value: 47.8, label: '2007' },
      targets: [{ year: '2008/9', value: 49.6, withoutStretch: null, changeAYear: 1.8 }, {}, {}],
      notes: [note],
      command: { type: 'batch' },
      saved: null,
    });
  });

  test('refuses in a sentence what cannot be, and ends with 1', async () => {
    const [suggest] = await asking();
    expect(await suggest('NI75', '--trajectory', 'halve', '--by', '2010/11')).toEqual({
      code: 1,
      out: '',
      error: 'NI 75: Higher is better here, so there is nothing to halve.',
    });
  });

  const bad: readonly (readonly [argv: string[], sentence: string])[] = [
    [['NI99', '--trajectory', 'best-pace'], 'has no indicator “NI99”: it has NI 75, L1 and L2.'],
    [['L2', '--trajectory', 'best-pace'], 'say which with --part: a “girls”, b “boys”'],
    [['L2', '--trajectory', 'best-pace', '--part', 'c'], 'has no measure “c”'],
    [
      ['NI75', '--trajectory', 'dance'],
      '--trajectory takes straight, faster-later, match, close-gap, halve',
    ],
    [['NI75', '--trajectory', 'straight'], '--trajectory straight needs --end'],
    [['NI75', '--trajectory', 'straight', '--end', 'high'], '--end takes a number'],
    [
      ['NI75', '--trajectory', 'best-pace', '--end', '50'],
      '--end does not go with --trajectory best-pace',
    ],
    [['NI75', '--trajectory', 'best-pace', '--still'], '--still does not go with'],
    [['L1', '--trajectory', 'halve', '--by', '2010'], '--by takes a financial year'],
    [
      ['NI75', '--trajectory', 'match', '--compared-with', 'Wales', '--by', '2010/11'],
      'It is compared with England, not with “Wales”',
    ],
    [['NI75'], '--trajectory is missing'],
  ];

  test('ends with 2 and a sentence on bad usage', async () => {
    const [suggest] = await asking();
    for (const [argv, sentence] of bad) {
      const ran = await suggest(...argv);
      expect(ran, sentence).toMatchObject({ code: 2, out: '' });
      expect(ran.error).toContain(sentence);
      expect(ran.error.split('\n')).toHaveLength(1);
    }
  });

  test('with --apply sets them as one line of the journal', async () => {
    const [own, folder] = await libraryWith(sound);
    // Closing a plan adds a line of its own, about the snapshot.
    const lines = async () =>
      (await journalOf(folder)).split('\n').filter((line) => line.includes('"command"'));
    const before = await lines();
    const line = 'targets suggest library commissioning NI75 --trajectory best-pace --apply';
    const ran = await own(...line.split(' '));
    expect(ran).toMatchObject({ code: 0, error: '' });
    expect(ran.out).toMatch(/These targets are set; the journal is at line \d+\.$/u);
    const after = await lines();
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toContain('Best yearly change so far for NI 75');
    const shown = await own('targets', 'library', 'commissioning');
    expect(shown.out).toContain('targets 2008/9 50.1%, 2009/10 52.4%, 2010/11 54.7%');
  });
});

describe('targets history', () => {
  const target = (indicatorId: string, partId: string, value: number, why: string): Command => ({
    type: 'indicator.target',
    indicatorId,
    partId,
    year: '2008/9',
    target: { value, withoutStretch: null, illustrative: false, milestones: [] },
    why,
  });

  /** A library in which commands were applied, one journal line each. */
  async function after(...commands: readonly Command[]): Promise<Thread> {
    const [thread, home] = await libraryWith(sound, both);
    await writeFile(join(home, 'commands.json'), JSON.stringify(commands));
    const ran = await thread('apply', 'library', 'commissioning', 'commands.json');
    expect(ran).toMatchObject({ code: 0 });
    return (...argv) => thread('targets', 'history', 'library', 'commissioning', ...argv);
  }

  test('says who changed a target, from what and why, newest first', async () => {
    const history = await after(
      target('i1', 'main', 49.5, 'Agreed with the schools'),
      target('i1', 'main', 48, ''),
      target('i1', 'main', 48, 'One school closes'),
    );
    const ran = await history('ni75');
    expect(ran).toMatchObject({ code: 0, error: '' });
    const lines = ran.out.split('\n').map((line) => line.split(/ {2,}/u));
    expect(lines[0]).toEqual(['when', 'who', 'year', 'from', 'to', 'why']);
    expect(lines[1]?.[0]).toMatch(/^\d{1,2} \w{3} \d\d \d\d:\d\d$/u);
    expect(lines.slice(1, 3).map((line) => line.slice(1))).toEqual([
      ['Planning Officer', '2008/9', '49.5%', '48.0%', 'One school closes'],
      ['Planning Officer', '2008/9', '49.0%', '49.5%', 'Agreed with the schools'],
    ]);
    expect(lines.at(-1)?.at(-1)).toBe('In the plan from its start');
    const { changes, ...rest } = JSON.parse((await history('NI75', '--json')).out);
    expect(rest).toEqual({ plan: 'commissioning-division-2008-9', code: 'NI 75', part: 'main' });
    expect(changes[0]).toMatchObject({
      kind: 'do',
      year: '2008/9',
      from: { value: 49.5 },
      to: { value: 48 },
      why: 'One school closes',
    });
  });

  test('asks which measure is meant, and says where none of it had a target', async () => {
    const history = await after(target('i3', 'a', 60, 'Agreed'));
    expect(await history('L2')).toMatchObject({ code: 2, out: '' });
    expect((await history('L2', '--part', 'girls')).out).toContain('Agreed');
    expect(await history('L2', '--part', 'b')).toEqual({
      code: 0,
      out: 'L2 b: no target was set yet.',
      error: '',
    });
    expect(await history('NI99')).toMatchObject({ code: 2, out: '' });
  });
});
