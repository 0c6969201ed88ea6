import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine, type Ran } from '../support/command-line';
import { temporaryFolder } from '../support/temporary';

const PACK = 'kent-cfe-2008-09';

/** A library with plans of two years; the director of each is "Head of <division>". */
async function twoPlans(): Promise<{
  readonly home: string;
  readonly thread: (...argv: string[]) => Promise<Ran>;
}> {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  for (const [division, year] of [
    ['Early Years', '2008/9'],
    ['Youth Service', '2009/10'],
  ] as const) {
    const wishes = ['--division', division, '--year', year, '--director', `Head of ${division}`];
    expect(await thread('new', 'library', '--pack', PACK, ...wishes)).toMatchObject({ code: 0 });
  }
  return { home, thread };
}

test('find looks through every plan, newest year first, and says where', async () => {
  const { thread } = await twoPlans();
  const found = await thread('find', 'library', 'head of');
  expect(found).toMatchObject({ code: 0, error: '' });
  expect(found.out).toBe(
    [
      'youth-service-2009-10  2009/10  draft',
      '  Plan details · director: [Head of] Youth Service',
      '',
      'early-years-2008-9  2008/9  draft',
      '  Plan details · director: [Head of] Early Years',
      '',
      '2 hits in 2 plans of 2.',
    ].join('\n'),
  );
  const one = await thread('find', 'library', 'head of', '--plan', 'early', '--json');
  expect(JSON.parse(one.out)).toMatchObject({
    text: 'head of',
    total: 1,
    searched: 1,
    plans: [{ name: 'early-years-2008-9', year: '2008/9', hits: [{ start: 0, end: 7 }] }],
  });
});

test('find ends with 1 where nothing is found, with --case and --words as closely as asked', async () => {
  const { thread } = await twoPlans();
  expect(await thread('find', 'library', 'zebra')).toEqual({
    code: 1,
    out: '0 hits in 0 plans of 2.',
    error: '',
  });
  expect(await thread('find', 'library', 'head of', '--case')).toMatchObject({ code: 1 });
  expect(await thread('find', 'library', 'ead of', '--words')).toMatchObject({ code: 1 });
  expect(await thread('find', 'library', 'Head of', '--case', '--words')).toMatchObject({
    code: 0,
  });
});

test('find names the plans that cannot be read and searches the others', async () => {
  const { home, thread } = await twoPlans();
  await mkdir(join(home, 'library', 'plans', 'broken'));
  await writeFile(join(home, 'library', 'plans', 'broken', 'plan.json'), '{"format":"other"}');
  const found = await thread('find', 'library', 'head of');
  expect(found.code).toBe(0);
  expect(found.out).toMatch(
    /^broken: .+is not a Golden Thread plan.+\n2 hits in 2 plans of 2\.$/mu,
  );
});

test('replace changes one plan with one line of the journal; a dry run changes nothing', async () => {
  const { home, thread } = await twoPlans();
  const journal = join(home, 'library', 'plans', 'early-years-2008-9', 'journal.jsonl');
  const before = await readFile(journal, 'utf8');
  const dry = await thread('replace', 'library', 'early', 'early years', 'Early Help', '--dry-run');
  expect(dry).toMatchObject({ code: 0, error: '' });
  expect(dry.out).toBe(
    [
      '  Plan details · division: [Early Years]',
      '  Plan details · director: Head of [Early Years]',
      '2 hits would be replaced. Nothing was changed.',
    ].join('\n'),
  );
  expect(await readFile(journal, 'utf8')).toBe(before);

  const done = await thread('replace', 'library', 'early', 'early years', 'Early Help', '--json');
  expect(JSON.parse(done.out)).toMatchObject({
    replaced: 2,
    total: 2,
    leftOut: [],
    saved: { n: 2 },
  });
  const lines = (await readFile(journal, 'utf8')).slice(before.length).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['do', 'snapshot']);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    label: 'Replace “early years” by “Early Help” in 2 places',
  });
  const shown = await thread('show', 'library', 'early');
  expect(shown.out).toMatch(/director +Head of Early Help\n/u);
});

test('replace ends with 1 and says why where nothing may be replaced', async () => {
  const { thread } = await twoPlans();
  const nothing = await thread('replace', 'library', 'early', 'zebra', 'horse');
  expect(nothing).toEqual({ code: 1, out: 'Nothing was replaced.', error: '' });
  const blank = await thread('replace', 'library', 'early', 'Early Years', '');
  expect(blank.code).toBe(0);
  expect(blank.out).toContain('division: [Early Years] (stays: it would be blank)');
  for (const text of ['', ' ', 'x'.repeat(201)]) {
    expect(await thread('find', 'library', text)).toMatchObject({ code: 2, out: '' });
  }
});

test('replace replaces what is there when it writes, not what it read before', async () => {
  const { home, thread } = await twoPlans();
  const set = join(home, 'set.json');
  const changes = { director: 'Head of Early Years and Play' };
  await writeFile(set, JSON.stringify({ type: 'plan.set', changes }));
  let isFirst = true;
  const meanwhile = commandLine(home, async (request) => {
    if (request !== 'plan.open' || !isFirst) return;
    isFirst = false;
    expect(await thread('apply', 'library', 'early', set)).toMatchObject({ code: 0 });
  });
  expect(await meanwhile('replace', 'library', 'early', 'head of', 'Leader of')).toMatchObject({
    code: 0,
  });
  const shown = await thread('show', 'library', 'early');
  expect(shown.out).toContain('Leader of Early Years and Play');
});
