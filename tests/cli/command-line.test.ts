import { chmod, lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { temporaryFolder } from '../support/temporary';

const PACK = 'kent-cfe-2008-09';
const NEW = ['new', 'library', '--pack', PACK, '--division', 'Commissioning'];

test('a plan is made, changed, shown, exported, taken in elsewhere and verified', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  const made = await thread(...NEW, '--director', 'Director of Commissioning', '--json');
  expect(made).toMatchObject({ code: 0, error: '' });
  expect(JSON.parse(made.out)).toMatchObject({ name: 'commissioning-2008-9' });

  const commands = [
    { type: 'plan.set', changes: { contact: 'Head of Commissioning' } },
    { type: 'plan.set', changes: { versionLabel: 'Draft 2' } },
  ];
  await writeFile(join(home, 'commands.json'), JSON.stringify(commands));
  const applied = await thread('apply', 'library', 'comm', 'commands.json', '--json');
  expect(applied.error).toBe('');
  expect(JSON.parse(applied.out)).toMatchObject({ n: 3 });

  const shown = await thread('show', 'library', 'commissioning-2008-9');
  expect(shown.out).toMatch(/contact +Head of Commissioning\n/u);
  expect(shown.out).toMatch(/version +Draft 2 \(draft\)\n/u);

  const word = await thread('export', 'library', 'commissioning', '--to', 'paper.docx');
  expect(word.code).toBe(0);
  expect(word.error).toMatch(
    /^\d+ things must still be fixed; the paper shows them as not yet set\.$/u,
  );
  expect(word.out).toMatch(/paper\.docx \(\d+ bytes\)\. Empty sections left out: 4\.$/u);
  expect((await readFile(join(home, 'paper.docx'))).subarray(0, 2).toString()).toBe('PK');
  const astray = await thread('export', 'library', 'commissioning', '--to', 'gone/paper.docx');
  expect(astray.code).toBe(1);
  expect(astray.error).toContain(
    'paper.docx was not written: its folder is not there. The plan and what was there before are as',
  );
  const within = await thread('apply', 'library', 'commissioning', 'paper.docx/commands.json');
  expect(within.code).toBe(2);
  expect(within.error).toContain('cannot be read: a file stands where a folder should be');
  for (const [to, why] of [
    ['paper.docx/paper.docx', 'a file stands where a folder should be'],
    [`${'x'.repeat(300)}.docx`, 'the name is too long for this disk'],
  ] as const) {
    const refused = await thread('export', 'library', 'commissioning', '--to', to);
    expect(refused.code).toBe(1);
    expect(refused.error).toContain(`was not written: ${why}`);
  }
  // A mark is kept to, whoever runs it; a link stays one; and a name that is just short enough is taken.
  const marked = join(home, 'marked.docx');
  await writeFile(marked, 'old');
  await chmod(marked, 0o444);
  const kept = await thread('export', 'library', 'commissioning', '--to', 'marked.docx');
  expect(kept.error).toContain('marked.docx was not written: the file is marked read-only');
  expect(await readFile(marked, 'utf8')).toBe('old');
  const behind = join(home, 'behind.json');
  await writeFile(behind, 'old');
  await symlink(behind, join(home, 'link.json'));
  const longest = `${'x'.repeat(250)}.json`;
  for (const to of ['link.json', longest]) {
    expect((await thread('export', 'library', 'commissioning', '--to', to)).code).toBe(0);
  }
  const names = await readdir(home);
  expect(names).toContain(longest);
  expect(await readFile(behind, 'utf8')).toMatch(/^\{/u);
  expect((await lstat(join(home, 'link.json'))).isSymbolicLink()).toBe(true);
  expect(names.filter((name) => /part|tmp/u.test(name))).toEqual([]);

  await thread('export', 'library', 'commissioning', '--to', 'plan.json');
  const imported = await thread('import', 'second', 'plan.json');
  expect(imported).toMatchObject({ code: 0, out: 'commissioning-2008-9 is in the library.' });
  const again = await thread('import', 'second', 'plan.json');
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/^commissioning-2008-9 was in the library already, .* Nothing was/u);
  expect(JSON.parse((await thread('import', 'second', 'plan.json', '--json')).out)).toMatchObject({
    outcome: 'same',
  });
  const listed = await thread('list', 'second', '--json');
  expect(JSON.parse(listed.out)).toMatchObject({ plans: [{ versionLabel: 'Draft 2' }] });

  const verified = await thread('verify', 'library');
  expect(verified.out).toMatch(/^All is well: 1 plan, 1 pack, 4 files, \d+ journal lines\.$/u);
  expect(verified.code).toBe(0);
});

