import { ASKED, itemField, readItemField } from '../covering/fields';
import type { CommentAbout } from '../schema/plan';
import type { Make, NewSuggestion } from './back-suggestions';
import type { LinePair } from './pair-lines';
import { standsIn } from './stands-in';

type AboutCovering = Extract<CommentAbout, { kind: 'covering' }>;

/** What the changes of a covering report are made with. */
interface Making {
  readonly make: Make;
  readonly where: string;
}

/**
 * What was changed in a paragraph of the covering report, by field: of an option its title, its text and whether it is the
 * preferred one; of a paper or an appendix its title; of anything else its words.
 */
export function coveringChanges(
  pairs: readonly LinePair[],
  at: number,
  about: AboutCovering,
  { make, where }: Making,
): readonly NewSuggestion[] {
  const pair = pairs[at];
  if (pair === undefined) return [];
  const { before, signature } = pair;
  const label = before?.label ?? '';
  const [old, next] = [before?.text ?? '', pair.after?.text ?? ''];
  const item = readItemField(about.field);
  const set = (field: string, was: string, is: string): readonly NewSuggestion[] => {
    const said = { before: saying(was), after: saying(is) };
    return said.before === said.after
      ? []
      : [make('set', signature, { about: { ...about, field }, ...said, where })];
  };
  if (before === null) {
    const behind = behindOf(pairs, at);
    return [make('set', signature, { about: newIn(about), after: saying(next), behind, where })];
  }
  // A paper, an appendix or an option that went is not one without words.
  if (item !== null && next.trim() === '') {
    return [make('drop', signature, { about, before: old, where })];
  }
  const [was, is] = [bareOf(label, old), bareOf(label, next)];
  if (was !== null && is !== null) {
    if (about.field === 'noImplications') return set(about.field, reasonIn(was), reasonIn(is));
    // Words that stood for a text which is not written are of none.
    if (saying(was) === '' && item === null) {
      return [make('set', signature, { about, after: saying(is), where })];
    }
    return set(about.field ?? 'body', was, is);
  }
  const [first, last] = [readOption(old, was ?? ''), readOption(next, was ?? '')];
  if (item?.word !== 'text' || first === null || last === null) {
    return [make('other', signature, { about, before: old, after: next, where })];
  }
  return [
    ...set(itemField('title', item.id), first.title, last.title),
    ...set(itemField('preferred', item.id), first.preferred, last.preferred),
    ...set(itemField('text', item.id), was ?? first.text, last.text),
  ];
}

/** The reason in "No implications: the service does not change". */
const reasonIn = (text: string): string => text.replace(/^No implications[:.]?\s*/u, '');

/** Words without those that only stand in for others. */
const saying = (text: string): string => (standsIn(text) ? '' : text.trim());

/** A paragraph without what it begins with; null where it does not begin so. */
function bareOf(label: string, text: string): string | null {
  const trimmed = text.trim();
  if (label === '' || trimmed === '') return trimmed;
  return trimmed.startsWith(label.trim()) ? trimmed.slice(label.trim().length).trim() : null;
}

/** A paragraph that was put in is of the part that it stands in: of a text its words, of a list an item more. */
function newIn({ part, field }: AboutCovering): AboutCovering {
  return { kind: 'covering', part, field: readItemField(field) === null ? 'body' : null };
}

/** What a paragraph that was put in stands behind: the words before it, or the item that those are of. */
function behindOf(pairs: readonly LinePair[], at: number): string {
  const near = pairs.slice(0, at).findLast(({ after }) => after !== null);
  if (near?.before?.about?.kind !== 'covering')
    return near?.before === null ? (near.after?.text ?? '') : '';
  const { label, text, about } = near.before;
  if (about.field === ASKED) return '';
  return readItemField(about.field)?.id ?? bareOf(label, text) ?? '';
}

/** An option as it is printed. */
export interface PrintedOption {
  readonly title: string;
  readonly text: string;
  /** "preferred" or blank. */
  readonly preferred: string;
}

const NUMBER = /^Option \d+[,.:]?\s*/u;
const PREFERRED = / \(preferred\)$/u;

/**
 * Reads an option: its number, its title, whether it is the preferred one, a colon and its text. `text`: what it ended
 * with, which tells where the title ends if it ends so still. Null where there is no title.
 */
export function readOption(printed: string, text = ''): PrintedOption | null {
  const words = printed.trim().replace(NUMBER, '');
  const ends = text !== '' && words.endsWith(text) ? words.length - text.length : -1;
  const colon = ends > 0 ? words.lastIndexOf(':', ends) : words.indexOf(': ');
  const named = (colon < 0 ? words.replace(/:$/u, '') : words.slice(0, colon)).trim();
  const title = named.replace(PREFERRED, '');
  if (title === '') return null;
  return {
    title: saying(title),
    text: colon < 0 ? '' : saying(words.slice(colon + 1)),
    preferred: title === named ? '' : 'preferred',
  };
}
