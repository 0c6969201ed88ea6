import { LONGEST_TEXT } from '../schema/limits';
import type { Section } from '../schema/plan';
import { searchedText, spliceRich } from './rich-blocks';
import { longText, type TextOf } from './texts';

/** What is written in a section or a part of a covering report: its text, and why it says that there are no implications. */
export function bodyTexts<Of extends Pick<Section, 'body' | 'noImplications'>>({
  body,
  noImplications,
}: Of): readonly TextOf<Of>[] {
  return [
    {
      key: 'body',
      field: 'body',
      partId: null,
      name: 'text',
      text: searchedText(body),
      most: LONGEST_TEXT,
      mayBeBlank: true,
      fixed: null,
      put: (before, splices) => ({ ...before, body: spliceRich(before.body, splices) }),
    },
    longText<Of>(
      ['noImplications', 'reason for no implications'],
      noImplications ?? '',
      (before, text) => ({ ...before, noImplications: text }),
    ),
  ];
}
