import { JSDOM } from 'jsdom';
import { htmlOf } from '../../support/docx';
import { chartsShown } from '../../support/docx-charts';
import type { ShownTarget } from './indicators';

/** The paragraph of a Word file that holds these words, as a reader of Word files finds it; blank where none does. */
export async function paragraphPrinted(bytes: Uint8Array, words: string): Promise<string> {
  const { window } = new JSDOM(await htmlOf(bytes));
  const texts = [...window.document.querySelectorAll('p')].map(({ textContent }) => textContent);
  return texts.find((text) => text.includes(words)) ?? '';
}

/** The tables of a Word file as rows of cells of paragraphs, as a reader of Word files finds them. */
async function tablesIn(bytes: Uint8Array): Promise<readonly (readonly (readonly string[])[][])[]> {
  const { window } = new JSDOM(await htmlOf(bytes));
  return [...window.document.querySelectorAll('table')].map((table) =>
    [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) =>
        [...cell.querySelectorAll('p')].map((paragraph) => paragraph.textContent.trim()),
      ),
    ),
  );
}

/** References and titles of the actions in the action tables of a Word file, in printed order. */
export async function titlesPrinted(
  bytes: Uint8Array,
): Promise<readonly (readonly [string, string])[]> {
  const tables = await tablesIn(bytes);
  return tables
    .filter(([head]) => head?.[1]?.[0] === 'Key action')
    .flatMap(([, ...rows]) => rows.map((row) => [row[0]?.[0] ?? '', row[1]?.[0] ?? ''] as const));
}

/** Every target that the indicator tables of a Word file state as a figure. */
export async function targetsPrinted(bytes: Uint8Array): Promise<readonly ShownTarget[]> {
  const tables = await tablesIn(bytes);
  return tables.flatMap(([head = [], ...rows]) => {
    const years = head.map(
      ([words = '']) => /^Target (?<year>\d{4}\/\d+)$/u.exec(words)?.groups?.['year'],
    );
    return rows.flatMap((row) =>
      row.flatMap(([words = ''], column) => {
        const year = years[column];
        const figure = /^-?[\d.,]+/u.exec(words)?.[0];
        if (year === undefined || figure === undefined) return [];
        const title = row[1] ?? [];
        return [
          {
            code: row[0]?.[0] ?? '',
            part: title.find((line) => /^\([a-z]\) /u.test(line)) ?? '',
            year,
            figure,
            illustrative: words.includes('[i]'),
          },
        ];
      }),
    );
  });
}

/** The targets of a chart of a Word file, by year. */
export interface DrawnTargets {
  /** "NI 75 Achievement of ..." */
  readonly title: string;
  readonly figures: ReadonlyMap<string, number>;
}

/** The targets that the charts of a Word file draw, a chart each. */
export function targetsDrawn(bytes: Uint8Array): readonly DrawnTargets[] {
  return chartsShown(bytes).map(({ title, categories, series }) => {
    const { values = [] } = series.find(({ name }) => /^(?:Target|Forecast)\b/u.test(name)) ?? {};
    const figures = values.flatMap((value, place) =>
      value === null ? [] : [[categories[place] ?? '', value] as const],
    );
    return { title, figures: new Map(figures) };
  });
}
