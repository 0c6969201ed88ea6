import type { Range } from '../find/query';
import { searchedText } from '../find/rich-blocks';
import { remembered } from '../remembered';
import type { AnyRecord, RegisterKey } from '../registers/index';
import { nameOf, recordField } from '../registers/names';
import type { Action, Indicator, Section } from '../schema/plan';
import type { Place } from './finding';

/** A field of an action. */
export function actionPlace({ id, ref, title }: Action, field: string): Place {
  return { name: ref, title: title.trim(), about: id, focus: { room: 'actions', id, field } };
}

/** A field of an indicator. */
export function indicatorPlace({ id, code, title }: Indicator, field: string): Place {
  return { name: code, title: title.trim(), about: id, focus: { room: 'indicators', id, field } };
}

/** A section of the narrative, in its text or another field. */
export function sectionPlace({ id, title }: Section, field = 'body'): Place {
  return { name: title, title: '', about: id, focus: { room: 'narrative', id, field } };
}

const textOf = remembered((section: Section) => searchedText(section.body));

/** Words in the text of a section; the section alone where they do not stand there as they are. */
export function wordsPlace(section: Section, words: string): Place {
  const place = sectionPlace(section);
  const start = wholeWordsAt(textOf(section), words);
  return start === null ? place : { ...place, range: { start, end: start + words.length } };
}

/** Where words stand in the text of a section; null where they do not, or more than once. */
export function onlyRange(section: Section, words: string): Range | null {
  const text = textOf(section);
  const start = wholeWordsAt(text, words);
  if (start === null) return null;
  const end = start + words.length;
  return wholeWordsAt(text, words, end) === null ? { start, end } : null;
}

const IN_A_WORD = /[\p{L}\p{N}.,]/u;

/** Where words first stand that are no part of a longer word or number: "5%" is not in "15%". */
function wholeWordsAt(text: string, words: string, from = 0): number | null {
  if (words === '') return null;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !IN_A_WORD.test(text.charAt(at - 1))) return at;
  }
  return null;
}

/** A field of the cover, by its name in words. */
export function coverPlace(field: string, name: string): Place {
  return { name, title: '', about: null, focus: { room: 'overview', id: null, field } };
}

/** A field of a record of a register. */
export function recordPlace(key: RegisterKey, record: AnyRecord, field: string): Place {
  return {
    name: nameOf(key, record),
    title: '',
    about: record.id,
    focus: { room: 'resources', id: record.id, field: recordField(key, field) },
  };
}

/** A place as a sentence names it: its name and title. */
export function placeName({ name, title }: Place): string {
  return title === '' ? name : `${name} ${title}`;
}
