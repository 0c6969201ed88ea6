import type { Transaction } from '@tiptap/pm/state';
import {
  AddMarkStep,
  AddNodeMarkStep,
  RemoveMarkStep,
  RemoveNodeMarkStep,
  ReplaceAroundStep,
  ReplaceStep,
  type Step,
} from '@tiptap/pm/transform';

/** Changes that are typing, of which many make one step for Undo. */
export type TypedKind = 'letters' | 'deletion' | 'break';

/** Changes that are a step each. */
export type OwnKind = 'words' | 'link' | 'style' | 'list' | 'move' | 'live';

/** Mark of a transaction that says itself what kind of change it is. */
export const CHANGE_KIND = 'changeKind';

/** What a step is called, before the title of the section. */
export const OWN_WORDS: Readonly<Record<OwnKind, string>> = {
  words: 'Format words in',
  link: 'Set link in',
  style: 'Set paragraph style in',
  list: 'Change list in',
  move: 'Move words in',
  live: 'Change figure in',
};

export function isOwnKind(kind: string | null): kind is OwnKind {
  return kind !== null && kind in OWN_WORDS;
}

/** What a transaction does to the text, as far as Undo tells changes apart; null where it leaves the text alone. */
export function kindOf(transaction: Transaction): TypedKind | OwnKind | null {
  if (!transaction.docChanged) return null;
  const said: unknown = transaction.getMeta(CHANGE_KIND);
  if (typeof said === 'string' && isOwnKind(said)) return said;
  if (transaction.getMeta('uiEvent') === 'drop') return 'move';
  const { steps } = transaction;
  // What is typed over a selection takes it away first: the first step that brings something says what it is.
  const telling = steps.find((step) => !isDeletion(step));
  if (telling === undefined) return 'deletion';
  if (telling instanceof ReplaceStep) {
    return telling.slice.content.content.every((node) => node.isText) ? 'letters' : 'break';
  }
  if (telling instanceof ReplaceAroundStep) return steps.every(keepsLists) ? 'style' : 'list';
  return isOfLink(telling) ? 'link' : 'words';
}

function isDeletion(step: Step): boolean {
  return step instanceof ReplaceStep && step.slice.size === 0;
}

/** A new style puts another paragraph or heading round what is in one; a list is put round it, or taken away. */
function keepsLists(step: Step): boolean {
  return (
    !(step instanceof ReplaceAroundStep) || step.slice.content.firstChild?.isTextblock === true
  );
}

function isOfLink(step: Step): boolean {
  return (
    (step instanceof AddMarkStep ||
      step instanceof RemoveMarkStep ||
      step instanceof AddNodeMarkStep ||
      step instanceof RemoveNodeMarkStep) &&
    step.mark.type.name === 'link'
  );
}
