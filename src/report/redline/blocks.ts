import type { Trace, TraceOf } from '../../domain/compare/traces';
import { unreachable } from '../../domain/control';
import { plain, textOf } from '../cells';
import type { Heading, Mark, ReportBlock, Runs, TableChanges } from '../model';
import { aligned, type Aligned } from './align';
import { markedChart, mergedChart } from './charts';
import { likenessOf } from './likeness';
import { listWords, markedList, mergedList } from './lists';
import { canMerge, markedTable, mergedTable } from './tables';
import { come, gone, markedWhole, mergedRuns } from './words';

type Block = Exclude<ReportBlock, Heading>;

/** A heading with what stands under it up to the next; none over what begins a paper. */
interface Part {
  readonly heading: Heading | null;
  readonly blocks: readonly Block[];
  readonly key: string;
}

/** The blocks of two papers as those of one, with what came and went. Pages lie as in the later one. */
export function mergedBlocks(
  before: readonly ReportBlock[],
  after: readonly ReportBlock[],
  traceOf: TraceOf,
): readonly ReportBlock[] {
  const pairs = aligned(partsOf(before), partsOf(after), { key: ({ key }) => key });
  return pairs.flatMap((pair): readonly ReportBlock[] => {
    const about = (pair.after ?? pair.before).heading?.about ?? null;
    const trace = traceOf(about);
    if (pair.before === null) return markedPart(pair.after, come(trace));
    if (pair.after === null) return markedPart(pair.before, gone(trace));
    return [
      ...mergedHeading(pair.before.heading, pair.after.heading, trace),
      ...mergedUnder(pair.before.blocks, pair.after.blocks, trace, traceOf),
    ];
  });
}

/** Sections are known by their id; other headings by their words, those within a section with its own. */
function partsOf(blocks: readonly ReportBlock[]): readonly Part[] {
  const parts: { heading: Heading | null; blocks: Block[]; key: string }[] = [
    { heading: null, blocks: [], key: '' },
  ];
  let section = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { level, numbering, text, about } = block;
      const own = about === undefined ? `${String(level)} ${text}` : JSON.stringify(about);
      if (level < 3) section = own;
      const key = [numbering, level < 3 ? own : `${section} ${own}`].join(' ');
      parts.push({ heading: block, blocks: [], key });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function markedPart({ heading, blocks }: Part, mark: Mark): readonly ReportBlock[] {
  const own = heading === null ? [] : [markedHeading(heading, mark)];
  return [...own, ...blocks.flatMap((block) => markedBlock(block, mark))];
}

/** Places of the earlier paper have names of their own beside those of the later one. */
export const anchorBefore = (anchor: string): string => `was_${anchor}`;

function markedHeading(heading: Heading, mark: Mark): Heading {
  const anchor = mark.kind === 'out' ? anchorBefore(heading.anchor) : heading.anchor;
  return { ...heading, anchor, runs: markedWhole(plain(heading.text), mark) };
}

function mergedHeading(
  before: Heading | null,
  after: Heading | null,
  trace: Trace,
): readonly Heading[] {
  if (before === null || after === null) return [];
  return [{ ...after, runs: mergedRuns(plain(before.text), plain(after.text), trace) }];
}

/** A block that came or went; pages that turned only in the earlier paper turn no more. */
function markedBlock(block: Block, mark: Mark): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ ...block, runs: markedWhole(block.runs, mark) }];
    case 'list':
      return [markedList(block, mark)];
    case 'table':
      return [markedTable(block, mark)];
    case 'chart':
      return [markedChart(block, mark)];
    case 'page':
    case 'contents':
      return mark.kind === 'in' ? [block] : [];
    default:
      return unreachable(block);
  }
}

function mergedUnder(
  before: readonly Block[],
  after: readonly Block[],
  trace: Trace,
  traceOf: TraceOf,
): readonly Block[] {
  const old = before.filter(({ kind }) => kind !== 'page');
  const pairs = aligned(old, after, { key: keyOf, likeness: likeness });
  return pairs.flatMap((pair) => merged(pair, trace, traceOf));
}

function keyOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `${block.style} ${textOf(block.runs)}`;
    case 'list':
      return `list ${String(block.ordered)} ${textOf(listWords(block))}`;
    case 'table':
      return `table ${String(block.columns.length)} ${block.caption}`;
    case 'chart':
      return `chart ${String(block.figures.columns.length)} ${block.title}`;
    case 'page':
    case 'contents':
      return block.kind;
    default:
      return unreachable(block);
  }
}

function likeness(before: Block, after: Block): number {
  const words = wordsOf(before, after);
  return words === null ? 0 : likenessOf(words[0], words[1]);
}

/** The words that say whether two blocks may be one; null where they can never be. */
function wordsOf(before: Block, after: Block): readonly [Runs, Runs] | null {
  if (before.kind === 'paragraph' && after.kind === 'paragraph') {
    return before.style === after.style ? [before.runs, after.runs] : null;
  }
  if (before.kind === 'list' && after.kind === 'list') {
    return before.ordered === after.ordered ? [listWords(before), listWords(after)] : null;
  }
  if (before.kind === 'table' && after.kind === 'table') {
    return canMerge(before, after) ? [plain(before.caption), plain(after.caption)] : null;
  }
  return null;
}

function merged(
  { before, after }: Aligned<Block>,
  trace: Trace,
  traceOf: TraceOf,
): readonly Block[] {
  if (before === null) return markedBlock(after, come(trace));
  if (after === null) return markedBlock(before, gone(trace));
  if (before.kind === 'paragraph' && after.kind === 'paragraph') {
    return [{ ...after, runs: mergedRuns(before.runs, after.runs, trace) }];
  }
  if (before.kind === 'list' && after.kind === 'list') {
    return [mergedList(before, after, trace)];
  }
  if (before.kind === 'table' && after.kind === 'table') {
    return [mergedTable(before, after, traceOf, numberBefore(before, after, traceOf))];
  }
  if (before.kind === 'chart' && after.kind === 'chart') {
    return [mergedChart(before, after, traceOf, numberBefore(before, after, traceOf))];
  }
  return [...markedBlock(before, gone(trace)), ...markedBlock(after, come(trace))];
}

function numberBefore(
  { number }: { readonly number: number },
  after: { readonly number: number },
  traceOf: TraceOf,
): TableChanges['was'] {
  return number === after.number ? null : { number, ...traceOf(null) };
}
