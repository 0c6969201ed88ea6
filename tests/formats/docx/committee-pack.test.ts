import { describe, expect, test } from 'vitest';
import { PLAIN_STYLE } from '../../../src/domain/house-style/plain';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import type { PackFile } from '../../../src/domain/paper-kind';
import { writeDocx } from '../../../src/formats/docx';
import { checkDocx } from '../../../src/formats/docx-check';
import { readDocx, textOfBlocks, type DocxFile } from '../../../src/formats/docx-read';
import { paragraphsOf } from '../../../src/domain/rich-text';
import { sayerOf } from '../../../src/domain/live/say';
import {
  buildPaper,
  textOf,
  type Paragraph,
  type Report,
  type ReportList,
} from '../../../src/report';
import {
  DATE,
  flat,
  htmlOf,
  normalised,
  openXmlErrors,
  partOf,
  print,
  spaceless,
  textIn,
} from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

const plan = samplePlan('commissioning-2008-9');
const introduction = samplePlan('introduction-2008-9');
const pack = samplePack();
const small = makePlan({ actions: 3 });
const EARLIER = { name: 'Draft 1', words: '2 dates slipped since Draft 1.' };

const committeePack = (file: PackFile | null, of = plan): Report =>
  buildPaper('committee-pack', of, pack, PLAIN_WISHES, { earlier: EARLIER, file });
const write = (file: PackFile | null, of = plan): Promise<Uint8Array> =>
  writeDocx(committeePack(file, of), { date: DATE });

async function read(bytes: Uint8Array): Promise<DocxFile> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each(['report', 'appendix'] as const)(
  'the file “%s” of a committee pack is valid and accessible',
  async (file) => {
    for (const of of [plan, introduction]) {
      const bytes = await write(file, of);
      expect(await openXmlErrors(bytes)).toEqual([]);
      const failing = (await checkDocx(await read(bytes)))
        .filter(({ findings }) => findings.length > 0)
        .map(({ code }) => code);
      expect(failing.filter((code) => code !== 'acronyms' && code !== 'placeholders')).toEqual([]);
    }
  },
);

test('the covering report of the sample says all that its front sheet and its statements need', async () => {
  const text = textOfBlocks((await read(await write('report'))).body);
  expect(text).toContain('To\nCabinet');
  expect(text).toContain('Cabinet is asked to:');
  expect(text).toContain('2 dates slipped since Draft 1.');
  expect(text).toContain('Option 1, Do nothing: ');
  expect(text).toContain('In 2007, 64.9% of pupils');
  expect(text).not.toMatch(/To be confirmed|Not yet written/u);
});

test('Word counts paragraphs and headings by one series, and those of the plan by another', async () => {
  const bytes = await write(null);
  const xml = partOf(bytes, 'word/document.xml');
  const count = (id: string, level: string): number =>
    xml.split(`<w:ilvl w:val="${level}"/><w:numId w:val="${id}"/>`).length - 1;
  const { blocks } = committeePack(null);
  const numbered = blocks.filter((one) => one.kind === 'paragraph' && one.number !== undefined);
  const headings = blocks.filter((one) => one.kind === 'heading' && one.numbering === 'report');
  expect([count('901', '0'), count('901', '1')]).toEqual([headings.length, numbered.length]);
  const lowered = blocks.flatMap((one) =>
    one.kind === 'heading' && one.numbering === 'section' ? [one.number] : [],
  );
  expect(count('902', '0') + count('902', '1')).toBe(lowered.length);
  const numbering = partOf(bytes, 'word/numbering.xml');
  for (const id of ['901', '902']) expect(numbering).toContain(`<w:num w:numId="${id}">`);
  // A plan alone has neither.
  const alone = await writeDocx(buildPaper('plan', plan, pack), { date: DATE });
  expect(partOf(alone, 'word/numbering.xml')).not.toMatch(/numId="90[12]"/u);
});

test('a list under a numbered paragraph stands as far in as the text of that; others where their style says', async () => {
  const list = (text: string): ReportList => ({
    kind: 'list',
    ordered: false,
    start: 1,
    items: [[{ kind: 'paragraph', style: 'body', runs: [{ text }] }]],
  });
  const said = (text: string, number?: string): Paragraph => ({
    kind: 'paragraph',
    style: 'body',
    runs: [{ text }],
    ...(number !== undefined && { number }),
  });
  const blocks = [said('bare'), list('out'), said('counted', '1.1'), list('in'), list('in too')];
  const bytes = await writeDocx({ ...committeePack('report'), blocks }, { date: DATE });
  const xml = partOf(bytes, 'word/document.xml');
  const lines = [...xml.matchAll(/<w:p><w:pPr>((?:(?!<\/w:pPr>).)*)<\/w:pPr>(?:(?!<\/w:p>).)*/gu)];
  const indentOf = (text: string): string | undefined =>
    /<w:ind [^>]*>/u.exec(lines.find(([line]) => line.includes(`>${text}<`))?.[1] ?? '')?.[0];
  expect(indentOf('out')).toBeUndefined();
  expect(indentOf('in')).toBe('<w:ind w:left="1134" w:hanging="425"/>');
  expect(indentOf('in too')).toBe(indentOf('in'));
  expect(await openXmlErrors(bytes)).toEqual([]);
});

