import { isText, type CoveringText, type CoveringView } from '../../domain/covering/covering';
import { itemField } from '../../domain/covering/fields';
import type { Say } from '../../domain/rich-text';
import type { CoveringPart } from '../../domain/schema/pack';
import { plain } from '../cells';
import type { Paragraph, ReportBlock, ReportList } from '../model';
import {
  ofPart,
  optionBlocks,
  recommendationBlocks,
  textBlocks,
  titled,
  type PartBlock,
} from './parts';

/** An appendix of a pack: its number and its title. */
export interface ListedAppendix {
  /** Of one that goes behind those that the plan makes; null: it is one of those. */
  readonly id: string | null;
  /** Null where the report stands behind the plan, which has numbers of its own. */
  readonly number: number | null;
  readonly title: string;
}

/** The text of a covering report: the parts in the order of the pack, paragraphs numbered under numbered headings. */
export function writeReport(
  view: CoveringView,
  say: Say,
  appendices: readonly ListedAppendix[],
): readonly ReportBlock[] {
  const report = new Numbered();
  const runs = sharing(view.texts);
  for (const texts of runs) {
    const [first] = texts;
    if (first === undefined) continue;
    const { part } = first;
    switch (part.kind) {
      case 'lead':
        report.unnumbered(part, part.title, textBlocks(first, say));
        break;
      case 'recommendations':
        report.unnumbered(part, part.title, recommendationBlocks(first, say, view.committee));
        break;
      case 'text':
        report.numbered(part, part.under === '' ? part.title : part.under, textsUnder(texts, say));
        break;
      case 'options':
        report.numbered(part, part.title, optionBlocks(view, part));
        break;
      case 'appendices':
        report.list(
          part,
          appendices.map(({ id, number, title }) => ({
            id,
            text: number === null ? title : `Appendix ${String(number)}: ${title}`,
          })),
        );
        break;
      case 'papers':
        report.list(
          part,
          view.papers.items.flatMap(({ id, title }) =>
            title.trim() === '' ? [] : [{ id, text: title }],
          ),
        );
        break;
    }
  }
  return report.blocks;
}

/** Parts that follow each other under one heading belong together. */
function sharing(texts: readonly CoveringText[]): readonly (readonly CoveringText[])[] {
  const runs: CoveringText[][] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    const { under } = text.part;
    const isShared = isText(text.part) && under !== '' && last?.[0]?.part.under === under;
    if (isShared) last.push(text);
    else runs.push([text]);
  }
  return runs;
}

function textsUnder(texts: readonly CoveringText[], say: Say): readonly PartBlock[] {
  return texts.flatMap((text) => {
    const blocks = textBlocks(text, say);
    const all = text.part.under === '' ? blocks : titled(text.part.title, blocks);
    return all.map((block) => withAbout(block, text.part));
  });
}

/** A block of a part, which says of which; what says that already stays as it is. */
function withAbout(block: PartBlock, part: CoveringPart): Paragraph | ReportList {
  const printed: Paragraph | ReportList =
    block.kind === 'subheading'
      ? { kind: 'paragraph', style: 'lead', runs: plain(block.text) }
      : block;
  return printed.about === undefined ? { ...printed, about: ofPart(part, 'body') } : printed;
}

/** Counts headings and the paragraphs under each. */
class Numbered {
  readonly blocks: ReportBlock[] = [];
  private headings = 0;
  private count = 0;

  /** A part without a number; nothing where it has nothing to say. */
  unnumbered(part: CoveringPart, title: string, blocks: readonly PartBlock[]): void {
    if (blocks.length === 0) return;
    this.heading(title, '');
    this.blocks.push(...blocks.map((block) => withAbout(block, part)));
  }

  /** A part with a number, and each of its paragraphs; lists stand under the paragraph that they follow. */
  numbered(part: CoveringPart, title: string, parts: readonly PartBlock[]): void {
    const blocks = parts.map((block) => withAbout(block, part));
    if (blocks.length === 0) return;
    this.count += 1;
    const number = String(this.count);
    this.heading(title, number);
    let paragraphs = 0;
    for (const block of blocks) {
      if (block.kind === 'paragraph' && block.style === 'body') {
        paragraphs += 1;
        this.blocks.push({ ...block, number: `${number}.${String(paragraphs)}` });
      } else this.blocks.push(block);
    }
  }

  /** A bulleted list under a numbered heading; nothing where it is empty. */
  list(
    part: CoveringPart,
    lines: readonly { readonly id: string | null; readonly text: string }[],
  ): void {
    if (lines.length === 0) return;
    this.count += 1;
    this.heading(part.title, String(this.count));
    this.blocks.push({
      kind: 'list',
      ordered: false,
      start: 1,
      items: lines.map(({ id, text }) => {
        const about = id === null ? {} : { about: ofPart(part, itemField('title', id)) };
        return [{ kind: 'paragraph', style: 'body', runs: plain(text), ...about }];
      }),
    });
  }

  private heading(text: string, number: string): void {
    this.headings += 1;
    this.blocks.push({
      kind: 'heading',
      level: 1,
      numbering: number === '' ? 'none' : 'report',
      number,
      text,
      anchor: `report_${String(this.headings)}`,
    });
  }
}
