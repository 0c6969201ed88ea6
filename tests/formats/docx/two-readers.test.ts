import { beforeAll, describe, expect, test } from 'vitest';
import { papersFor, type PackFile, type PaperKind } from '../../../src/domain/paper-kind';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import { writeDocx } from '../../../src/formats/docx';
import {
  buildPaper,
  buildReport,
  buildThreadReport,
  redline,
  type Report,
} from '../../../src/report';
import { DATE, flat } from '../../support/docx';
import { saidBy, type Found } from '../../support/found';
import { foundByMammoth } from '../../support/mammoth';
import { foundByPandoc } from '../../support/pandoc';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';

const pack = samplePack();
const division = samplePlan('commissioning-2008-9');
const introduction = samplePlan('introduction-2008-9');
const EARLIER = { name: 'Draft 1', words: '2 dates slipped since Draft 1.' };
const paper = (kind: PaperKind, of = division, file: PackFile | null = null): Report =>
  buildPaper(kind, of, pack, PLAIN_WISHES, { earlier: EARLIER, file });
const write = (report: Report): Promise<Uint8Array> => writeDocx(report, { date: DATE });

/** Every paper that can be made of the samples, by what it is called. */
const PAPERS: readonly (readonly [name: string, report: Report])[] = [
  ...[division, introduction].flatMap((plan) =>
    papersFor(plan.kind).map((kind) => [`${kind} (${plan.kind})`, paper(kind, plan)] as const),
  ),
  ['covering report', paper('committee-pack', division, 'report')],
  ['plan as an appendix', paper('committee-pack', division, 'appendix')],
  ['golden thread', buildThreadReport(division, pack, new Set())],
];

describe.each(PAPERS)('%s', (_, report) => {
  const { headings, tables } = saidBy(report);
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await write(report);
  });

  test('mammoth finds its headings at their levels, and every cell of every table', async () => {
    expect(await foundByMammoth(bytes)).toEqual({ headings, tables });
  });

  test.skipIf(!needs('pandoc'))('so does pandoc', async () => {
    const found = await foundByPandoc(bytes);
    expect(found.headings).toEqual(headings);
    expect(found.tables).toEqual(tables);
  });
});

/** Without what says nothing: pandoc leaves a heading or a row standing empty that went with all its words. */
function speaking({ headings, tables }: Found): Found {
  return {
    headings: headings.filter((heading) => /^\d ./u.test(heading)),
    tables: tables
      .map((rows) => rows.filter((row) => row.some((cell) => cell !== '')))
      .filter((rows) => rows.length > 0),
  };
}

describe('redline', () => {
  const was = buildReport(introduction, pack);
  const is = buildReport(division, pack);
  const at = '2008-02-12T10:32:05.000Z';
  const both = redline(was, is, () => ({ by: 'Head of planning', at }));

  test.skipIf(!needs('pandoc')).each([
    ['accept', is],
    ['reject', was],
  ] as const)(
    'pandoc finds the paper of one side in it with all changes (%s)',
    async (way, side) => {
      expect(speaking(await foundByPandoc(await write(both), way))).toEqual(saidBy(side));
    },
  );
});

test.skipIf(!needs('pandoc'))('pandoc finds every comment of a review copy', async () => {
  const report = paper('review-copy');
  const { text } = await foundByPandoc(await write(report), 'all');
  const said = (report.comments ?? []).flatMap((one) => [one, ...one.replies]);
  expect(said.length).toBeGreaterThan(2);
  expect(said.filter((one) => !flat(text).includes(flat(one.text)))).toEqual([]);
});
