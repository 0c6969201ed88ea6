import { remembering } from '../live/say';
import { namedTotal } from '../registers/named-totals';
import type { TotalPlace } from '../registers/totals';
import type { Block, Inline, Live, LiveFigure, RichText } from '../rich-text';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { cleanLine } from '../text';

/** What a suggestion is made of: the plan, its pack, and what is known beside them. */
export interface Known {
  readonly plan: Plan;
  readonly pack: Pack;
  readonly earlier: Earlier | null;
  /** Whom the report goes to, as its front sheet says; "the committee" where that says nothing. */
  readonly committee: string;
}

/** What changed since an earlier draft. */
export interface Earlier {
  /** The draft by its name: "Draft 1". */
  readonly name: string;
  /** The changes in a sentence: "3 targets lowered, 2 dates slipped since Draft 1." */
  readonly words: string;
}

/** A paragraph as it is put together: words, and figures that stay live when somebody writes around them. */
export type Pieces = readonly (string | Live)[];

/** A text of paragraphs; those without a word are left out. */
export function paragraphs(all: readonly (Pieces | string | null)[]): RichText {
  return { type: 'doc', content: all.flatMap(blocksOf) };
}

function blocksOf(one: Pieces | string | null): Block[] {
  const line = inlineOf(typeof one === 'string' ? [one] : (one ?? []));
  return line.length === 0 ? [] : [{ type: 'paragraph', content: line }];
}

/** A paragraph of sentences, with a space between them; no pieces where there are none. */
export function sentences(all: readonly (Pieces | string | null)[]): Pieces {
  return all
    .filter((one) => one !== null)
    .flatMap((one, at) => [at === 0 ? '' : ' ', ...(typeof one === 'string' ? [one] : one)]);
}

/** A paragraph with a bulleted list under it. */
export function withBullets(lead: string, items: readonly string[]): RichText {
  const content = items.map((text) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: inlineOf([text]) }],
  }));
  return {
    type: 'doc',
    content: [
      ...blocksOf(lead),
      ...(content.length === 0 ? [] : [{ type: 'bulletList' as const, content }]),
    ],
  };
}

/** A text that is one numbered list; none where it has no item. */
export function numbered(items: readonly string[]): RichText {
  const content = items.map((text) => ({
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, content: inlineOf([text]) }],
  }));
  return {
    type: 'doc',
    content: content.length === 0 ? [] : [{ type: 'orderedList', attrs: { start: 1 }, content }],
  };
}

function inlineOf(pieces: Pieces): Inline[] {
  return pieces.flatMap((piece): Inline[] => {
    if (typeof piece !== 'string') return [piece];
    // Ends of a piece part it from the figure beside it.
    const text = piece.replaceAll(/\s+/gu, ' ');
    return text === '' ? [] : [{ type: 'text', text }];
  });
}

/** A sum of a register as a figure that stays live; null while it has none. */
export function liveTotal({ plan, pack }: Known, place: TotalPlace): Live | null {
  if ((namedTotal(plan, place)?.value ?? null) === null) return null;
  const figure: LiveFigure = {
    type: 'figure',
    attrs: { source: { kind: 'total', ...place }, format: 'figure', was: '-' },
  };
  return remembering(plan, pack, figure);
}

/** A name within a sentence: on one line, without a full stop of its own. */
export function within(text: string): string {
  return cleanLine(text).replace(/[.;\s]+$/u, '');
}

/** Items as the rest of a sentence: "; " between them, and how many are left out. */
export function itemised(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).map(within);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('; ');
}
