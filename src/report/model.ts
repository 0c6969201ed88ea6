import type { Trace } from '../domain/compare/traces';
import type { FigureFormat } from '../domain/figures';
import type { CommentAbout } from '../domain/schema/plan';

/**
 * The committee paper as plain data: what is printed, in which order, and nothing of any file format. Texts may hold
 * line ends and tabs; writers clean what their format cannot carry.
 */

/** That something came or went since an earlier paper. */
export interface Mark extends Trace {
  readonly kind: 'in' | 'out';
}

/** A stretch of text in one look. `href` makes it a link to the outside. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
  /** Ids of the comments on these words, where the paper has comments. */
  readonly comments?: readonly string[];
  /** Ids of the comments that begin before these words, and of those that end after them. */
  readonly opens?: readonly string[];
  readonly closes?: readonly string[];
  /** In a paper with its changes: that these words came or went. */
  readonly mark?: Mark;
  /** The end of the paragraph came or went: the last of its runs, without a text, and with a mark. */
  readonly isEnd?: true;
}

/** Runs that follow each other in one paragraph. */
export type Runs = readonly Run[];

/** How a page lies. */
export type Orientation = 'portrait' | 'landscape';

/**
 * A numbered or unnumbered heading. Levels never skip: a level is at most one below the heading before it.
 * `numbering` says which series `number` belongs to, so that a writer can let the word processor count: `report` is that
 * of a covering report, whose paragraphs are numbered too; `section` that of a plan, wherever its headings stand.
 */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly numbering: 'section' | 'report' | 'appendix' | 'none';
  /** As printed before the text: "2", "2.1", "Appendix 1"; blank for `none`. */
  readonly number: string;
  readonly text: string;
  /** Name to link to: unique in a report, a letter first, at most {@link LONGEST_ANCHOR} characters. */
  readonly anchor: string;
  /** What of the plan it is the heading of; what follows up to the next heading is about that as well. */
  readonly about?: CommentAbout;
  /** `text` with what came and went, or with comments. */
  readonly runs?: Runs;
}

/** Longest name that Word gives to a place in a document. */
export const LONGEST_ANCHOR = 40;

/**
 * Running text. `lead` stands over a list that follows a table; `note` stands under a table; `placeholder` marks what is
 * still to be written.
 */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'lead' | 'note' | 'placeholder';
  readonly runs: Runs;
  /** In a covering report: its place under the heading, as printed before it: "2.1". */
  readonly number?: string;
  /** The text of the plan that it is a part of, in a paper that is to be read back. */
  readonly about?: CommentAbout;
  /** The words that it begins with and that are not of that text: "Option 1, Do nothing: ". */
  readonly label?: string;
}

/** A bulleted or numbered list; lists nest inside items. */
export interface ReportList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item where it is ordered. */
  readonly start: number;
  /** As of {@link Paragraph}. */
  readonly about?: CommentAbout;
  readonly items: readonly ReportListItem[];
}

/** An item starts with its own paragraph; more paragraphs and lists may follow under it. */
export type ReportListItem = readonly (Paragraph | ReportList)[];

/** A column; `share` is its part of the table's width, relative to the other columns. */
export interface Column {
  readonly header: string;
  readonly share: number;
  /** Its cells are figures, which stand under each other at its right edge; left out: they are text. */
  readonly isOfFigures?: true;
  /** The fields of a row's record that it shows, as the window names them; none where they are of no record. */
  readonly fields?: readonly string[];
  /** Columns that stand under it in its cells, each after its name, where the page is too narrow for them. */
  readonly under?: readonly FoldedColumn[];
}

/** A column without a place of its own. */
export type FoldedColumn = Required<Pick<Column, 'header' | 'fields'>>;

/** A cell is one paragraph or more, never empty. */
export type Cell = readonly Runs[];

/** A table with one header row, which repeats on every page, and no merged cells. The first column names the row. */
export interface Table {
  readonly kind: 'table';
  /** Counted through the paper from 1; printed before the caption. */
  readonly number: number;
  readonly caption: string;
  /** What the table shows, in a sentence for those who do not see it. */
  readonly description: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The record of each row, where rows are of records; null: of none, such as a total. */
  readonly abouts?: readonly (CommentAbout | null)[];
  /** In a paper with its changes: what changed of the table beside the words in its cells. */
  readonly changes?: TableChanges;
}

/** What changed of a table. */
export interface TableChanges {
  /** That it came or went as a whole. */
  readonly mark: Mark | null;
  /** That its rows did, each by itself. */
  readonly rows: readonly (Mark | null)[];
  readonly caption: Runs;
  readonly headers: readonly Runs[];
  /** The number that it had, and who changed that; null where it is the same or the table was not there. */
  readonly was: (Trace & { readonly number: number }) | null;
}

