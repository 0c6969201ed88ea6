// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchedText } from '../../../src/domain/find/rich-blocks';
import { ATOM } from '../../../src/domain/runs';
import { docOf } from '../../../src/renderer/screens/narrative/editor/convert';
import { schemaExtensions } from '../../../src/renderer/screens/narrative/editor/extensions';
import { placeOf } from '../../../src/renderer/screens/narrative/editor/place-of';
import { anyRichText } from '../../support/rich-text-arbitrary';

const editor = new Editor({ extensions: schemaExtensions(), injectCSS: false });

/** What stands in a line and is not text, as the search sees it. */
const signOf = ({ type }: { readonly type: { readonly name: string } }): string =>
  type.name === 'hardBreak' ? '\n' : ATOM;

test('what is found in a text is in the editor where it is said to be', () => {
  fc.assert(
    fc.property(anyRichText, fc.nat(), fc.nat({ max: 20 }), (text, from, length) => {
      const searched = searchedText(text);
      const start = from % (searched.length + 1);
      const end = Math.min(searched.length, start + length);
      const wanted = searched.slice(start, end);
      const doc = docOf(editor.schema, text);
      const place = placeOf(doc, { start, end });
      // A line ends where a paragraph does, or at a break in it; only the second may be within a place.
      if (!wanted.includes('\n')) {
        expect(place).not.toBeNull();
        expect(doc.textBetween(place?.from ?? 0, place?.to ?? 0, '\n', signOf)).toBe(wanted);
      }
    }),
    { numRuns: 500 },
  );
  expect(
    placeOf(docOf(editor.schema, { type: 'doc', content: [] }), { start: 3, end: 5 }),
  ).toBeNull();
});
