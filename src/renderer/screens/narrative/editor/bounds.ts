import { Extension } from '@tiptap/core';
import type { Node as DocNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { written } from '../../../../domain/in-words';
import { LIST_DEPTH, LONGEST_TEXT } from '../../../../domain/schema/limits';
import { FROM_PLAN } from './show-text';

/** Why a change to the text was refused. */
export type Bound = 'tooLong' | 'tooDeep';

/** What the person is told. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  tooLong: `A section holds at most ${written(LONGEST_TEXT)} characters. The text was left as it was.`,
  tooDeep: `Lists go ${String(LIST_DEPTH)} levels deep at most. The text was left as it was.`,
};

function listDepth(node: DocNode): number {
  let deepest = 0;
  for (const child of node.children) {
    if (!child.isTextblock) deepest = Math.max(deepest, listDepth(child));
  }
  return deepest + (node.type.isInGroup('list') ? 1 : 0);
}

/** Which bound a change from `before` to `after` breaks, if any. A text that is too long may still become shorter. */
export function boundBroken(before: DocNode, after: DocNode): Bound | null {
  const { size } = after.content;
  if (size > LONGEST_TEXT && size > before.content.size) return 'tooLong';
  return listDepth(after) > LIST_DEPTH ? 'tooDeep' : null;
}

/** Refuses every change that would make a text that a plan cannot keep, so that all that can be written can be saved. */
export const Bounds = Extension.create<{ onRefused: (bound: Bound) => void }>({
  name: 'bounds',
  addOptions() {
    return { onRefused: () => undefined };
  },
  addProseMirrorPlugins() {
    const { onRefused } = this.options;
    return [
      new Plugin({
        filterTransaction: (transaction) => {
          // What the plan says is shown whatever it is.
          if (!transaction.docChanged || transaction.getMeta(FROM_PLAN) === true) return true;
          const bound = boundBroken(transaction.before, transaction.doc);
          if (bound !== null) onRefused(bound);
          return bound === null;
        },
      }),
    ];
  },
});
