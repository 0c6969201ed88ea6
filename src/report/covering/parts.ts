import type { CoveringText, CoveringView } from '../../domain/covering/covering';
import { saysNothing } from '../../domain/covering/covering';
import { capital } from '../../domain/in-words';
import type { Say } from '../../domain/rich-text';
import { plain, strong } from '../cells';
import type { Paragraph, ReportBlock, ReportList, ReportListItem, Runs } from '../model';
import { narrativeBlocks } from '../narrative';

/** What stands in a part, before its paragraphs have numbers. */
export type PartBlock =
  Paragraph | ReportList | { readonly kind: 'subheading'; readonly text: string };

/** The text of a part; one that is mandatory and says nothing says that it is not yet written. */
export function textBlocks(text: CoveringText, say: Say): readonly PartBlock[] {
  const { part, noImplications } = text;
  if (noImplications !== null) {
    const reason = noImplications.trim();
    return reason === '' ? [notWritten()] : [body(plain(`No implications: ${noImplications}`))];
  }
  if (saysNothing(text)) return part.mandatory ? [notWritten()] : [];
  return narrativeBlocks(text.body, say).filter(isPartBlock);
}

/** Narrative has no table, chart or page in it. */
function isPartBlock(block: { readonly kind: string }): block is PartBlock {
  return block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'subheading';
}

const body = (runs: Runs): Paragraph => ({ kind: 'paragraph', style: 'body', runs });

function notWritten(): Paragraph {
  return { kind: 'paragraph', style: 'placeholder', runs: plain('Not yet written') };
}

/** What members are asked to do: each line of the text with a number, after who is asked. */
export function recommendationBlocks(
  text: CoveringText,
  say: Say,
  committee: string,
): readonly ReportBlock[] {
  const items = textBlocks(text, say).flatMap((block): ReportListItem[] => {
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'subheading') return [[body(strong(block.text))]];
    return block.style === 'placeholder' ? [] : [[block]];
  });
  if (items.length === 0) return [notWritten()];
  const asked = `${capital(committee)} is asked to:`;
  return [body(plain(asked)), { kind: 'list', ordered: true, start: 1, items }];
}

/** The options, each a paragraph that begins with its number and title. */
export function optionBlocks({ options }: CoveringView): readonly Paragraph[] {
  return options.items.map(({ title, text, isPreferred }, at) => {
    const name = title.trim() === '' ? 'Not yet named' : title.trim();
    const preferred = isPreferred ? ' (preferred)' : '';
    const words = text.trim() === '' ? 'Not yet written.' : text;
    return body([
      { text: `Option ${String(at + 1)}, ${name}${preferred}: `, bold: true },
      { text: words },
    ]);
  });
}

/** Blocks with their title in front of the first paragraph, where several parts share a heading. */
export function titled(title: string, blocks: readonly PartBlock[]): readonly PartBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') {
    return [{ ...first, runs: [{ text: `${title}: `, bold: true }, ...first.runs] }, ...rest];
  }
  return blocks.length === 0 ? [] : [body(strong(title)), ...blocks];
}
