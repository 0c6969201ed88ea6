import { coveringOf } from '../../domain/covering/covering';
import { sayerOf } from '../../domain/live/say';
import type { Pack } from '../../domain/schema/pack';
import type { CommentAbout, Plan } from '../../domain/schema/plan';
import { coverTable } from '../cover';
import { frontSheet } from '../covering/front-sheet';
import { writeReport } from '../covering/write-report';
import type { Report, ReportBlock, Runs } from '../model';

type AboutCovering = Extract<CommentAbout, { kind: 'covering' }>;

const TITLE = 'Covering report';
const ANCHOR = 'covering_report';

/**
 * A review copy with the covering report as its last appendix, where somebody commented on that: comments need words to
 * stand on, and whoever answers them has to see what they are about. Its own numbers are left out, as they would be taken
 * for those of the plan.
 */
export function withCovering(report: Report, plan: Plan, pack: Pack): Report {
  if (!plan.comments.some(({ about }) => about.kind === 'covering')) return report;
  const { blocks, contents, cover } = report;
  const appendices = blocks.filter(
    (block) => block.kind === 'heading' && block.numbering === 'appendix',
  );
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const number = `Appendix ${String(appendices.length + 1)}`;
  const view = coveringOf(plan, pack, null);
  const heading = { level: 1, text: TITLE, number, anchor: ANCHOR } as const;
  return {
    ...report,
    contents: [...contents, heading],
    blocks: [
      ...blocks,
      { kind: 'page', orientation: 'portrait' },
      { kind: 'heading', numbering: 'appendix', ...heading },
      { kind: 'table', number: tables.length + 1, ...coverTable(frontSheet(view, cover)) },
      ...writeReport(view, sayerOf(plan, pack), []).map(unnumbered),
    ],
  };
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

function isOf(block: ReportBlock, { part }: AboutCovering): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'list') &&
    block.about?.kind === 'covering' &&
    part !== null &&
    block.about.part === part
  );
}

function firstRuns(block: ReportBlock): Runs | null {
  if (block.kind === 'paragraph') return block.runs;
  const [first] = block.kind === 'list' ? (block.items[0] ?? []) : [];
  return first === undefined ? null : firstRuns(first);
}