test('commands are carried out together or not at all', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread(...NEW);
  const journal = join(home, 'library', 'plans', 'commissioning-2008-9', 'journal.jsonl');
  const before = await readFile(journal, 'utf8');
  const commands = [
    { type: 'plan.set', changes: { contact: 'Head of Commissioning' } },
    { type: 'action.remove', ids: ['nobody'] },
  ];
  await writeFile(join(home, 'commands.json'), JSON.stringify(commands));
  const refused = await thread('apply', 'library', 'commissioning', 'commands.json');
  expect(refused).toEqual({
    code: 1,
    out: '',
    error: 'commands.json, command 2: The plan has no action nobody. Nothing was changed.',
  });
  expect(await readFile(journal, 'utf8')).toBe(before);
  expect((await thread('show', 'library', 'commissioning')).out).toMatch(/contact *\n/u);
});

test('a link to a priority that the pack does not have is refused', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread(...NEW, '--kind', 'divisional');
  const plan = JSON.parse((await thread('show', 'library', 'commissioning', '--json')).out).plan;
  const command = {
    type: 'section.set',
    id: plan.sections[0].id,
    changes: { documentIds: ['no-such-document'] },
  };
  await writeFile(join(home, 'command.json'), JSON.stringify(command));
  const refused = await thread('apply', 'library', 'commissioning', 'command.json');
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('has no document no-such-document to link to');
});

test.each([
  [[], 'Say what to do'],
  [['dance'], 'There is no command “dance”'],
  [
    ['comment', 'on'],
    '“comment” wants a second word: comment add, comment reply, comment resolve;',
  ],
  [['list'], 'It is list LIBRARY'],
  [['list', 'library', 'more'], 'It is list LIBRARY'],
  [
    ['list', 'library', '--colour'],
    'There is no option --colour. Options of list are --archived, --json and --help.',
  ],
  [['check'], 'It is check LIBRARY [PLAN];'],
  [['check', 'library', '-x'], 'There is no option -x. Options of check are --min, --json and'],
  [['check', 'library', '--min'], '--min needs SEVERITY after it'],
  [['check', 'library', '--min', '--help'], '--min needs SEVERITY after it'],
  [['list', 'library', '--json=yes'], '--json takes no value'],
  [['list', 'nowhere'], 'library.json is not there'],
  [['new', 'slip/library', '--pack', PACK, '--division', 'X'], 'slip is not there. Nothing was'],
  [['new', 'library', '--division', 'X'], '--pack is missing'],
  [
    ['new', 'library', '--pack', PACK, '--division', 'X', '--kind', 'odd'],
    '--kind takes divisional',
  ],
  [
    ['new', 'library', '--pack', PACK, '--division', 'X', '--year', '2008'],
    '--year takes a financial',
  ],
  [['import', 'library', 'nothing.json'], 'nothing.json is not there'],
  [['export', 'library', 'x', '--to', 'paper.pdf'], 'ends in .docx or .json'],
  [['export', 'library', 'x', '--to', 'p.docx', '--date', '2008-02-30'], '--date takes a day'],
  [['export', 'library', 'x', '--to', 'p.docx', '--date', '0208-03-31'], '--date takes a day'],
  [
    ['export', 'library', 'x', '--to', 'p.json', '--version', 'Draft 1', '--make', 'digest'],
    '--make and --version are for Word files: a .json file is the whole plan as it is now',
  ],
  [
    ['export', 'library', 'x', '--to', 'p.docx', '--make', 'poem'],
    '--make takes committee-pack, plan, introduction, actions, review-copy, digest, redline',
  ],
  [['checkdoc', 'nothing.docx'], 'nothing.docx'],
  [['checkdoc', 'x.docx', '--pages', 'few'], '--pages takes a number'],
  [['serve', 'library', '--port', '99999'], '--port takes a number'],
])('bad usage ends with 2 and one sentence: %j', async (argv, sentence) => {
  const home = await temporaryFolder();
  const ran = await commandLine(home)(...argv);
  expect(ran.code).toBe(2);
  expect(ran.out).toBe('');
  expect(ran.error).toContain(sentence);
  expect(ran.error.split('\n')).toHaveLength(1);
  expect(await readdir(home)).toEqual([]);
});

