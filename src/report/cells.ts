import { showsNothing } from '../domain/text';
import type { Cell, Runs } from './model';

/** One paragraph of plain text. */
export function plain(text: string): Runs {
  return [{ text }];
}

/** One paragraph in bold. */
export function strong(text: string): Runs {
  return [{ text, bold: true }];
}

/** "Label: text" with the label in bold. */
export function labelled(label: string, text: string): Runs {
  return [{ text: `${label}: `, bold: true }, { text }];
}

/** A cell with a line a text; blank texts are left out, and `otherwise` says why there is nothing. */
export function lines(texts: readonly string[], otherwise: string): Cell {
  return filled(
    texts.filter((text) => !showsNothing(text)).map((text) => plain(text)),
    otherwise,
  );
}

/** A cell that is never empty: `otherwise` says why there is nothing. */
export function filled(paragraphs: readonly Runs[], otherwise: string): Cell {
  return paragraphs.length > 0 ? paragraphs : [plain(otherwise)];
}

/** The text of runs without their look. */
export function textOf(runs: Runs): string {
  // Nearly every text is one run: it is not put together anew.
  const only = runs.length === 1 ? runs[0] : undefined;
  if (only !== undefined) return only.text;
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
