import type { Live, LiveFigure, Mention, RichText, Say } from '../../src/domain/rich-text';

/** Says of each live figure and mention what it remembers: for tests that have no plan at hand. */
export const lastWords: Say = ({ attrs }) => attrs.was;

/** A live figure. */
export function figureOf(
  source: LiveFigure['attrs']['source'],
  more: Partial<LiveFigure['attrs']> = {},
): LiveFigure {
  return { type: 'figure', attrs: { source, format: 'figure', was: 'what it was', ...more } };
}

/** A mention of a record. */
export function mentionOf(
  kind: Mention['attrs']['kind'],
  id: string,
  more: Partial<Mention['attrs']> = {},
): Mention {
  return { type: 'mention', attrs: { kind, id, form: 'full', was: 'what it was', ...more } };
}

/** A text of one paragraph with words between the live figures and mentions. */
export function textWith(...content: readonly (string | Live)[]): RichText {
  return {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: content.map((one) =>
          typeof one === 'string' ? { type: 'text', text: one } : one,
        ),
      },
    ],
  };
}
