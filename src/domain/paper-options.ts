import type { HouseStyle } from './schema/house-style';
import {
  ACTION_COLUMNS,
  APPENDICES,
  type ActionColumn,
  type ActionOrder,
  type AppendixKind,
  type PaperOptions,
} from './schema/paper-options';

/** Everything, in the plan's own order. */
export const WHOLE_PAPER: PaperOptions = {
  landscape: true,
  columns: ACTION_COLUMNS,
  order: 'plan',
  appendices: APPENDICES,
};

/** How headings are numbered: see the house style. */
export type HeadingNumbers = HouseStyle['numbering']['headings'];

/** What a paper is made with: what was chosen of it, and what its house style says of its words. */
export interface PaperWishes extends PaperOptions {
  readonly numbers: HeadingNumbers;
  /** How many letters fit across its tables; null: as many as in the plain style. */
  readonly letters: Readonly<Record<'portrait' | 'landscape', number>> | null;
}

/** A whole paper with plain numbers. */
export const PLAIN_WISHES: PaperWishes = { ...WHOLE_PAPER, numbers: 'plain', letters: null };

/** What the options are called where they are chosen. */
export const COLUMN_WORDS: Readonly<Record<ActionColumn, string>> = {
  manager: 'Accountable manager',
  links: 'Priority and indicators',
  deliverable: 'Deliverable or outcome',
  dates: 'Target date and milestones',
};

/** See {@link COLUMN_WORDS}. */
export const ORDER_WORDS: Readonly<Record<ActionOrder, string>> = {
  plan: 'As in the plan',
  due: 'By target date',
  manager: 'By accountable manager',
  title: 'By title',
};

/** See {@link COLUMN_WORDS}. */
export const APPENDIX_WORDS: Readonly<Record<AppendixKind, string>> = {
  thread: 'The golden thread, with deliberate gaps',
  actions: 'Further details of the actions',
  charts: 'Charts of targets',
  indicators: 'Definitions and results of the indicators',
  documents: 'Documents that the plan refers to',
  plan: 'Plan details',
};
