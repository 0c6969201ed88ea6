import type { Pack } from '../../src/domain/schema/pack';
import type { Plan } from '../../src/domain/schema/plan';
import { buildReport, type Table } from '../../src/report';
import { textOf } from '../../src/report/cells';
import { makePack } from './pack-factory';

const pack = makePack();

/** A table of the paper by its caption, cells as text with " / " between paragraphs. */
export function table(plan: Plan, caption: string, from: Pack = pack): string[][] {
  const found = buildReport(plan, from).blocks.find(
    (block): block is Table => block.kind === 'table' && block.caption === caption,
  );
  if (!found) throw new Error(`The paper has no table “${caption}”.`);
  return [
    found.columns.map(({ header }) => header),
    ...found.rows.map((row) => row.map((cell) => cell.map(textOf).join(' / '))),
  ];
}

/** The captions of the paper's tables, in order. */
export function captions(plan: Plan): string[] {
  return buildReport(plan, pack).blocks.flatMap((block) =>
    block.kind === 'table' ? [block.caption] : [],
  );
}
