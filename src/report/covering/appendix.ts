import { plain } from '../cells';
import { coverTable } from '../cover';
import type { ContentsEntry, Heading, Report, ReportBlock } from '../model';
import type { ListedAppendix } from './write-report';

/** Number of the appendix that the plan is; its own appendices are counted on from there. */
const PLAN_APPENDIX = 1;

/** Where the appendices of a plan begin, which is an appendix itself. */
export const FIRST_OF_PLAN = PLAN_APPENDIX + 1;

/** The appendices of a pack: the plan, those that it makes, and those that go behind them. */
export function appendicesOf(plan: Report, further: readonly Further[]): readonly ListedAppendix[] {
  const own = plan.blocks.filter(isAppendix).map(({ text }) => text);
  const made = [plan.cover.title, ...own].map((title) => ({ id: null, title }));
  return [...made, ...furtherOf(further)].map((one, at) => ({
    ...one,
    number: PLAN_APPENDIX + at,
  }));
}

type Further = Pick<ListedAppendix, 'title'> & { readonly id: string };

/** Those that go behind the appendices of the plan and have a title. */
export function furtherOf(appendices: readonly Further[]): readonly ListedAppendix[] {
  return appendices
    .filter(({ title }) => title.trim() !== '')
    .map(({ id, title }) => ({ id, number: null, title }));
}

const isAppendix = (block: ReportBlock): block is Heading =>
  block.kind === 'heading' && block.numbering === 'appendix';

/** The plan as an appendix behind a report: its cover becomes a table, and its headings go a level down. */
export function asAppendix(plan: Report): readonly ReportBlock[] {
  const { blocks } = plan;
  const { caption, description, columns, rows } = coverTable(plan.cover);
  return [
    { kind: 'page', orientation: 'portrait' },
    {
      kind: 'heading',
      level: 1,
      numbering: 'appendix',
      number: `Appendix ${String(PLAN_APPENDIX)}`,
      text: plan.cover.title,
      anchor: `appendix_${String(PLAN_APPENDIX)}`,
    },
    { kind: 'table', number: 1, caption, description, columns, rows },
    ...plan.cover.notes.map((text): ReportBlock => ({
      kind: 'paragraph',
      style: 'note',
      runs: plain(text),
    })),
    ...lowered(blocks),
  ];
}

/** Headings of the plan stand under its own; its appendices stand beside it. Tables are counted on from its cover. */
function lowered(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  let isInAppendix = false;
  return blocks.map((block): ReportBlock => {
    if (block.kind === 'table') return { ...block, number: block.number + 1 };
    if (block.kind !== 'heading') return block;
    isInAppendix ||= isAppendix(block);
    return isInAppendix ? block : { ...block, level: below(block.level) };
  });
}

const BELOW = { 1: 2, 2: 3, 3: 4, 4: 4 } as const;
const below = (level: Heading['level']): Heading['level'] => BELOW[level];

/** The headings of the first two levels, as a contents list has them. */
export function entriesOf(blocks: readonly ReportBlock[]): readonly ContentsEntry[] {
  return blocks.flatMap((block): ContentsEntry[] => {
    if (block.kind !== 'heading' || block.level > 2) return [];
    const { level, number, text, anchor } = block;
    return [{ level: level === 1 ? 1 : 2, number, text, anchor }];
  });
}
