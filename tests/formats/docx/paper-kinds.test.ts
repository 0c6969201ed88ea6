import { describe, expect, test } from 'vitest';
import { PAPER_KINDS } from '../../../src/domain/paper-kind';
import { writeDocx } from '../../../src/formats/docx';
import { checkDocx } from '../../../src/formats/docx-check';
import { readDocx, textOfBlocks, type DocxFile } from '../../../src/formats/docx-read';
import { buildPaper } from '../../../src/report';
import { DATE, openXmlErrors, partOf, print } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

const plan = samplePlan('commissioning-2008-9');
const pack = samplePack();

async function read(bytes: Uint8Array): Promise<DocxFile> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test.each(PAPER_KINDS)(
  'the paper of kind %s is valid and passes what is ours to get right',
  async (kind) => {
    const bytes = await writeDocx(buildPaper(kind, plan, pack), { date: DATE });
    expect(await openXmlErrors(bytes)).toEqual([]);
    const checks = await checkDocx(await read(bytes));
    const failing = checks.filter(({ findings }) => findings.length > 0).map(({ code }) => code);
    // A review copy is there for its comments; every other paper goes out without one.
    expect(failing.filter((code) => code !== 'acronyms' && code !== 'placeholders')).toEqual(
      kind === 'review-copy' ? ['comments-and-changes'] : [],
    );
  },
);

test('the last lines of a long contents list go over to the next page together', async () => {
  const bytes = await writeDocx(buildPaper('plan', plan, pack), { date: DATE });
  const lines = partOf(bytes, 'word/document.xml').match(
    /<w:pStyle w:val="TOC[12]"\/>(<w:keepNext\/>)?/gu,
  );
  const kept = lines?.map((line) => line.endsWith('<w:keepNext/>')) ?? [];
  expect(kept.length).toBeGreaterThan(30);
  expect(kept.slice(-4)).toEqual([false, true, true, false]);
  expect(kept.indexOf(true)).toBe(kept.length - 3);
});

test('the action plan holds every action and no indicator’s table', async () => {
  const text = textOfBlocks(
    (await read(await writeDocx(buildPaper('actions', plan, pack), { date: DATE }))).body,
  );
  const lines = new Set(text.split('\n'));
  expect(plan.actions.filter(({ ref }) => !lines.has(ref))).toEqual([]);
  expect(text).toContain('Action plan: ');
  // No other table of it says what codes and roles mean.
  expect(text).toContain('Priorities: P0.1 Mitigate the effects of poverty');
  expect(text).toContain('“contributes” means that it helps somebody else who does.');
  expect(text).not.toContain('Definitions and results of the indicators');
});

test('the digest says how far the plan is, what comes first and what must be fixed', async () => {
  const text = textOfBlocks(
    (await read(await writeDocx(buildPaper('digest', plan, pack), { date: DATE }))).body,
  );
  expect(text).toMatch(/Golden thread\n\d+ of \d+ links made/u);
  expect(text).toContain('Actions\n36 actions: 10 not started, 25 on course, 1 date slipped\n');
  expect(text).toMatch(/Due first\n\d+ \w+ 2008: A\d+ /u);
  expect(text).toMatch(/Must be fixed\n\S/u);
  // A finding that names its place is not followed by the same name.
  expect(text).toContain('Write “Equality and diversity”');
  expect(text).not.toContain('(Equality and diversity)');
});

test('a contents list of a few lines stands under the cover, a longer one on a page of its own', async () => {
  const beginsPage = async (kind: 'actions' | 'plan'): Promise<boolean> => {
    const bytes = await writeDocx(buildPaper(kind, plan, pack), { date: DATE });
    const [heading = ''] =
      /<w:pStyle w:val="TOCHeading"\/>.*?<\/w:pPr>/su.exec(partOf(bytes, 'word/document.xml')) ??
      [];
    return heading.includes('<w:pageBreakBefore/>');
  };
  expect(await beginsPage('actions')).toBe(false);
  expect(await beginsPage('plan')).toBe(true);
});

test('an action that is done is due no more', () => {
  const closed = pack.vocabularies.actionStatus.find((one) => one.closed)?.id ?? '';
  const actions = plan.actions.map((action) => ({ ...action, status: closed }));
  const { grid } = buildPaper('digest', { ...plan, actions }, pack).cover;
  expect(grid.find(({ label }) => label === 'Due first')?.value).toBe('Nothing');
});

test('an introduction, which holds no actions, has an action plan that says so, and a digest', () => {
  const introduction = samplePlan('introduction-2008-9');
  const actions = buildPaper('actions', introduction, pack);
  expect(JSON.stringify(actions.blocks)).toContain('The plan has no actions.');
  expect(JSON.stringify(actions.blocks)).not.toContain('landscape');
  const labels = buildPaper('digest', introduction, pack).cover.grid.map(({ label }) => label);
  expect(labels).toContain('Must be fixed');
  expect(labels).not.toContain('Actions');
});

describe.skipIf(!needs('libreoffice') || !needs('poppler'))('printed through LibreOffice', () => {
  test('the digest is one page, of a plan of hundreds of actions with long titles too', async () => {
    const long = makePlan({ actions: 300 });
    const title = 'A title that somebody wrote as if it were the whole of the action '.repeat(4);
    const actions = long.actions.map((action) => ({ ...action, title, manager: '' }));
    const papers = [
      buildPaper('digest', plan, pack),
      buildPaper('digest', { ...long, actions }, makePack()),
    ];
    for (const paper of papers) {
      expect((await print(await writeDocx(paper, { date: DATE }))).pages).toBe(1);
    }
  }, 120_000);

  test('the action plan has no blank page: its cover with the contents under it, then its tables', async () => {
    const paper = buildPaper('actions', makePlan({ actions: 3 }), makePack());
    expect((await print(await writeDocx(paper, { date: DATE }))).pages).toBe(3);
  }, 120_000);
});
