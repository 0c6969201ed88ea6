import { registerOf } from '../registers/index';
import type { CommentAbout } from '../schema/plan';

/**
 * A Word document that came back, in plain data: what stands at the places that are of the plan, as it was before its
 * tracked changes and as it is with them, and what was said of it.
 */

/** Who did something and when, as the document says; blank where it does not. */
export interface Signed {
  readonly by: string;
  readonly at: string;
}

/** Where a comment stands in a paragraph: places in its text. Both are the same where only deleted words carry it. */
export interface CommentedWords {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph in one of the two readings. */
export interface Passage {
  readonly text: string;
  /** First and last paragraph of the document that it is made of: a tracked change may join them. */
  readonly from: number;
  readonly to: number;
  /** Who changed something in it, each once. */
  readonly changes: readonly Signed[];
  /** In the reading with the changes. */
  readonly comments: readonly CommentedWords[];
}

/** A paragraph as the document held it when it went out; `field`: of which field of a section it is. */
export interface SentLine {
  readonly text: string;
  readonly field: string;
  /** The field of an indicator or part of the covering report that it says, beside the texts of the plan; null: none. */
  readonly about: Extract<CommentAbout, { kind: 'indicator' | 'covering' }> | null;
  /** The words that it begins with and that are not of the field; blank: none, or those that its measure is known by. */
  readonly label: string;
}

/** Paragraphs that belong together. */
export interface ReturnedText {
  /** As they went out; null where the document does not know. */
  readonly sent: readonly SentLine[] | null;
  /** Without the tracked changes, and with them. */
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
}

/** The text of a section, and its heading. */
export interface ReturnedSection {
  readonly id: string;
  readonly heading: ReturnedText;
  readonly text: ReturnedText;
}

/** A column that stands in the cells of another, after its name, where the page is too narrow for it. */
export interface UnderColumn {
  readonly label: string;
  readonly fields: readonly string[];
}

/** A row of a record, or a line of the cover. */
export interface ReturnedRow {
  readonly about: CommentAbout;
  /** The fields that each cell shows. */
  readonly fields: readonly (readonly string[])[];
  /** The columns that stand in each cell under its own. */
  readonly under: readonly (readonly UnderColumn[])[];
  readonly cells: readonly ReturnedText[];
  /** Who deleted the row; null where it is there. */
  readonly dropped: Signed | null;
  readonly where: string;
}

/** A row that somebody added to a table of actions, of indicators or of a register. */
export interface AddedRow {
  /** A record of the same table; null: it is one of actions. */
  readonly beside: Extract<CommentAbout, { kind: 'indicator' | 'record' }> | null;
  readonly fields: readonly (readonly string[])[];
  readonly under: ReturnedRow['under'];
  readonly cells: readonly ReturnedText[];
  /** Who added it; null where that was not tracked. */
  readonly added: Signed | null;
  /** The id of the record of the row before; null at the top. */
  readonly behind: string | null;
  readonly where: string;
}

/** Texts that belong to no place that can be changed in the plan: what is printed beside the plan's own, in order. */
export interface OtherText {
  readonly text: ReturnedText;
  /** Where each paragraph of the document stood, in words, by the numbers that passages have. */
  readonly wheres: readonly string[];
}

/** A row of a record that was there when the document went out and is not now. */
export interface MissingRow extends Pick<ReturnedRow, 'about' | 'fields' | 'under'> {
  /** The paragraphs of each cell as they went out; none where the document does not say. */
  readonly cells: readonly (readonly SentLine[])[];
}

/** Whether a row is the one that a record has in the table of its kind, and not one that says more of it elsewhere. */
export function isRowOfRecord({ about, fields }: Pick<ReturnedRow, 'about' | 'fields'>): boolean {
  if (about.kind !== 'action' && about.kind !== 'record') return false;
  const name = about.kind === 'record' ? registerOf(about.register).name : 'title';
  return fields.some((names) => names.includes(name));
}

/** A comment of the document. `answers`: the id of the comment that it answers. */
export interface ReturnedComment extends Signed {
  readonly id: string;
  readonly text: string;
  readonly isResolved: boolean;
  readonly answers: string | null;
}

/** A comment or an answer that went out with the document: of which comment of the plan it is. */
export interface SentComment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  /** That it was settled when it went out. */
  readonly isResolved: boolean;
}

/** What a review copy says of itself. */
export interface ReturnedOrigin {
  readonly planId: string;
  /** When it was made, and SHA-256 of the plan then; blank where it does not say. */
  readonly made: string;
  readonly state: string;
  readonly comments: readonly SentComment[];
}

/** See the head of this file. */
export interface ReturnedCopy {
  /** Null: it is no review copy, and its places were found by headings and references. */
  readonly origin: ReturnedOrigin | null;
  /** Who saved it last, and when. */
  readonly saved: Signed;
  readonly sections: readonly ReturnedSection[];
  readonly rows: readonly ReturnedRow[];
  readonly added: readonly AddedRow[];
  /** Rows of records that went without a trace, and what they said. */
  readonly missingRows: readonly MissingRow[];
  readonly others: readonly OtherText[];
  readonly comments: readonly ReturnedComment[];
}
