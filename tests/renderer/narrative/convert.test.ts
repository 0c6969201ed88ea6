// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
// Its types add undo to what an editor can be asked.
import '@tiptap/extensions';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toPlain, type RichText } from '../../../src/domain/rich-text';
import { planSchema } from '../../../src/domain/schema/plan';
import { richText } from '../../../src/domain/schema/rich-text';
import {
  docOf,
  fromEditor,
  toEditor,
} from '../../../src/renderer/screens/narrative/editor/convert';
import { schemaExtensions } from '../../../src/renderer/screens/narrative/editor/extensions';
import { showText } from '../../../src/renderer/screens/narrative/editor/show-text';
import { richText as anyForm } from '../../support/arbitrary-values';
import { lastWords } from '../../support/lives';
import { anyRichText, commentedText } from '../../support/rich-text-arbitrary';
import { RESOURCES } from '../../support/services';

const editor = new Editor({ extensions: schemaExtensions(), injectCSS: false });

function through(text: RichText): RichText {
  editor.commands.setContent(toEditor(text), { errorOnInvalidContent: true });
  return fromEditor(editor.state.doc);
}

describe('text of a plan in the editor', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(commentedText, (text) => {
        expect(through(text)).toEqual(text);
        expect(richText.safeParse(through(text)).success).toBe(true);
      }),
    );
  });

  test('keeps every word of any text that a plan may hold, and settles at once', () => {
    fc.assert(
      fc.property(anyForm, (text) => {
        const once = through(text);
        expect(toPlain(once, lastWords)).toBe(toPlain(text, lastWords));
        expect(through(once)).toEqual(once);
        expect(richText.safeParse(once).success).toBe(true);
      }),
    );
  });

  test('the sample plans come back as they are', () => {
    for (const name of ['commissioning-2008-9', 'introduction-2008-9']) {
      const file = readFileSync(join(RESOURCES, 'plans', name, 'plan.json'), 'utf8');
      for (const section of planSchema.parse(JSON.parse(file)).sections) {
        expect(through(section.body), section.title).toEqual(section.body);
      }
    }
  });

  test('other forms of the same text become that form', () => {
    const link = { type: 'link', attrs: { href: 'https://a.example' } } as const;
    const text: RichText = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a', marks: [link, { type: 'bold' }, { type: 'bold' }] },
            { type: 'text', text: 'b', marks: [{ type: 'bold' }, link] },
          ],
        },
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [] }] }],
        },
      ],
    };
    expect(richText.safeParse(text).success).toBe(true);
    expect(through(text)).toEqual({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'ab', marks: [{ type: 'bold' }, link] }],
        },
        {
          type: 'orderedList',
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ],
    });
  });

  test('an empty text is one empty paragraph to write in', () => {
    expect(through({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [] });
    expect(editor.state.doc.childCount).toBe(1);
  });

  test('a line break in bold text carries no mark', () => {
    editor.commands.setContent('<p><strong>a<br>b</strong></p>');
    expect(fromEditor(editor.state.doc).content[0]).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'a', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
      ],
    });
  });
});

describe('a text that changed elsewhere', () => {
  test('is shown exactly, whatever was there', () => {
    fc.assert(
      fc.property(anyRichText, anyRichText, (before, after) => {
        through(before);
        showText(editor, after, null);
        expect(fromEditor(editor.state.doc)).toEqual(after);
      }),
    );
  });

  test('leaves the caret at the end of what changed, and all else as it was', () => {
    const doc = (...texts: string[]): RichText => ({
      type: 'doc',
      content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    });
    through(doc('first', 'second'));
    editor.commands.setTextSelection(10);
    showText(editor, doc('the very first', 'second'), null);
    const { $from, empty } = editor.state.selection;
    expect([$from.parent.textContent, $from.parentOffset, empty]).toEqual([
      'the very first',
      'the very '.length,
      true,
    ]);
    expect(docOf(editor.schema, doc('the very first', 'second')).eq(editor.state.doc)).toBe(true);
    showText(editor, doc('first'), null);
    expect(editor.state.selection.$from.parentOffset).toBe('first'.length);
  });

  test('takes the caret where it is told, or as near to it as there is text', () => {
    through({ type: 'doc', content: [] });
    const content = [{ type: 'text' as const, text: 'first' }];
    const text: RichText = { type: 'doc', content: [{ type: 'paragraph', content }] };
    showText(editor, text, { anchor: 2, head: 4 });
    expect(editor.state.selection).toMatchObject({ anchor: 2, head: 4 });
    showText(editor, { type: 'doc', content: [] }, { anchor: 90, head: 90 });
    expect(editor.state.selection).toMatchObject({ anchor: 1, head: 1 });
  });
});
