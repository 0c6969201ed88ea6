import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { partOf } from '../support/docx';
import { commandLine, type Ran } from '../support/command-line';
import { BOLD_STYLE } from '../support/house-styles';
import { madeTemplate } from '../support/made-template';
import { RESOURCES } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const PLAN = join(RESOURCES, 'plans', 'introduction-2008-9', 'plan.json');
const DAY = ['--date', '2008-03-31'] as const;

async function library(): Promise<{
  readonly thread: (...argv: string[]) => Promise<Ran>;
  readonly at: (name: string) => string;
}> {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread('import', 'library', PLAN);
  return { thread, at: (name) => join(home, name) };
}

test('a paper has the style that is named, by file, id or name, and nothing else changes it', async () => {
  const { thread, at } = await library();
  await writeFile(at('bold.json'), JSON.stringify(BOLD_STYLE));
  const make = async (name: string, ...more: string[]): Promise<Uint8Array> => {
    const ran = await thread('export', 'library', '', '--to', name, ...DAY, ...more);
    expect(ran).toMatchObject({ code: 0, error: '' });
    return readFile(at(name));
  };
  const plain = await make('plain.docx');
  const byFile = await make('file.docx', '--style', 'bold.json');
  expect(partOf(byFile, 'word/styles.xml')).toContain('7A1F3D');
  const added = await thread('style', 'add', 'library', 'bold.json');
  expect(added.code).toBe(0);
  // Its logo has two dots.
  expect(added.out).toMatch(/^The logo will look coarse on paper: it has 2 by 1 dots/mu);
  expect(Buffer.from(await make('id.docx', '--style', 'bold'))).toEqual(Buffer.from(byFile));
  expect(Buffer.from(await make('name.docx', '--style', 'BOLD'))).toEqual(Buffer.from(byFile));
  expect(Buffer.from(await make('again.docx'))).toEqual(Buffer.from(plain));
  const listed = await thread('styles', 'library', '');
  expect(listed.out).toMatch(/^ {2}bold +in the library +Bold/mu);
  expect(listed.out).toMatch(/^\* plain +built in/mu);
  const without = await make('without.docx', '--appendices', 'none', '--wide-tables', 'portrait');
  expect(partOf(without, 'word/document.xml')).not.toContain('Plan details');
});

test('a style that cannot be used, or is not there, ends it with 2 and leaves no file', async () => {
  const { thread, at } = await library();
  const colours = { ...BOLD_STYLE.colours, text: '#CCCCCC' };
  await writeFile(at('pale.json'), JSON.stringify({ ...BOLD_STYLE, colours }));
  await writeFile(at('letter.json'), 'Dear all,');
  for (const [style, words] of [
    ['pale.json', 'The text would be hard to read: #CCCCCC on #FFFFFF'],
    ['letter.json', 'letter.json is not JSON (Unexpected token'],
    ['no-such', 'There is no house style “no-such”: there are committee'],
    ['no-such.json', 'is not there'],
  ] as const) {
    const ran = await thread('export', 'library', '', '--to', 'paper.docx', '--style', style);
    expect(ran.code).toBe(2);
    expect(ran.error).toContain(words);
    await expect(readFile(at('paper.docx'))).rejects.toThrow('ENOENT');
  }
  const wrong = await thread(
    'export',
    'library',
    '',
    '--to',
    'p.docx',
    '--columns',
    'dates,colour',
  );
  expect(wrong).toMatchObject({ code: 2 });
  expect(wrong.error).toContain(
    '--columns takes manager, links, deliverable, dates, not “colour”.',
  );
  // One that lies in the library is said, and the others are there all the same.
  await mkdir(at('library/styles'), { recursive: true });
  await writeFile(at('library/styles/pale.json'), JSON.stringify({ ...BOLD_STYLE, colours }));
  const listed = await thread('styles', 'library', '');
  expect(listed.error).toContain('pale.json cannot be used');
  expect(listed.out).toContain('plain');
});

test('a Word file is given as a style, for one paper or for the library, and what it lacks is said', async () => {
  const { thread, at } = await library();
  await writeFile(at('Anytown.dotx'), madeTemplate());
  const once = await thread(
    'export',
    'library',
    '',
    '--to',
    'a.docx',
    ...DAY,
    '--style',
    'Anytown.dotx',
    '--json',
  );
  expect(once.code).toBe(0);
  expect(once.error).toContain('! caption of a table: not found, ours is used');
  const { style } = JSON.parse(once.out) as { style: { missing: string[]; found: unknown } };
  expect(style.missing).toContain('caption of a table');
  expect(style.found).toContainEqual({ what: 'heading 2', style: 'Unterpunkt' });
  const added = await thread('style', 'add', 'library', 'Anytown.dotx');
  expect(added).toMatchObject({ code: 0 });
  expect(added.out).toContain('✓ heading 2: Unterpunkt');
  expect(added.out).toContain('! caption of a table: not found, ours is used');
  await thread('export', 'library', '', '--to', 'b.docx', ...DAY, '--style', 'anytown');
  expect(await readFile(at('b.docx'))).toEqual(await readFile(at('a.docx')));
  expect(partOf(await readFile(at('b.docx')), 'word/styles.xml')).toContain('Anytown Body Text');
  // Somebody took the Word file away: said, not guessed.
  await rm(at('library/styles/anytown.docx'));
  const gone = await thread('export', 'library', '', '--to', 'c.docx', '--style', 'anytown');
  expect(gone.code).toBe(2);
  expect(gone.error).toContain('which is not beside it');
  await writeFile(at('bad.dotx'), madeTemplate({ 'word/vbaProject.bin': 'Sub AutoOpen()' }));
  const refused = await thread('style', 'add', 'library', 'bad.dotx');
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('bad.dotx holds a program');
});
