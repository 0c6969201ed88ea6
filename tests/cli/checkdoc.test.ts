import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { madeDocx, madeParts, p, withListed, zipOf } from '../support/made-docx';
import { RESOURCES } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const GOOD = p('A paper', 'Title') + p('Background', 'Heading1');

test('a good file ends with 0, a faulty one with 1 and every finding', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await writeFile(join(home, 'good.docx'), madeDocx({ body: GOOD }));
  const good = await thread('checkdoc', 'good.docx');
  expect(good).toMatchObject({ code: 0, error: '' });
  expect(good.out).toContain('✓ Title and language are set\n');
  expect(good.out).toMatch(/good\.docx: nothing to put right\.$/u);

  await writeFile(
    join(home, 'bad.docx'),
    madeDocx({ body: `${GOOD}${p('The LSC: TBC')}`, title: '' }),
  );
  const bad = await thread('checkdoc', 'bad.docx');
  expect(bad.code).toBe(1);
  expect(bad.out).toContain('! The title is not set\n    Must fix: The file has no title');
  expect(bad.out).toContain('(under “Background”)');
  expect(bad.out).toMatch(/bad\.docx: 3 findings\.$/u);
  const grave = await thread('checkdoc', 'bad.docx', '--min', 'must', '--json');
  expect(grave.code).toBe(1);
  const value = JSON.parse(grave.out) as { checks: { code: string; passes: boolean }[] };
  expect(value).toMatchObject({ findings: 2 });
  expect(value.checks.filter(({ passes }) => !passes).map(({ code }) => code)).toEqual([
    'title-and-language',
    'placeholders',
  ]);
});

test('the guide of a covering report is held to', async () => {
  const home = await temporaryFolder();
  await writeFile(join(home, 'report.docx'), madeDocx({ body: GOOD, pages: 6 }));
  const ran = await commandLine(home)('checkdoc', 'report.docx', '--pages', '4');
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('! Report is 6 pages; guide 4\n');
});

test('what we export passes but for what its planner has still to write', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  const plan = join(RESOURCES, 'plans', 'introduction-2008-9', 'plan.json');
  await thread('import', 'library', plan);
  await thread('export', 'library', '', '--to', 'paper.docx');
  const checked = await thread('checkdoc', 'paper.docx', '--min', 'should');
  expect(checked).toMatchObject({ code: 0, error: '' });
  await thread('export', 'library', '', '--to', 'digest.docx', '--make', 'digest');
  const digest = await thread('checkdoc', 'digest.docx', '--min', 'should', '--pages', '1');
  expect(digest).toMatchObject({ code: 0, error: '' });
});

test('what cannot be read, or not safely, ends with 2 and one sentence', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  const parts = madeParts({ body: GOOD });
  const files: Readonly<Record<string, readonly [Uint8Array, string]>> = {
    'letter.docx': [new TextEncoder().encode('Dear all'), 'is not a Word file'],
    'program.docx': [zipOf({ ...parts, 'word/vbaProject.bin': 'x' }), 'holds a program'],
    'bomb.docx': [
      withListed(zipOf(parts), 'word/styles.xml', 24, 1_073_741_824),
      'would unpack to 1,024 MiB',
    ],
    'entity.docx': [
      zipOf({ ...parts, 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "c">]><a>&b;</a>' }),
      'holds a document type',
    ],
  };
  for (const [name, [bytes, sentence]] of Object.entries(files)) {
    await writeFile(join(home, name), bytes);
    const ran = await thread('checkdoc', name);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.error).toContain(`${name} ${sentence}`);
    const told = await thread('checkdoc', name, '--json');
    expect(JSON.parse(told.out)).toMatchObject({ error: { code: 'unreadable' } });
  }
});
