import { mapLives } from '../live/remember';
import type { Mark, RichText } from '../schema/rich-text';

/** Whether two plain values say the same, whatever the order of their keys; a key without a value is no key. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => same(item, b[at]))
    );
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  // Every field of two large plans comes by here: no set of their keys is made.
  return (
    Object.keys(left).every((key) => same(left[key], right[key])) &&
    Object.keys(right).every((key) => right[key] === undefined || left[key] !== undefined)
  );
}

/** What makes words look otherwise. Marks of any other kind (a comment, say) are about a text and not of it. */
const FORMATS: ReadonlySet<string> = new Set<Mark['type']>(['bold', 'italic', 'link']);

interface Node {
  readonly type: string;
  readonly text?: string | undefined;
  readonly marks?: readonly { readonly type: string }[] | undefined;
  readonly content?: readonly Node[] | undefined;
}

/** A node without what is not of the text; runs that were parted by a mark alone are one again. */
function bare(node: Node): Node {
  const { marks, content, ...rest } = node;
  const kept = marks?.filter(({ type }) => FORMATS.has(type)) ?? [];
  return {
    ...rest,
    ...(kept.length === 0 ? {} : { marks: kept }),
    ...(content === undefined || content.length === 0
      ? {}
      : { content: joined(content.map(bare)) }),
  };
}

function joined(nodes: readonly Node[]): readonly Node[] {
  const runs: Node[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last?.text !== undefined && node.text !== undefined && same(last.marks, node.marks)) {
      runs[runs.length - 1] = { ...last, text: last.text + node.text };
    } else runs.push(node);
  }
  return runs;
}

/**
 * Whether two narrative texts are the same to those who read them: comments on them and the words that live figures
 * remember are not compared.
 */
export function sameText(a: RichText, b: RichText): boolean {
  if (a === b || same(a, b)) return true;
  const forgetful = (text: RichText): Node =>
    bare(
      mapLives(text, (live) => ({ ...live, attrs: { ...live.attrs, was: '-' } }) as typeof live),
    );
  return same(forgetful(a), forgetful(b));
}
