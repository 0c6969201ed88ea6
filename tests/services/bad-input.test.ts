import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Services } from '../../src/services/services';
import { PLAN_SCHEMA } from '../../src/domain/schema/limits';
import { makePack, makePlan } from '../support/plan-factory';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const plan = makePlan();
const text = JSON.stringify(plan);
/** The plan with some of its text changed, which must be there. */
function changed(from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return after;
}
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Files that are no plans, and a piece of the sentence that each gets. */
const BAD: readonly (readonly [name: string, content: () => string | Buffer, sentence: string])[] =
  [
    ['empty', () => '', 'is not JSON'],
    ['cut short', () => text.slice(0, 5_000), 'is not JSON'],
    ['a letter', () => 'Dear planner,', 'is not JSON'],
    [
      'a Word file',
      () => Buffer.from('PK\u0003\u0004\u00ff\u00fe', 'latin1'),
      'is not text in UTF-8',
    ],
    ['UTF-16', () => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'is not text in UTF-8'],
    [
      'Latin-1',
      () => Buffer.from(changed('Planning Officer', 'Café'), 'latin1'),
      'is not text in UTF-8',
    ],
    ['null', () => 'null', 'is not a Golden Thread plan'],
    ['a number', () => '0', 'is not a Golden Thread plan'],
    ['a list', () => '[]', 'is not a Golden Thread plan'],
    ['another format', () => '{"format":"other","schema":1}', 'is not a Golden Thread plan'],
    ['a pack', () => JSON.stringify(makePack()), 'is not a Golden Thread plan'],
    [
      'no layout',
      () => changed(`"schema":${PLAN_SCHEMA}`, '"schema":"1"'),
      'is not a Golden Thread plan',
    ],
    [
      'a newer layout',
      () => changed(`"schema":${PLAN_SCHEMA}`, '"schema":99'),
      'written by a newer Golden Thread',
    ],
    ['no id', () => changed('"id":"plan-1",', ''), 'id: '],
    ['an id that is a path', () => changed('"id":"plan-1"', '"id":"../../x"'), 'id: is not an id'],
    [
      'a link to nothing',
      () => changed('"indicatorId":"indicator-1"', '"indicatorId":"gone"'),
      'gone',
    ],
    ['an id twice', () => changed('"id":"action-2"', '"id":"action-1"'), 'action-1 is there twice'],
    ['a bad date', () => changed(/"due":"2009-[^"]+"/u, '"due":"2009-02-30"'), 'is not a date'],
    ['NaN', () => changed(/"fte":1\.5/u, '"fte":NaN'), 'is not JSON'],
    ['a number too large', () => changed(/"fte":1\.5/u, '"fte":1e999'), 'fte'],
    ['a stranger’s key', () => changed('"kind":"divisional"', '"kind":"divisional","x":1'), 'x'],
    [
      'deep nesting',
      () => changed('"sample":false', `"sample":${nested(5_000)}`),
      'nested too deeply',
    ],
    ['very deep nesting', () => nested(2_000_000), 'nested too deeply'],
    [
      'NUL',
      () => changed('Planning Officer', 'Planning\\u0000Officer'),
      'cannot be kept at header.contact',
    ],
    [
      'half a surrogate pair',
      () => changed('Planning Officer', '\\ud83d'),
      'cannot be kept at header.contact',
    ],
    [
      'a key twice',
      () => changed('"sample":false', '"sample":false,"sample":true'),
      'same key twice at sample',
    ],
    [
      '__proto__',
      () => changed('"sample":false', '"sample":false,"__proto__":{"a":1}'),
      '__proto__',
    ],
    [
      'constructor',
      () => changed('"sample":false', '"sample":false,"constructor":{}'),
      'constructor',
    ],
    [
      'a script as a link',
      () => changed('https://example.org/', 'javascript:alert(1)//'),
      'address',
    ],
    [
      'no rows',
      () => changed(/"actions":\[.*\],"indicators"/u, '"actions":{},"indicators"'),
      'actions',
    ],
  ];

async function library(): Promise<{ services: Services; folder: string; home: string }> {
  const home = await temporaryFolder();
  const services = startServices(home);
  const folder = join(home, 'library');
  valueOf(await services.openLibrary(folder));
  await mkdir(join(folder, 'packs'));
  await writeFile(join(folder, 'packs', 'northmoor-2008-09.json'), JSON.stringify(makePack()));
  return { services, folder, home };
}

const takeIn = (services: Services, content: string | Buffer, name = 'file.json') =>
  services.request('w', 'library.importPlan', {
    fileId: services.keepFile(name, Buffer.from(content)),
  });

describe('a bad plan file', () => {
  test.each(BAD)('%s is refused with its name and the reason', async (_, content, sentence) => {
    const { services, folder } = await library();
    const failure = failureOf(await takeIn(services, content()));
    expect(failure.code).toBe('unreadable');
    expect(failure.message).toContain('file.json');
    expect(failure.message).toContain(sentence);
    expect(failure.message.length).toBeLessThan(600);
    expect(await readdir(folder)).toEqual(['library.json', 'packs']);
  });

  test.each(BAD)(
    '%s in a library is listed as damaged and left as it is',
    async (_, content, sentence) => {
      const { services, folder } = await library();
      const { planId } = valueOf(await takeIn(services, text));
      const bad = join(folder, 'plans', 'bad');
      await mkdir(bad);
      await writeFile(join(bad, 'plan.json'), content());
      const before = await readFile(join(bad, 'plan.json'));
      const listed = valueOf(await services.request('w', 'library.list', {}));
      expect(listed.plans.map((one) => one.planId)).toEqual([planId]);
      expect(listed.damaged).toHaveLength(1);
      expect(listed.damaged[0]?.name).toBe('bad');
      expect(listed.damaged[0]?.message).toContain(sentence);
      expect(before.equals(await readFile(join(bad, 'plan.json')))).toBe(true);
      expect(await readdir(bad)).toEqual(['plan.json']);
    },
  );

  test('a million bad rows are answered with the first places, soon', async () => {
    const { services } = await library();
    const rows = Array.from({ length: 1_000_000 }, () => '{}').join(',');
    const content = changed(/"actions":\[.*\],"indicators"/u, `"actions":[${rows}],"indicators"`);
    const failure = failureOf(await takeIn(services, content));
    expect(failure.message).toContain('at least');
    expect(failure.message).toContain('actions[0]');
  });

  test('a file over the limit is refused by its size', async () => {
    const { services } = await library();
    const failure = failureOf(await takeIn(services, Buffer.alloc(64_000_001, ' ')));
    expect(failure.message).toContain('too large');
  });

  test('a byte-order mark does no harm', async () => {
    const { services } = await library();
    expect(valueOf(await takeIn(services, `\uFEFF${text}`)).planId).toBe(plan.id);
  });
});

test('a plan that is there with other content is not overwritten', async () => {
  const { services } = await library();
  valueOf(await takeIn(services, text));
  valueOf(await takeIn(services, text));
  const other = valueOf(await takeIn(services, changed('Planning Officer', 'Somebody Else')));
  expect(other).toMatchObject({ outcome: 'there', standing: null });
  expect(valueOf(await services.request('w', 'library.list', {})).plans).toHaveLength(1);
  const kept = valueOf(await services.request('w', 'plan.read', { planId: other.planId }));
  expect(kept.plan).toEqual(plan);
});

test('a plan whose pack is not here is refused before anything is written', async () => {
  const { services, folder } = await library();
  await rm(join(folder, 'packs'), { recursive: true });
  const failure = failureOf(await takeIn(services, text));
  expect(failure.message).toContain('needs the reference pack northmoor-2008-09');
  expect(await readdir(folder)).toEqual(['library.json']);
});

test.each([
  [
    'contradicts itself',
    { outcomes: makePack().outcomes.slice(1) },
    'which the pack does not have',
  ],
  [
    'has an id twice',
    { priorities: [...makePack().priorities, ...makePack().priorities] },
    'there twice',
  ],
  [
    'ends before it starts',
    { validTo: '2008-03-31' },
    'is before the day on which the pack starts',
  ],
  ['is from a newer version', { schema: 99 }, 'newer Golden Thread'],
  ['has an id that is a path', { id: '../x' }, 'is not an id'],
])('a pack that %s is refused, and says where', async (_, over, sentence) => {
  const { services, folder } = await library();
  const before = await readdir(join(folder, 'packs'));
  const bytes = Buffer.from(JSON.stringify({ ...makePack(), id: 'new-pack', ...over }));
  const fileId = services.keepFile('pack.json', bytes);
  const failure = failureOf(await services.request('w', 'pack.add', { fileId }));
  expect(failure.code).toBe('unreadable');
  expect(failure.message).toContain('pack.json');
  expect(failure.message).toContain(sentence);
  expect(await readdir(join(folder, 'packs'))).toEqual(before);
});

test('a pack of another council is added, used and never replaced', async () => {
  const { services, folder } = await library();
  const bytes = Buffer.from(JSON.stringify(makePack({ id: 'second-pack' })));
  const add = (file: Buffer) =>
    services.request('w', 'pack.add', { fileId: services.keepFile('pack.json', file) });
  const added = valueOf(await add(bytes));
  expect(added).toMatchObject({ packId: 'second-pack', builtIn: false });
  const kept = await readFile(join(folder, 'packs', 'second-pack.json'), 'utf8');
  // The same once more, laid out in another way.
  const again = Buffer.from(JSON.stringify(makePack({ id: 'second-pack' }), null, 4));
  expect(valueOf(await add(again))).toEqual(added);
  const other = Buffer.from(JSON.stringify(makePack({ id: 'second-pack', title: 'Another' })));
  const failure = failureOf(await add(other));
  expect(failure.code).toBe('taken');
  expect(failure.message).toMatch(
    /another “second-pack”.+Nothing was changed; .+“id” in pack\.json/u,
  );
  expect(await readFile(join(folder, 'packs', 'second-pack.json'), 'utf8')).toBe(kept);
});

test.each([
  ['library.json', 'null'],
  ['library.json', '{"format":"golden-thread/library","schema":1,"name":""}'],
  ['library.json', ''],
])('a %s that holds %j is named and left as it is', async (name, content) => {
  const { services, folder, home } = await library();
  await writeFile(join(folder, name), content);
  const failure = failureOf(await services.openLibrary(folder));
  expect(failure.code).toBe('unreadable');
  expect(failure.message).toContain(name);
  expect(await readFile(join(folder, name), 'utf8')).toBe(content);
  expect(await readdir(home)).toContain('library');
});

test('requests of the wrong form are refused by name', async () => {
  const { services } = await library();
  const tries: unknown[] = [null, {}, { planId: '' }, { planId: '../x' }, { planId: 'x', more: 1 }];
  for (const args of tries) {
    expect(failureOf(await services.request('w', 'plan.open', args)).code).toBe('badRequest');
  }
  expect(failureOf(await services.request('w', 'plan.open', { planId: 'x' })).code).toBe(
    'notFound',
  );
});
