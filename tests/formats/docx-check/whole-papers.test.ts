import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { checkDocx, type DocCheck } from '../../../src/formats/docx-check';
import { readDocx, textOfBlocks, type DocxFile } from '../../../src/formats/docx-read';
import { buildReport, type Report } from '../../../src/report';
import { DATE } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';
import { temporaryFolder } from '../../support/temporary';
import { findTool, needs } from '../../support/tools';

const PAPERS: readonly (readonly [string, Report])[] = [
  ['a made plan', buildReport(makePlan({ actions: 30 }), makePack())],
  ...(['commissioning-2008-9', 'introduction-2008-9'] as const).map(
    (name) => [name, buildReport(samplePlan(name), samplePack())] as const,
  ),
];
/** What planners have still to write or explain; everything else is ours to get right. */
const THEIRS = new Set(['acronyms', 'placeholders']);

async function read(bytes: Uint8Array): Promise<DocxFile> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const failing = (checks: readonly DocCheck[]): string[] =>
  checks.filter(({ findings }) => findings.length > 0).map(({ code }) => code);

describe.each(PAPERS)('%s', (_, report) => {
  test('passes every check that its words do not decide', async () => {
    const checks = checkDocx(await read(await writeDocx(report, { date: DATE })));
    expect(failing(checks).filter((code) => !THEIRS.has(code))).toEqual([]);
  });
});

test('a paper that lost its title, its header rows and a place to link to is found out', async () => {
  const [, report] = PAPERS[0] ?? [];
  if (!report) throw new Error('There is a paper.');
  const contents = report.contents.map((entry) => ({ ...entry, anchor: 'gone' }));
  const meta = { ...report.meta, title: '' };
  const file = await read(await writeDocx({ ...report, contents, meta }, { date: DATE }));
  expect(failing(checkDocx(file))).toEqual(expect.arrayContaining(['title-and-language', 'links']));
});

/** A file as LibreOffice writes it anew. */
async function throughLibreOffice(name: string, content: Uint8Array | string): Promise<Buffer> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, name), content);
  await promisify(execFile)(findTool('libreoffice') ?? '', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    ...(name.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []),
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    join(folder, 'out'),
    join(folder, name),
  ]);
  return readFile(join(folder, 'out', name.replace(/\.\w+$/u, '.docx')));
}

describe.skipIf(!needs('libreoffice'))('files that LibreOffice made', () => {
  test('of a page: what the page has and has not', async () => {
    const page = `<html lang="en-GB"><head><title>A page</title></head><body><h1>A page</h1><p><a href="https://example.org/">Click here</a></p><h3>Deep</h3><table border="1"><tr><th>Code</th><th>Name</th></tr><tr><td>A1</td><td></td></tr></table></body></html>`;
    const file = await read(await throughLibreOffice('page.html', page));
    const checks = checkDocx(file);
    const codes = checks.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes.filter((code) => code !== 'property-order')).toEqual([
      'heading-skipped',
      'header-row-missing',
      'cells-empty',
      'link-words',
    ]);
  });

  test('of our paper: every word is read back, and its titles, tables and contents hold', async () => {
    const [, report] = PAPERS[2] ?? [];
    if (!report) throw new Error('There are three papers.');
    const ours = await writeDocx(report, { date: DATE });
    const theirs = await read(await throughLibreOffice('paper.docx', ours));
    const words = (file: DocxFile): string => textOfBlocks(file.body).replaceAll(/\s+/gu, '');
    expect(words(theirs)).toBe(words(await read(ours)));
    const codes = failing(checkDocx(theirs));
    expect(codes.filter((code) => !THEIRS.has(code) && code !== 'validity')).toEqual([]);
  });
});