/** What a line of a chart stands for; writers give each a look of its own, and never by colour alone. */
export type SeriesRole = 'result' | 'comparator' | 'target' | 'withoutStretch';

/** A line of a chart. */
export interface ChartSeries {
  readonly name: string;
  readonly role: SeriesRole;
  /** One for each category; null is a gap in the line. At least one is a figure. */
  readonly values: readonly (number | null)[];
}

/** The axis of values. Null leaves an end to the program that draws the chart. */
export interface ChartAxis {
  readonly from: number | null;
  readonly to: number | null;
  /** Between two labels; more than 0. */
  readonly step: number;
}

/** A line chart over years, with the same figures in a table right under it. */
export interface Chart {
  readonly kind: 'chart';
  /** Counted through the paper from 1; printed before the title. */
  readonly number: number;
  readonly title: string;
  /** The chart in words with every figure, for those who do not see it. */
  readonly description: string;
  /** Stands over the chart: what is counted, which values are good, where the axis starts. */
  readonly note: string;
  /** How the figures on the axis and at the lines are printed. */
  readonly format: FigureFormat;
  readonly axis: ChartAxis;
  /** Financial years in order, none left out. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** A row a series, a column each category that it has room for; stays with the chart and has no number of its own. */
  readonly figures: Omit<Table, 'kind' | 'number'>;
  /** Sentences under the figures: what is not drawn, and why. */
  readonly remarks: readonly string[];
  /** In a paper with its changes: what changed of it beside the table. */
  readonly changes?: ChartChanges;
}

/** What changed of a chart. */
export interface ChartChanges extends Pick<TableChanges, 'mark' | 'caption' | 'was'> {
  readonly note: Runs;
  readonly remarks: Runs;
  /** The chart that was drawn before, and who changed it; null where it is drawn as it was. */
  readonly drawn: (Trace & { readonly chart: Chart }) | null;
}

/** Starts a new page that lies this way; it holds until the next. */
export interface Page {
  readonly kind: 'page';
  readonly orientation: Orientation;
}

/** A list of the headings of the paper that lead to them, on a page of its own, where the cover is not followed by one. */
export interface ContentsList {
  readonly kind: 'contents';
  readonly entries: readonly ContentsEntry[];
}

/** Anything in the body of a paper. */
export type ReportBlock = Heading | Paragraph | ReportList | Table | Chart | Page | ContentsList;

/** The front page: the paper's one title and a grid of who, what and when. */
export interface Cover {
  readonly title: string;
  readonly grid: readonly { readonly label: string; readonly value: string }[];
  /** Sentences under the grid. */
  readonly notes: readonly string[];
  /** Heading of the grid and what it says in a sentence, where it is about something else than the plan. */
  readonly about?: { readonly caption: string; readonly description: string };
  /** The text begins under the grid, on the same page. */
  readonly isHead?: true;
  /** Title, grid and notes with what came and went, or with comments. */
  readonly changes?: {
    readonly title: Runs;
    readonly grid: CoverTable;
    readonly notes: readonly Runs[];
  };
}

/** The grid of a cover as a table. */
export type CoverTable = Pick<
  Table,
  'caption' | 'description' | 'columns' | 'rows' | 'changes' | 'abouts'
>;

/** A line of the contents list. */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly number: string;
  readonly text: string;
  readonly anchor: string;
  /** What it says, with what came and went. */
  readonly runs?: Runs;
}

/** A paper, ready to be written in any format. */
export interface Report {
  readonly meta: {
    readonly title: string;
    readonly subject: string;
    readonly language: 'en-GB';
    readonly author: string;
    /** What stands at the top of every page: the authority, and the version. */
    readonly authority: string;
    readonly version: string;
    /** The seal of the version that is printed, at the foot of every page; left out of what is not sealed. */
    readonly seal?: string;
  };
  readonly cover: Cover;
  readonly contents: readonly ContentsEntry[];
  /** Starts on a portrait page of its own, after the cover and the contents. */
  readonly blocks: readonly ReportBlock[];
  /** Number of the first appendix of the paper; left out: 1. */
  readonly firstAppendix?: number;
  /** How many sections of the plan are not in the paper, because they say nothing and need not. */
  readonly leftOut: number;
  /** What readers said, in the order of the paper; each is opened and closed by runs. */
  readonly comments?: readonly ReportComment[];
  /** The plan that the paper is to be read back into, by its id; left out where it is not to be. */
  readonly returnsTo?: string;
  /** SHA-256 of that plan as it was then, so that it can be said whether it has changed. */
  readonly state?: string;
}

/** Something that somebody said, and when. */
export interface Said extends Trace {
  readonly text: string;
}

/** A comment with its answers, oldest first. */
export interface ReportComment extends Said {
  readonly id: string;
  readonly isResolved: boolean;
  readonly replies: readonly Said[];
}
