import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { partsOf } from '../support/docx';
import { temporaryFolder } from '../support/temporary';

async function newPlan() {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  const wishes = ['--division', 'Early Years', '--year', '2008/9'];
  await thread('new', 'library', '--pack', 'kent-cfe-2008-09', ...wishes);
  const run = (command: string, ...rest: string[]) =>
    thread(...command.split(' '), 'library', 'early', ...rest);
  return { home, thread, run };
}

const ANYWAY = ['--override', 'The figures come on Monday.'];
const names = async (run: Awaited<ReturnType<typeof newPlan>>['run']): Promise<unknown> =>
  JSON.parse((await run('version list', '--json')).out);

test('a plan is submitted, returned, agreed and approved; each version is kept and the last is sealed', async () => {
  const { home, thread, run } = await newPlan();
  expect(await run('submit')).toMatchObject({ code: 1 });
  expect(await names(run)).toEqual({ versions: [] });
  const submitted = await run('submit', ...ANYWAY);
  expect(submitted).toMatchObject({ code: 0, error: '' });
  expect(submitted.out).toContain('kept as the version “');
  expect(await run('agree')).toMatchObject({ code: 1 });
  expect(await run('return', '--as', 'manager', '--note', 'See my comments.')).toMatchObject({
    code: 0,
  });
  expect(await run('submit', ...ANYWAY)).toMatchObject({ code: 0 });
  expect((await run('version list')).out).toContain('(2)');
  expect(await run('comment add', 'plan', 'Why?', '--level', 'must')).toMatchObject({ code: 0 });
  const refused = await run('agree', '--as', 'manager', ...ANYWAY);
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('1 comment that must be settled is open');
  const { comments } = JSON.parse((await run('comments', '--json')).out) as {
    comments: { id: string }[];
  };
  await run('comment resolve', comments[0]?.id ?? '');
  expect(await run('agree', '--as', 'manager', ...ANYWAY)).toMatchObject({ code: 0 });
  expect(await run('step', 'committee', '--as', 'officer', ...ANYWAY)).toMatchObject({ code: 0 });
  const approved = await run('approve', '--as', 'officer', ...ANYWAY);
  expect(approved).toMatchObject({ code: 0 });
  const list = (await names(run)) as { versions: { seal: string | null; versionId: string }[] };
  expect(list.versions).toHaveLength(5);
  const [newest] = list.versions;
  expect(newest?.seal).toMatch(/^[0-9a-f]{64}$/u);

  const paper = join(home, 'approved.docx');
  expect(await run('export', '--to', paper)).toMatchObject({ code: 0 });
  const footers = [...partsOf(await readFile(paper))].filter(([name]) =>
    /footer\d*\.xml$/u.test(name),
  );
  expect(footers.length).toBeGreaterThan(0);
  for (const [, text] of footers) expect(text).toContain(`SHA-256 ${newest?.seal ?? ''}`);

  expect(await thread('verify', 'library')).toMatchObject({ code: 0 });
  const folder = join(home, 'library', 'plans', 'early-years-2008-9', 'versions');
  expect(await readdir(folder)).toHaveLength(5);
  const file = join(folder, `${newest?.versionId ?? ''}.json`);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('"division": "Early Years"', '"division": "Early Tears"'));
  expect((await thread('verify', 'library')).out).toContain('was changed after it was sealed');
  expect((await run('version list')).code).toBe(1);
  const again = await run('export', '--to', paper, '--version', newest?.versionId ?? '');
  expect(again).toMatchObject({ code: 2 });
  expect(again.error).toContain('Nothing was exported.');
});

test('what a planner changes while a plan is submitted is refused with the reason', async () => {
  const { home, run } = await newPlan();
  await run('submit', ...ANYWAY);
  const commands = join(home, 'set.json');
  await writeFile(commands, JSON.stringify({ type: 'plan.set', changes: { contact: 'Somebody' } }));
  const refused = await run('apply', commands);
  expect(refused.code).toBe(1);
  expect(refused.error).toContain('where a planner reads it and comments');
  expect(await run('comment add', 'plan', 'One more thing')).toMatchObject({ code: 0 });
});

test('a version is taken under a name, once', async () => {
  const { run } = await newPlan();
  expect(await run('version list')).toMatchObject({ code: 0, out: 'No versions yet.' });
  expect(await run('version take', 'Before Easter')).toMatchObject({ code: 0 });
  expect(await run('version take', 'Before Easter')).toMatchObject({ code: 1 });
  expect((await run('version list')).out).toContain('Before Easter');
});

test('where nobody has the plan and it cannot be written, no version is taken and the reason is said', async () => {
  const { home, run } = await newPlan();
  const [folder = ''] = await readdir(join(home, 'library', 'plans'));
  await chmod(join(home, 'library', 'plans', folder, 'journal.jsonl'), 0o444);
  const { code, error } = await run('version take', 'Before Easter');
  expect(code).toBe(1);
  expect(error).toContain('the file is marked read-only');
  expect(error).not.toContain('Nobody has this plan open');
});

test('a version is brought back as one step, and comments stay', async () => {
  const { home, run } = await newPlan();
  await run('version take', 'Before Easter');
  const commands = join(home, 'set.json');
  await writeFile(commands, JSON.stringify({ type: 'plan.set', changes: { contact: 'Somebody' } }));
  await run('apply', commands);
  await run('comment add', 'plan', 'Who is that?');
  expect((await run('show')).out).toMatch(/contact +Somebody\n/u);
  expect(await run('version restore', 'before')).toMatchObject({
    code: 0,
    out: 'The plan is what “Before Easter” was.',
  });
  expect((await run('show')).out).not.toMatch(/Somebody/u);
  expect((await run('comments')).out).toContain('Who is that?');
  expect((await run('version restore', 'before')).out).toBe('Nothing was changed.');
});

test('a version is brought back over what somebody did just then', async () => {
  const { home, run } = await newPlan();
  await run('version take', 'Before Easter');
  const set = async (file: string, changes: object): Promise<string> => {
    const path = join(home, file);
    await writeFile(path, JSON.stringify({ type: 'plan.set', changes }));
    return path;
  };
  await run('apply', await set('first.json', { contact: 'Somebody' }));
  const second = await set('second.json', { director: 'Somebody else' });
  let isFirst = true;
  const meanwhile = commandLine(home, async (request) => {
    if (request !== 'plan.open' || !isFirst) return;
    isFirst = false;
    await run('apply', second);
  });
  expect(await meanwhile('version', 'restore', 'library', 'early', 'before')).toMatchObject({
    code: 0,
  });
  expect((await run('show')).out).not.toMatch(/Somebody/u);
});
