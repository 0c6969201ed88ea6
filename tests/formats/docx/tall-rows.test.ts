import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/formats/docx';
import { PLAIN_STYLE } from '../../../src/domain/house-style/plain';
import { sheetsOf } from '../../../src/formats/docx/geometry';
import { rowHeight } from '../../../src/formats/docx/row-height';
import { buildReport } from '../../../src/report';
import { DATE, wordsOnPages, xmlOf } from '../../support/docx';
import { makePack, makePlan } from '../../support/plan-factory';

/** A text of so many words, each of which can be told from every other. */
const numbered = (name: string, words: number): string =>
  Array.from({ length: words }, (_, place) => `${name}${String(place)}`).join(' ');

/** A plan whose first action has texts that need more than a page of its columns. */
const plan = makePlan({ actions: 3, words: 0 });
const long = {
  ...plan,
  actions: plan.actions.map((action, place) =>
    place === 0
      ? {
          ...action,
          title: numbered('title', 40),
          description: numbered('said', 200),
          deliverable: numbered('given', 200),
        }
      : action,
  ),
};

test('a row higher than a page goes on over the next, and nothing of it is lost', async () => {
  const bytes = await writeDocx(buildReport(long, makePack()), { date: DATE });
  const drawn = new Map(
    (await wordsOnPages(bytes)).map(({ text, fromBottom }) => [text, fromBottom]),
  );
  // Two centimetres, in points.
  const margin = 1_134 / 20;
  for (const text of [numbered('given', 200), numbered('said', 200)]) {
    const lost = text.split(' ').filter((word) => (drawn.get(word) ?? 0) < margin - 1);
    expect(lost).toEqual([]);
  }
});

test('rows that fit are kept whole', async () => {
  const bytes = await writeDocx(buildReport(long, makePack()), { date: DATE });
  const rows = [...xmlOf(bytes, 'word/document.xml').getElementsByTagName('w:tr')];
  const split = rows.filter((row) => row.getElementsByTagName('w:cantSplit').length === 0);
  expect(split.length).toBeGreaterThan(0);
  expect(split.every((row) => row.textContent.length > 1_000)).toBe(true);
  expect(rows.length).toBeGreaterThan(split.length * 5);
});

test('height grows with the text, and with what a narrow column makes of it', () => {
  const cell = [[{ text: numbered('word', 60) }]];
  const { landscape } = sheetsOf(PLAIN_STYLE);
  const heightOf = (cells: Parameters<typeof rowHeight>[0], widths: readonly number[]): number =>
    rowHeight(cells, widths, landscape);
  const wide = heightOf([cell], [9_000]);
  expect(heightOf([cell], [3_000])).toBeGreaterThan(wide * 2);
  expect(heightOf([cell, cell], [9_000, 3_000])).toBe(heightOf([cell], [3_000]));
  expect(heightOf([[[{ text: 'one' }]]], [9_000])).toBeLessThan(wide);
});
