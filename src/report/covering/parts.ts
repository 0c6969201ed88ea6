import type { CoveringText, CoveringView } from '../../domain/covering/covering';
import { saysNothing } from '../../domain/covering/covering';
import { ASKED, itemField } from '../../domain/covering/fields';
import { capital } from '../../domain/in-words';
import type { Say } from '../../domain/rich-text';
import type { CoveringPart } from '../../domain/schema/pack';
import type { CommentAbout } from '../../domain/schema/plan';
import { plain, strong } from '../cells';
import type { Paragraph, ReportList, ReportListItem, Runs } from '../model';
import { narrativeBlocks } from '../narrative';

/** What stands in a part, before its paragraphs have numbers. */
export type PartBlock =
  Paragraph | ReportList | { readonly kind: 'subheading'; readonly text: string };

/** The text of a part; one that is mandatory and says nothing says that it is not yet written. */
export function textBlocks(text: CoveringText, say: Say): readonly PartBlock[] {
  const { part, noImplications } = text;
  if (noImplications !== null) {
    const reason = noImplications.trim();
    const about = ofPart(part, 'noImplications');
    return reason === ''
      ? [notWritten()]
      : [{ ...body(plain(`No implications: ${noImplications}`)), about }];
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
): readonly PartBlock[] {
  const items = textBlocks(text, say).flatMap((block): ReportListItem[] => {
    if (block.kind === 'list') return [...block.items];
    if (block.kind === 'subheading') return [[body(strong(block.text))]];
    return block.style === 'placeholder' ? [] : [[block]];
  });
  if (items.length === 0) return [notWritten()];
  const asked = body(plain(`${capital(committee)} is asked to:`));
  return [
    { ...asked, about: ofPart(text.part, ASKED) },
    { kind: 'list', ordered: true, start: 1, items },
  ];
}

/** The options, each a paragraph that begins with its number and title. */
export function optionBlocks(
  { options }: CoveringView,
  part: Pick<CoveringPart, 'id'>,
): readonly Paragraph[] {
  return options.items.map(({ id, title, text, isPreferred }, at) => {
    const name = title.trim() === '' ? 'Not yet named' : title.trim();
    const preferred = isPreferred ? ' (preferred)' : '';
    const words = text.trim() === '' ? 'Not yet written.' : text;
    const label = `Option ${String(at + 1)}, ${name}${preferred}: `;
    const about = ofPart(part, itemField('text', id));
    return { ...body([{ text: label, bold: true }, { text: words }]), label, about };
  });
}

/** A part of the covering report, or a field of it. */
export const ofPart = ({ id }: Pick<CoveringPart, 'id'>, field: string): AboutCovering => ({
  kind: 'covering',
  part: id,
  field,
});

type AboutCovering = Extract<CommentAbout, { kind: 'covering' }>;

/** Blocks with their title in front of the first paragraph, where several parts share a heading. */
export function titled(title: string, blocks: readonly PartBlock[]): readonly PartBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind === 'paragraph') {
    const label = `${title}: `;
    return [{ ...first, label, runs: [{ text: label, bold: true }, ...first.runs] }, ...rest];
  }
  return blocks.length === 0 ? [] : [body(strong(title)), ...blocks];
}
