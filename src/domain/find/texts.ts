import type { Room } from '../commands/describe';
import type { SimpleCommand } from '../commands/schema';
import { LONGEST_LINE, LONGEST_TEXT } from '../schema/limits';
import { spliced, type Splice } from './splice';

/** Where a text of a plan stands, as a window goes to it. */
export interface TextPlace {
  readonly room: Room;
  /** The section, action or indicator; null for the cover. */
  readonly id: string | null;
  readonly field: string;
  /** Which measure of the indicator; null where that makes no difference. */
  readonly partId: string | null;
}

/** What a text belongs to: "A21 Agree a protocol". */
export interface RecordName {
  /** As printed: "A21", "NI 75"; blank for sections and the cover. */
  readonly code: string;
  readonly title: string;
}

/** A text of a plan that can be searched. */
export interface PlanText {
  /** Unlike that of any other text of the record. */
  readonly key: string;
  readonly field: string;
  readonly partId: string | null;
  /** The field in words: "deliverable". */
  readonly name: string;
  readonly text: string;
  /** Longest that it may be, in UTF-16 units. */
  readonly most: number;
  readonly mayBeBlank: boolean;
  /** Why nothing is ever replaced in it, as the end of a sentence; null where it may be. */
  readonly fixed: string | null;
}

/** The texts of one record of a plan. */
export interface TextsOfRecord {
  readonly room: Room;
  readonly id: string | null;
  readonly name: RecordName;
  readonly texts: readonly PlanText[];
  /** The commands that put splices into the texts with these keys. */
  readonly commands: (splices: ReadonlyMap<string, readonly Splice[]>) => readonly SimpleCommand[];
}

/** A text and how its record is with parts of it replaced. */
export interface TextOf<R> extends PlanText {
  readonly put: (record: R, splices: readonly Splice[]) => R;
}

type Wishes = Partial<Pick<PlanText, 'field' | 'partId' | 'fixed' | 'mayBeBlank'>>;

function plain<R>(
  most: number,
  [key, name]: readonly [key: string, name: string],
  text: string,
  write: (record: R, text: string) => R,
  wishes: Wishes,
): TextOf<R> {
  return {
    key,
    field: key,
    partId: null,
    name,
    text,
    most,
    mayBeBlank: true,
    fixed: null,
    ...wishes,
    put: (record, splices) => write(record, spliced(text, splices)),
  };
}

/** A title, name or label. */
export function lineText<R>(
  key: readonly [key: string, name: string],
  text: string,
  write: (record: R, text: string) => R,
  wishes: Wishes = {},
): TextOf<R> {
  return plain(LONGEST_LINE, key, text, write, wishes);
}

/** A text of any length. */
export function longText<R>(
  key: readonly [key: string, name: string],
  text: string,
  write: (record: R, text: string) => R,
  wishes: Wishes = {},
): TextOf<R> {
  return plain(LONGEST_TEXT, key, text, write, wishes);
}

/** A text that is found and never replaced; `fixed` says why, as the end of a sentence. */
export function fixedText<R>(
  key: readonly [key: string, name: string],
  text: string,
  fixed: string,
  wishes: Wishes = {},
): TextOf<R> {
  return lineText(key, text, (record) => record, { ...wishes, fixed });
}

/** The texts of a record with the way to change them; `commandsFor` says what leads from one record to the other. */
export function textsOf<R>(
  place: Pick<TextsOfRecord, 'room' | 'id' | 'name'>,
  record: R,
  texts: readonly TextOf<R>[],
  commandsFor: (before: R, after: R) => readonly SimpleCommand[],
): TextsOfRecord {
  return {
    ...place,
    texts: texts.filter(({ text }) => text !== ''),
    commands: (splices) => {
      let after = record;
      for (const text of texts) {
        const own = splices.get(text.key);
        if (own) after = text.put(after, own);
      }
      return commandsFor(record, after);
    },
  };
}

/** The fields of a record that became another, as a command takes them. */
export function changedFields<R extends object>(before: R, after: R): Partial<R> {
  const changes: Partial<R> = {};
  for (const key of Object.keys(after) as (keyof R)[]) {
    if (after[key] !== before[key]) changes[key] = after[key];
  }
  return changes;
}