test.each(['dotted', 'none', 'plain'] as const)(
  'with headings numbered “%s” and every paragraph numbered the pack is valid, and each series its own',
  async (headings) => {
    const style = {
      ...PLAIN_STYLE,
      numbering: { ...PLAIN_STYLE.numbering, headings, paragraphs: true },
    };
    const wishes = { ...PLAIN_WISHES, numbers: headings };
    const paper = buildPaper('committee-pack', plan, pack, wishes, { earlier: null, file: null });
    const bytes = await writeDocx(paper, { date: DATE, look: { style, isDraft: false } });
    expect(await openXmlErrors(bytes)).toEqual([]);
    const xml = partOf(bytes, 'word/document.xml');
    const third = xml.split('<w:ilvl w:val="2"/><w:numId w:val="902"/>').length - 1;
    if (headings === 'none') expect(third).toBe(0);
    else expect(third).toBeGreaterThan(20);
    const checks = await checkDocx(await read(bytes));
    expect(checks.find(({ code }) => code === 'contents')?.findings).toEqual([]);
  },
);

test('the appendices of the second file are counted on from the plan, which is the first', async () => {
  const numbering = partOf(await write('appendix'), 'word/numbering.xml');
  expect(numbering).toMatch(
    /<w:num w:numId="1001"><w:abstractNumId w:val="\d+"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"\/>/u,
  );
});

test.each([
  ['commissioning-2008-9', plan],
  ['introduction-2008-9', introduction],
])('the covering report of %s has the text that it had', async (name, of) => {
  const bytes = await write('report', of);
  await expect(normalised(bytes)).toMatchFileSnapshot(`../../golden/${name}.report.xml`);
});

test('another reader finds its headings at their levels, and every text that was written', async () => {
  const bytes = await write(null);
  const { blocks } = committeePack(null);
  const html = await htmlOf(bytes);
  const found = [...html.matchAll(/<h([1-4])>(.*?)<\/h\1>/gu)].map(
    ([, level, text = '']) =>
      `${level} ${text.replaceAll(/<[^>]+>/gu, '').replaceAll('&amp;', '&')}`,
  );
  expect(found).toEqual(
    blocks.flatMap((one) => (one.kind === 'heading' ? [`${String(one.level)} ${one.text}`] : [])),
  );
  const text = await textIn(bytes);
  const say = sayerOf(plan, pack);
  const written = [
    ...plan.covering.answers.map((answer) => answer.text),
    ...plan.covering.texts.flatMap(({ body }) => paragraphsOf(body, say)),
    ...(plan.covering.options ?? []).flatMap((option) => [option.title, option.text]),
  ];
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter((one) => !text.includes(flat(one)))).toEqual([]);
});

describe.skipIf(!needs('libreoffice') || !needs('poppler'))('printed through LibreOffice', () => {
  test('headings and paragraphs have the numbers that the paper gives them', async () => {
    const wishes = { earlier: EARLIER, file: null };
    const paper = buildPaper('committee-pack', small, makePack(), PLAIN_WISHES, wishes);
    const { blocks } = paper;
    const { elements } = await print(await writeDocx(paper, { date: DATE }));
    const found = elements
      .filter(({ tag }) => /^H[1-6]$/u.test(tag))
      .map(({ tag, text }) => `${tag} ${text}`);
    const wanted = blocks.flatMap((one) => {
      if (one.kind !== 'heading') return [];
      const colon = one.numbering === 'appendix' ? ':' : '';
      return [`H${String(one.level)} ${spaceless(one.number + colon + one.text)}`];
    });
    expect(found).toEqual(wanted);
    const texts = new Set(elements.map(({ text }) => text));
    const numbered = blocks.flatMap((one) =>
      one.kind === 'paragraph' && one.number !== undefined
        ? [spaceless(one.number + textOf(one.runs))]
        : [],
    );
    expect(numbered.filter((text) => !texts.has(text))).toEqual([]);
  }, 180_000);

  test('the covering report of the sample keeps to the guide of its pack', async () => {
    const { pages } = await print(await write('report'));
    expect(pages).toBeLessThanOrEqual(pack.coveringReport.pages ?? 0);
    expect(pages).toBeGreaterThan(2);
  }, 120_000);
});
