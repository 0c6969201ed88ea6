import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocx, textOfBlocks } from '../../src/formats/docx-read';
import { commandLine } from '../support/command-line';
import { temporaryFolder } from '../support/temporary';

const NEW = ['new', 'library', '--pack', 'kent-cfe-2008-09', '--division', 'Commissioning'];
const AT = ['library', 'commissioning'] as const;

async function library() {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread(...NEW, '--director', 'Director of Commissioning');
  const apply = async (...commands: readonly object[]): Promise<void> => {
    await writeFile(join(home, 'commands.json'), JSON.stringify(commands));
    const { error } = await thread('apply', ...AT, 'commands.json');
    expect(error).toBe('');
  };
  const textOf = async (name: string): Promise<string> => {
    const file = await readDocx(await readFile(join(home, name)));
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    return textOfBlocks(file.value.body);
  };
  return { home, thread, apply, textOf };
}

test('a covering report is looked at, written, and goes out with the plan as Appendix 1', async () => {
  const { thread, apply, textOf } = await library();
  const blank = await thread('covering', ...AT);
  expect(blank.code).toBe(1);
  expect(blank.out).toContain('Report of [report-of] (suggested)\n  Director of Commissioning');
  expect(blank.out).toContain('Must fix: The front sheet does not say “Classification”.');
  await apply(
    { type: 'covering.answer', id: 'classification', text: 'Unrestricted' },
    {
      type: 'covering.text',
      id: 'legal',
      text: { body: { type: 'doc', content: [] }, noImplications: 'No powers are asked for.' },
    },
  );
  const written = JSON.parse((await thread('covering', ...AT, '--json')).out) as {
    readonly findings: readonly { readonly says: string }[];
  };
  const says = written.findings.map((finding) => finding.says).join(' ');
  expect(says).not.toContain('Classification');
  expect(says).not.toContain('“Legal”');

  const made = await thread('export', ...AT, '--make', 'committee-pack', '--to', 'pack.docx');
  expect(made.code).toBe(0);
  expect(made.error).toContain('The covering report has ');
  const text = await textOf('pack.docx');
  expect(text).toContain('Classification\nUnrestricted');
  expect(text).toContain('Legal: No implications: No powers are asked for.');
  expect(text).toContain('Commissioning annual business plan 2008/9');
});

test('a committee pack is made as two files, and what changed since a version is said', async () => {
  const { home, thread, apply, textOf } = await library();
  await thread('version', 'take', ...AT, 'Draft 1');
  await apply({ type: 'plan.set', changes: { contact: 'Planning Officer' } });
  const asked = ['--make', 'committee-pack', '--files', 'two', '--to', 'pack.docx'];
  const made = await thread('export', ...AT, ...asked, '--json');
  const { files } = JSON.parse(made.out) as { readonly files: readonly string[] };
  expect(files.map((file) => file.split('/').at(-1))).toEqual([
    'pack.docx',
    'pack-appendix-1.docx',
  ]);
  expect(await textOf('pack.docx')).toContain('1 other change since Draft 1.');
  expect(await textOf('pack.docx')).not.toContain('Purpose of the service');
  expect(await textOf('pack-appendix-1.docx')).toContain('Purpose of the service');
  await mkdir(join(home, 'half-appendix-1.docx'));
  const half = await thread('export', ...AT, ...asked.slice(0, -1), 'half.docx');
  expect(half).toMatchObject({ code: 1, out: '' });
  expect(half.error).toMatch(/half-appendix-1\.docx was not written: a folder stands where/u);
  expect(half.error).toMatch(/half\.docx was written before it\.$/u);
});

test('what a plan of another kind would need is refused in a sentence, and nothing is written', async () => {
  const { home, thread } = await library();
  const asked = await thread('export', ...AT, '--make', 'introduction', '--to', 'x.docx');
  expect(asked).toMatchObject({ code: 1, out: '' });
  expect(asked.error).toMatch(/^This is the plan of a division, and not the introduction/u);
  await expect(readFile(join(home, 'x.docx'))).rejects.toThrow('ENOENT');
  const two = await thread('export', ...AT, '--files', 'two', '--to', 'x.docx');
  expect(two).toMatchObject({ code: 2 });
  expect(two.error).toContain('Only a committee pack');
});
