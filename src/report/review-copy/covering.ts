import { same } from '../../domain/compare/same';
import { coveringOf, type CoveringView } from '../../domain/covering/covering';
import { EMPTY_COVERING } from '../../domain/covering/empty';
import { sayerOf } from '../../domain/live/say';
import type { Pack } from '../../domain/schema/pack';
import type { CommentAbout, Plan } from '../../domain/schema/plan';
import { coverTable } from '../cover';
import { entriesOf, furtherOf } from '../covering/appendix';
import { frontSheet } from '../covering/front-sheet';
import { writeReport } from '../covering/write-report';
import type { Cover, CoverTable, Report, ReportBlock, Runs } from '../model';

type AboutCovering = Extract<CommentAbout, { kind: 'covering' }>;

const TITLE = 'Covering report';
const ANCHOR = 'covering_report';

/**
 * A review copy with the covering report as its last appendix, where somebody wrote of it or commented on it. Its own
 * numbers are left out, as they would be taken for those of the plan.
 */
export function withCovering(report: Report, plan: Plan, pack: Pack): Report {
  const isCommented = plan.comments.some(({ about }) => about.kind === 'covering');
  if (!isCommented && same(plan.covering, EMPTY_COVERING)) return report;
  const { blocks, contents, cover } = report;
  const appendices = blocks.filter(
    (block) => block.kind === 'heading' && block.numbering === 'appendix',
  );
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const number = `Appendix ${String(appendices.length + 1)}`;
  const view = coveringOf(plan, pack, null);
  const heading = { level: 1, text: TITLE, number, anchor: ANCHOR } as const;
  const added: readonly ReportBlock[] = [
    { kind: 'page', orientation: 'portrait' },
    { kind: 'heading', numbering: 'appendix', ...heading },
    { kind: 'table', number: tables.length + 1, ...frontTable(view, cover) },
    ...writeReport(view, sayerOf(plan, pack), furtherOf(view.appendices)).map(unnumbered),
  ];
  return {
    ...report,
    contents: [...contents, ...entriesOf(added)],
    blocks: [...blocks, ...added],
  };
}

/** The front sheet as a table whose rows say of which field they are. */
function frontTable(view: CoveringView, cover: Cover): CoverTable {
  const sheet = frontSheet(view, cover);
  const idOf = new Map(view.answers.map(({ field }) => [field.label, field.id]));
  const abouts = sheet.grid.map(({ label }): CommentAbout => ({
    kind: 'covering',
    part: null,
    field: idOf.get(label) ?? null,
  }));
  return { ...coverTable(sheet), abouts };
}

/** A block of a covering report as one of an appendix. */
function unnumbered(block: ReportBlock): ReportBlock {
  if (block.kind === 'heading') return { ...block, level: 2, numbering: 'none', number: '' };
  if (block.kind !== 'paragraph') return block;
  const { number: _, ...paragraph } = block;
  return paragraph;
}

/** The words of the covering report that a comment is about, else its heading; null where it is not printed. */
export function coveringPlace({ blocks }: Report, about: AboutCovering, pack: Pack): Runs | null {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === ANCHOR);
  if (at < 0) return null;
  const printed = blocks.slice(at);
  const [heading, front] = printed;
  const label = pack.coveringReport.frontSheet.find(({ id }) => id === about.field)?.label;
  const rows = about.part === null && front?.kind === 'table' ? front.rows : [];
  const row = rows.find(([first]) => first?.[0]?.[0]?.text === label);
  const part = printed.find((block) => isOf(block, about));
  const found = row?.[1]?.flat() ?? (part === undefined ? null : firstRuns(part));
  return found ?? (heading?.kind === 'heading' ? (heading.runs ?? null) : null);
}

/** Whether a block is of a part; of a list, whether its first item is. */
function isOf(block: ReportBlock, about: AboutCovering): boolean {
  const { part } = about;
  if (block.kind !== 'paragraph' && block.kind !== 'list') return false;
  if (block.about === undefined && block.kind === 'list') {
    return block.items.some(([first]) => first !== undefined && isOf(first, about));
  }
  return block.about?.kind === 'covering' && part !== null && block.about.part === part;
}

function firstRuns(block: ReportBlock): Runs | null {
  if (block.kind === 'paragraph') return block.runs;
  const [first] = block.kind === 'list' ? (block.items[0] ?? []) : [];
  return first === undefined ? null : firstRuns(first);
}
