/**
 * Fields of the registers' records, described as data: what a field is called, what it holds, how it prints. The record's
 * type and schema, the columns of its grid, its form, its paste, its column in Word and its words all follow from this.
 */

import type { DayOfMonth } from '../dates';

/** Words that a pack gives for a choice. */
export type RegisterVocabulary = 'consultationKind' | 'equalityGroup' | 'screeningResult';

/** Lists from which a text is proposed while it is typed; another may be typed all the same. */
export type Suggestions =
  'budgetPressures' | 'managers' | 'divisionsAndPartners' | 'surveys' | 'targetGroups';

/** A choice that means the same in every organisation. */
export interface Option {
  readonly id: string;
  readonly label: string;
  /** Several of them, where records are listed by it: "Savings". */
  readonly many?: string;
}

/** How a field comes onto paper: in a column of its own, or with its name in the cell of another. */
export type Printed = 'column' | { readonly under: string };

interface About {
  /** In sentence case: "Grade band". */
  readonly label: string;
  readonly prints: Printed;
  /** The financial year, of the plan or the one before, that the label is followed by: "FTE 2007/8". */
  readonly of?: 'lastYear' | 'thisYear';
  /** What it says ends with the plan's year: the plan of the year after begins with it blank. */
  readonly endsWithYear?: true;
  /** Other headings under which spreadsheets have it, in small letters. */
  readonly aliases?: readonly string[];
  /** What belongs in it, where the label does not say. */
  readonly hint?: string;
}

/** How a figure is counted: `thousands` is £000, and is printed as "£620k" nowhere, but under a heading that says so. */
export type FigureUnit = 'fte' | 'number' | 'thousands';

/** A title or name on one line. */
export interface LineField extends About {
  readonly kind: 'line';
  readonly suggest?: Suggestions;
}
/** A text of any length. */
export interface TextField extends About {
  readonly kind: 'text';
}
/** A number, or null where nobody has said. */
export interface FigureField extends About {
  readonly kind: 'figure';
  readonly unit: FigureUnit;
  readonly decimals: number;
  /** Whether the sum of the column says something. */
  readonly totals: boolean;
}
/** A step of the pack's risk matrix, from 1. */
export interface ScaleField extends About {
  readonly kind: 'scale';
  readonly axis: 'likelihood' | 'impact';
}
/** A calendar day, or null. */
export interface DateField extends About {
  readonly kind: 'date';
  /** The day that a month alone ("March 2009") stands for; none: a month alone is no date. */
  readonly ofMonth?: DayOfMonth;
}
/** One of the options, or of the words of the pack; blank: nobody has said. */
export interface ChoiceField extends About {
  readonly kind: 'choice';
  readonly from: RegisterVocabulary | readonly Option[];
}
/** Any of the words of the pack. */
export interface ChoicesField extends About {
  readonly kind: 'choices';
  readonly from: RegisterVocabulary;
}
/** Yes or no. */
export interface FlagField extends About {
  readonly kind: 'flag';
  /** True for the flag that marks the figures of a record as made up for a sample. */
  readonly marksFigures: boolean;
}
/** Ids of records elsewhere: actions and indicators of the plan, priorities of its pack. */
export interface LinksField extends About {
  readonly kind: 'links';
  readonly to: LinkTarget;
}
/** What a record of a register can be linked to. */
export type LinkTarget = 'action' | 'indicator' | 'priority';

/** The record of the same register that stands above this one; null: it stands at the top. */
export interface ParentField extends About {
  readonly kind: 'parent';
}

/** See {@link About}. */
export type Field =
  | LineField
  | TextField
  | FigureField
  | ScaleField
  | DateField
  | ChoiceField
  | ChoicesField
  | FlagField
  | LinksField
  | ParentField;

/** What a field of each kind holds. */
export interface FieldValues {
  readonly line: string;
  readonly text: string;
  readonly figure: number | null;
  readonly scale: number | null;
  readonly date: string | null;
  readonly choice: string;
  readonly choices: readonly string[];
  readonly flag: boolean;
  readonly links: readonly string[];
  readonly parent: string | null;
}
/** Anything that a field can hold. */
export type FieldValue = FieldValues[Field['kind']];

type Wishes<F extends About> = Omit<F, 'kind' | 'label' | 'prints'>;

/** A title or name on one line. */
export const line = (label: string, prints: Printed, wishes: Wishes<LineField> = {}) =>
  ({ kind: 'line', label, prints, ...wishes }) satisfies LineField;

/** A text of any length. */
export const text = (label: string, prints: Printed, wishes: Wishes<TextField> = {}) =>
  ({ kind: 'text', label, prints, ...wishes }) satisfies TextField;

/** A number. */
export const figure = (label: string, prints: Printed, wishes: Wishes<FigureField>) =>
  ({ kind: 'figure', label, prints, ...wishes }) satisfies FigureField;

/** A step of the pack's risk matrix. */
export const scale = (label: string, prints: Printed, wishes: Wishes<ScaleField>) =>
  ({ kind: 'scale', label, prints, ...wishes }) satisfies ScaleField;

/** A calendar day. */
export const day = (label: string, prints: Printed, wishes: Wishes<DateField> = {}) =>
  ({ kind: 'date', label, prints, ...wishes }) satisfies DateField;

/** One of several. */
export const choice = (label: string, prints: Printed, wishes: Wishes<ChoiceField>) =>
  ({ kind: 'choice', label, prints, ...wishes }) satisfies ChoiceField;

/** Any of several. */
export const choices = (label: string, prints: Printed, wishes: Wishes<ChoicesField>) =>
  ({ kind: 'choices', label, prints, ...wishes }) satisfies ChoicesField;

/** Yes or no. */
export const flag = (label: string, prints: Printed, wishes: Partial<Wishes<FlagField>> = {}) =>
  ({ kind: 'flag', label, prints, marksFigures: false, ...wishes }) satisfies FlagField;

/** Links to records elsewhere. */
export const links = (label: string, prints: Printed, wishes: Wishes<LinksField>) =>
  ({ kind: 'links', label, prints, ...wishes }) satisfies LinksField;

/** The record above this one. */
export const parent = (label: string, prints: Printed, wishes: Wishes<ParentField> = {}) =>
  ({ kind: 'parent', label, prints, ...wishes }) satisfies ParentField;

/** Marks the figures of a record as made up for a sample; on paper the word stands beside each. */
export const illustrative = (under: string) =>
  flag('Illustrative', { under }, { marksFigures: true });
