import { beforeAll, describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Plan } from '../../../src/domain/schema/plan';
import { buildReport, type Chart, type Report } from '../../../src/report';
import { textOf } from '../../../src/report/cells';
import {
  DATE,
  flat,
  htmlOf,
  malformed,
  normalised,
  openXmlErrors,
  print,
  spaceless,
  textIn,
  type Printed,
} from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';
import { stringsOf } from '../../support/plan-strings';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

interface Subject {
  readonly name: string;
  readonly plan: Plan;
  readonly pack: Pack;
}

const made: Subject = { name: 'a made plan', plan: makePlan({ actions: 30 }), pack: makePack() };
const samples: readonly Subject[] = (['commissioning-2008-9', 'introduction-2008-9'] as const).map(
  (name) => ({ name, plan: samplePlan(name), pack: samplePack() }),
);

/** Tables of a report, those of charts among them. */
const tables = (report: Report): Chart['figures'][] =>
  report.blocks.flatMap((block) => {
    if (block.kind === 'chart') return [block.figures];
    return block.kind === 'table' ? [block] : [];
  });

describe.each([made, ...samples])('$name as a Word file', ({ plan, pack }) => {
  let report: Report;
  let bytes: Uint8Array;
  beforeAll(async () => {
    report = buildReport(plan, pack);
    bytes = await writeDocx(report, { date: DATE });
  });

  test('is well-formed and valid', async () => {
    expect(malformed(bytes)).toEqual([]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  test('gives back every string and figure of the plan', async () => {
    const text = await textIn(bytes);
    const strings = stringsOf(plan, pack);
    expect(strings.length).toBeGreaterThan(50);
    expect(strings.filter((one) => !text.includes(flat(one)))).toEqual([]);
  });

  test('has its headings in order, as headings', async () => {
    const html = await htmlOf(bytes);
    const found = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/gu)].map(
      ([, level, text = '']) =>
        `${level} ${text
          .replaceAll(/<[^>]+>/gu, '')
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')}`,
    );
    expect(found).toEqual(
      report.blocks.flatMap((block) =>
        block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
      ),
    );
  });
});

test.each(samples)('$name has the text that it had', async ({ name, plan, pack }) => {
  const bytes = await writeDocx(buildReport(plan, pack), { date: DATE });
  await expect(normalised(bytes)).toMatchFileSnapshot(`../../golden/${name}.document.xml`);
});

describe.skipIf(!needs('libreoffice') || !needs('poppler'))('printed through LibreOffice', () => {
  describe.each([made, ...samples])('$name', ({ plan, pack }) => {
    const report = buildReport(plan, pack);
    let printed: Printed;
    beforeAll(async () => {
      printed = await print(await writeDocx(report, { date: DATE }));
    }, 180_000);

    test('has every heading in order, at its level, with the number that the paper gives it', () => {
      const found = printed.elements
        .filter(({ tag }) => /^H[1-6]$/u.test(tag))
        .map(({ tag, text }) => `${tag} ${text}`);
      const expected = report.blocks.flatMap((block) => {
        if (block.kind !== 'heading') return [];
        const colon = block.numbering === 'appendix' ? ':' : '';
        return [`H${block.level} ${spaceless(block.number + colon + block.text)}`];
      });
      expect(found).toEqual(expected);
    });

    test('has every row and figure', () => {
      const found = new Set(printed.elements.map(({ text }) => text));
      const cells = tables(report)
        .flatMap(({ rows }) => rows)
        .flat(2)
        .map((runs) => spaceless(textOf(runs)));
      expect(cells.filter((text) => !found.has(text))).toEqual([]);
    });

    test('marks the cells of header rows for those who listen', () => {
      const columns = tables(report).reduce((sum, table) => sum + table.columns.length, 0);
      // The cover's grid has two columns of its own.
      const marked = printed.elements.filter(({ tag }) => tag === 'TH').length;
      expect(marked).toBe(columns + 2);
    });
  });
});
