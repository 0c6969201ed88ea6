import { expect, test } from 'vitest';
import { fromPlain, type RichText } from '../../../src/domain/rich-text';
import { expandFirst } from '../../../src/domain/wording/expand-acronym';
import { passagesOf } from '../../../src/domain/wording/passages';

const written = (text: string, acronym: string, meaning: string): string | null => {
  const expanded = expandFirst(fromPlain(text), acronym, meaning);
  return expanded === null ? null : passagesOf(expanded).join('\n');
};

test.each([
  ['LAC first.', 'LAC', 'Looked after children', 'Looked after children (LAC) first.'],
  [
    'For LAC, and LAC.',
    'LAC',
    'Looked after children',
    'For looked after children (LAC), and LAC.',
  ],
  ['The JAR ends.', 'JAR', 'Joint Area Review', 'The Joint Area Review (JAR) ends.'],
  ['Two PCTs pay.', 'PCT', 'Primary Care Trust', 'Two Primary Care Trusts (PCTs) pay.'],
  ['First\n\nThe JAR', 'JAR', 'Joint Area Review', 'First\nThe Joint Area Review (JAR)'],
])('%s', (text, acronym, meaning, expanded) => {
  expect(written(text, acronym, meaning)).toBe(expanded);
});

test.each([
  ['An LCSP pays.', 'LCSP', 'Local Partnership'],
  ['The trust (JAR, 2008) pays.', 'JAR', 'Joint Area Review'],
  ['The JAR’s findings', 'JAR', 'Joint Area Review'],
  ['A JAR-led plan', 'JAR', 'Joint Area Review'],
  ['Two LEAs pay.', 'LEA', 'Local education authority'],
  ['Nothing', 'LEA', 'Local education authority'],
])('%s is for a person to write', (text, acronym, meaning) => {
  expect(written(text, acronym, meaning)).toBeNull();
});

test('marks and what else is in the text stay, and a list is read too', () => {
  const bold = { marks: [{ type: 'bold' as const }] };
  const text: RichText = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'JAR' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'The' },
                  { type: 'hardBreak' },
                  { type: 'text', text: 'next JAR', ...bold },
                  { type: 'text', text: ' ends' },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
  const expanded = expandFirst(text, 'JAR', 'Joint Area Review');
  expect(expanded?.content[0]).toBe(text.content[0]);
  expect(expanded?.content[1]).toMatchObject({
    content: [
      {
        content: [
          {
            content: [
              { text: 'The' },
              { type: 'hardBreak' },
              { text: 'next Joint Area Review (JAR)', ...bold },
              { text: ' ends' },
            ],
          },
        ],
      },
    ],
  });
});
