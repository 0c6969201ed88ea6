import { z } from 'zod';
import type { DeepReadonly } from '../control';
import { isAddress } from '../address';
import { filledLine, id, year } from './common';
import { LIST_DEPTH, LONGEST_TEXT } from './limits';
import { registerKey } from './registers';
import { hasForbiddenCharacter } from '../text';

/**
 * Narrative text as a small tree, the shape Tiptap and ProseMirror write: paragraphs, level-3 headings, lists; bold,
 * italic, links and comments inside, and figures and names that follow their record. Deeper structure than this has no place in a
 * committee paper.
 */

/** See {@link isAddress}. */
export const href = z.string().refine(isAddress, 'is not an https, http or mailto address');

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href }) }),
  /** Words that a comment of the plan is about; several comments may share a word. Prints as nothing. */
  z.strictObject({ type: z.literal('comment'), attrs: z.strictObject({ id }) }),
]);

const marks = z.array(mark).optional();
const ofPart = { indicatorId: id, partId: id };

/** What a live figure follows. */
const figureSource = z.discriminatedUnion('kind', [
  /** A fact of the pack; `figureId`: one that its source gives beside it. */
  z.strictObject({ kind: z.literal('fact'), factId: id, figureId: id.nullable() }),
  z.strictObject({ kind: z.literal('baseline'), ...ofPart }),
  z.strictObject({ kind: z.literal('target'), ...ofPart, year }),
  /** From the baseline to the target of the year. */
  z.strictObject({ kind: z.literal('change'), ...ofPart, year }),
  z.strictObject({ kind: z.literal('comparator'), ...ofPart, comparatorId: id }),
  /** The sum of a column of a register; `group`: of the records of one kind alone. */
  z.strictObject({
    kind: z.literal('total'),
    register: registerKey,
    field: id,
    group: id.nullable(),
  }),
]);

/** The words that it stood for last: they are shown only once the record is gone. */
const was = filledLine;

/** A figure that says what its record says now. `format`: "64.9%", "65%" or "64.9 per cent". */
const figure = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    source: figureSource,
    format: z.enum(['figure', 'rounded', 'words']),
    was,
  }),
  marks,
});

/** A record by its name as it is now. `form`: its code alone, or its code and title. */
const mention = z.strictObject({
  type: z.literal('mention'),
  attrs: z.strictObject({
    kind: z.enum(['action', 'indicator', 'priority']),
    id,
    form: z.enum(['code', 'full']),
    was,
  }),
  marks,
});

/** A figure or a name that follows its record. */
export const live = z.discriminatedUnion('type', [figure, mention]);

const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z
      .string()
      .min(1)
      .max(LONGEST_TEXT)
      .refine((text) => !hasForbiddenCharacter(text), 'holds a character that cannot be kept'),
    marks,
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
  figure,
  mention,
]);

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inline).optional(),
});

const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.literal(3) }),
  content: z.array(inline).optional(),
});

/** How the items of a numbered list are counted, as HTML names it. */
type NumberStyle = '1' | 'a' | 'A' | 'i' | 'I';

/** A list item: a paragraph, then paragraphs and lists under it, at most {@link LIST_DEPTH} lists deep. */
export interface ListItem {
  type: 'listItem';
  content: (z.infer<typeof paragraph> | List)[];
}
/** A bulleted or numbered list. */
export interface List {
  type: 'bulletList' | 'orderedList';
  attrs?: { start?: number | undefined; type?: NumberStyle | null | undefined } | undefined;
  content: ListItem[];
}

/** A schema that gives what it takes. */
type Both<T> = z.ZodType<T, T>;

function listAt(depth: number): Both<List> {
  const child: Both<ListItem['content'][number]> =
    depth < LIST_DEPTH ? z.union([paragraph, listAt(depth + 1)]) : paragraph;
  const listItem: Both<ListItem> = z.strictObject({
    type: z.literal('listItem'),
    content: z.array(child).min(1),
  });
  return z.strictObject({
    type: z.enum(['bulletList', 'orderedList']),
    attrs: z
      .strictObject({
        start: z.int().min(0).optional(),
        type: z.enum(['1', 'a', 'A', 'i', 'I']).nullable().optional(),
      })
      .optional(),
    content: z.array(listItem).min(1),
  });
}

/** A whole narrative text. */
export const richText = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.union([paragraph, heading, listAt(1)])),
});

/** See {@link richText}. */
export type RichText = DeepReadonly<z.infer<typeof richText>>;
/** One block of a {@link RichText}. */
export type Block = RichText['content'][number];
/** A run of characters, a line break, or something that follows its record. */
export type Inline = DeepReadonly<z.infer<typeof inline>>;
/** See {@link live}. */
export type Live = DeepReadonly<z.infer<typeof live>>;
/** See {@link figure}. */
export type LiveFigure = DeepReadonly<z.infer<typeof figure>>;
/** See {@link mention}. */
export type Mention = DeepReadonly<z.infer<typeof mention>>;
/** Bold, italic, a link or a comment. */
export type Mark = DeepReadonly<z.infer<typeof mark>>;