test('input that cannot be read ends with 2 and names the file and the place in it', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread(...NEW);
  const tries: readonly (readonly [content: string, sentence: string])[] = [
    ['{"type":', ' is not JSON'],
    [
      '[{"type":"plan.set","changes":{"year":"soon"}}]',
      ', command 1: changes.year is not a financial year',
    ],
    ['[]', ' is not a list of commands: it is empty'],
    [
      '[{"type":"plan.set","changes":{}},{"type":"action.sett"}]',
      ', command 2: There is no command action.sett; near: action.set.',
    ],
    ['{"type":"do as you like"}', ', command 1: There is no command do as you like. Nothing'],
    ['[[]]', ', command 1: It has no type, such as action.set.'],
    [
      '{"type":"batch","label":"x","commands":[{"type":"actionset"}]}',
      ', command 1: In its command 1: There is no command actionset; near: action.set.',
    ],
    [
      '[{"type":"plan.set","changes":{"contact":"a\\u0000b"}}]',
      ' holds a character that cannot be kept at [0]',
    ],
    ['[{"type":"plan.set","type":"plan.set","changes":{}}]', ' has the same key twice at [0].type'],
  ];
  for (const [content, sentence] of tries) {
    await writeFile(join(home, 'commands.json'), content);
    const ran = await thread('apply', 'library', 'commissioning', 'commands.json');
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(`commands.json${sentence}`);
  }
});

test('of a broken plan from elsewhere no earlier version is promised', async () => {
  const home = await temporaryFolder();
  await writeFile(join(home, 'sent.json'), '{"format":');
  const ran = await commandLine(home)('import', 'library', 'sent.json');
  expect(ran.code).toBe(2);
  expect(ran.error).toMatch(/sent\.json is not JSON .* ask for another copy of it\.$/u);
  // A folder that was not there is not there: nothing was taken in.
  expect(await readdir(home)).not.toContain('library');
});

test('a pack of the library that cannot be read is named, and nothing is made from it', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread(...NEW);
  const packs = join(home, 'library', 'packs');
  const good = await readFile(join(packs, `${PACK}.json`), 'utf8');
  await writeFile(join(packs, 'contrary.json'), good.replaceAll('"P1.2"', '"P1.1"'));
  await writeFile(join(packs, 'renamed.json'), good);
  const listed = await thread('packs', 'library');
  expect(listed.code).toBe(1);
  expect(listed.out.split('\n')).toHaveLength(1);
  expect(listed.error).toMatch(/contrary\.json has an error: priorities.*P1\.1 is there twice/u);
  expect(listed.error).toContain(`renamed.json holds the pack ${PACK}, which plans look for in`);
  const refused = await thread('new', 'library', '--pack', 'contrary', '--division', 'X');
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('contrary.json has');
  const library = await thread('list', 'library', '--json');
  expect(library.code).toBe(1);
  expect(JSON.parse(library.out)).toMatchObject({
    damaged: [{ name: 'packs/contrary.json' }, { name: 'packs/renamed.json' }],
  });
});

test('help says how each command is used', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  const all = await thread('--help');
  expect(all.code).toBe(0);
  const names = ['packs', 'new', 'list', 'show', 'find', 'replace', 'apply', 'thread'];
  const targets = ['targets', 'targets suggest', 'targets history'];
  for (const name of [...names, ...targets, 'import', 'export', 'checkdoc', 'verify', 'serve']) {
    expect(all.out).toContain(`\n  ${name} `);
    const own = await thread(...name.split(' '), '--help');
    expect(own).toMatchObject({ code: 0, error: '' });
    expect(own.out.startsWith(`${name} `)).toBe(true);
  }
  const parts = await thread('comment', '--help');
  expect(parts).toMatchObject({ code: 0, error: '' });
  expect(parts.out).toMatch(/^ {2}comment add .*\n {2}comment reply .*\n {2}comment resolve /u);
});

test('with --json a refusal is a value as well', async () => {
  const home = await temporaryFolder();
  const ran = await commandLine(home)('list', 'nowhere', '--json');
  expect(JSON.parse(ran.out)).toMatchObject({ error: { code: 'notFound' } });
  expect(ran.error).toContain('nowhere');
});

test('list and verify name what is damaged and end with 1', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread(...NEW);
  await mkdir(join(home, 'library', 'plans', 'broken'));
  await writeFile(join(home, 'library', 'plans', 'broken', 'plan.json'), '{"format":"other"}');
  const listed = await thread('list', 'library');
  expect(listed.code).toBe(1);
  expect(listed.out).toContain('is not a Golden Thread plan');
  const verified = await thread('verify', 'library');
  expect(verified.code).toBe(1);
  expect(verified.out).toContain(join('plans', 'broken', 'plan.json'));
});
