import { expect, test } from 'vitest';
import { beginningOf, buildReport, weightOfBlock } from '../../src/report';
import { makePack, makePlan } from '../support/plan-factory';
import { samplePack, samplePlan } from '../support/samples';

const pack = makePack();

test('a paper that can be drawn whole has no beginning', () => {
  const report = buildReport(samplePlan('commissioning-2008-9'), samplePack());
  // As many as the preview asks for.
  expect(beginningOf(report, 1_000)).toBeNull();
  const weight = report.blocks.reduce((sum, block) => sum + weightOfBlock(block), 0);
  expect(beginningOf(report, weight)).toBeNull();
  expect(beginningOf(report, weight - 1)).not.toBeNull();
});

test('the beginning is word for word the paper, up to a row, and says its share', () => {
  const report = buildReport(makePlan({ actions: 400 }), pack);
  const first = beginningOf(report, 100);
  if (!first) throw new Error('The paper has more than a hundred blocks and rows.');
  const { blocks } = first.report;
  expect(blocks.slice(0, -1)).toEqual(report.blocks.slice(0, blocks.length - 1));
  const [last, whole] = [blocks.at(-1), report.blocks[blocks.length - 1]];
  if (last?.kind !== 'table' || whole?.kind !== 'table') throw new Error('It ends in a table.');
  expect(last.rows).toEqual(whole.rows.slice(0, last.rows.length));
  expect(last.rows.length).toBeLessThan(whole.rows.length);
  expect(first.share).toBeGreaterThan(0.05);
  expect(first.share).toBeLessThan(0.2);
});
