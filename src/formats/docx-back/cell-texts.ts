import type { SentLine } from '../../domain/suggestions/returned';
import { paragraphsIn, type DocCell } from '../docx-read';

/** The text of a cell, a line a paragraph: what is left of it, or with what was deleted. */
export function textIn({ blocks }: DocCell, which: 'left' | 'all' = 'left'): string {
  return [...paragraphsIn(blocks)]
    .map(({ runs }) => runs.filter(({ change }) => which === 'all' || change?.kind !== 'deleted'))
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('\n')
    .trim();
}

/** The text of a cell as it went out. */
export const sentText = (lines: readonly SentLine[] = []): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
