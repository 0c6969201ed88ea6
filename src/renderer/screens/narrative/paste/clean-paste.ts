import { count } from '../../../../domain/in-words';
import type { RichText } from '../../../../domain/rich-text';
import { cleanText } from '../../../../domain/text';
import { copiedPage } from '../../../components/copied-page';
import { blocksOf } from './blocks';
import { liveFrom } from './live-from';
import type { Losses, Piece } from './piece';
import { HtmlReader } from './read-html';

/** What a paste comes to. */
export interface CleanPaste {
  readonly text: RichText;
  /** What was changed or left out, in sentences; null where nothing was. */
  readonly said: string | null;
}

/**
 * Reduces HTML from Word, LibreOffice, a mail or a page to what a plan's text holds; says what it could not keep.
 * `planId`: the plan whose live figures and mentions stay what they are; those of others become plain words.
 */
export function cleanHtml(html: string, planId: string | null = null): CleanPaste {
  const losses: Losses = {
    tables: 0,
    frames: 0,
    pictures: 0,
    comments: 0,
    deletions: 0,
    coloured: 0,
    plain: 0,
  };
  const reader = new HtmlReader(losses, (element) => liveFrom(element, planId));
  reader.read(copiedPage(html).body);
  return { text: blocksOf(reader.pieces), said: sayLosses(losses) };
}

/** Makes paragraphs of plain text, one a line; blank lines only part them. */
export function cleanPlain(text: string): CleanPaste {
  const pieces = cleanText(text)
    .split('\n')
    .map((lineOfText) => lineOfText.replace(/[\t\u00A0]/gu, ' ').trim())
    .filter((lineOfText) => lineOfText !== '')
    .map((lineOfText): Piece => ({
      kind: 'paragraph',
      content: [{ type: 'text', text: lineOfText }],
      list: null,
    }));
  return { text: blocksOf(pieces), said: null };
}

function sayLosses(losses: Losses): string | null {
  const { tables, frames, pictures, comments, deletions, coloured, plain } = losses;
  const sentences: string[] = [];
  if (tables > 0) {
    sentences.push(`${count(tables, 'table')} became lines of text, cells parted by bars.`);
  }
  if (frames > 0) sentences.push(`${count(frames, 'table')} of one cell became plain text.`);
  const out = [
    ...(pictures > 0 ? [count(pictures, 'picture')] : []),
    ...(comments > 0 ? [count(comments, 'comment')] : []),
    ...(deletions > 0 ? [count(deletions, 'tracked deletion')] : []),
  ];
  if (out.length > 0) {
    const list =
      out.length === 1 ? out.join('') : `${out.slice(0, -1).join(', ')} and ${out.at(-1) ?? ''}`;
    const isOne = pictures + comments + deletions === 1;
    sentences.push(`${list} ${isOne ? 'was' : 'were'} left out.`);
  }
  // A text that is all in one colour says nothing by it.
  if (coloured > 0 && plain > 0) {
    sentences.push('Colours were not kept: say in words what they meant.');
  }
  return sentences.length === 0 ? null : sentences.join(' ');
}
