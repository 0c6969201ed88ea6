import { withoutComments } from '../domain/comments/marks';
import { inlineText, linkOf, type Inline, type RichText, type Say } from '../domain/rich-text';
import { showsNothing } from '../domain/text';
import { textOf } from './cells';
import type { Paragraph, ReportList, ReportListItem, Run, Runs } from './model';

/** A block of a narrative: its level-3 headings are left to the caller, who numbers headings. */
export type NarrativeBlock =
  Paragraph | ReportList | { readonly kind: 'subheading'; readonly text: string };

/**
 * The blocks of a text in order; paragraphs, headings and list items without a word are left out. What follows a record
 * is printed as the words that `say` gives; comments show only where they are asked for.
 */
export function narrativeBlocks(
  text: RichText,
  say: Say,
  comments: 'shown' | 'hidden' = 'hidden',
): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = [];
  for (const block of (comments === 'shown' ? text : withoutComments(text)).content) {
    if (block.type === 'paragraph') {
      const runs = runsOf(block.content, say);
      if (!isBlank(runs)) blocks.push({ kind: 'paragraph', style: 'body', runs });
    } else if (block.type === 'heading') {
      const heading = textOf(runsOf(block.content, say)).replaceAll('\n', ' ').trim();
      if (!showsNothing(heading)) blocks.push({ kind: 'subheading', text: heading });
    } else {
      const list = listOf(block, say);
      if (list.items.length > 0) blocks.push(list);
    }
  }
  return blocks;
}

type List = Extract<RichText['content'][number], { type: 'bulletList' | 'orderedList' }>;

function listOf(list: List, say: Say): ReportList {
  return {
    kind: 'list',
    ordered: list.type === 'orderedList',
    start: list.attrs?.start ?? 1,
    items: list.content
      .map((item): ReportListItem =>
        item.content.flatMap((child): ReportListItem => {
          if (child.type !== 'paragraph') {
            const inner = listOf(child, say);
            return inner.items.length > 0 ? [inner] : [];
          }
          const runs = runsOf(child.content, say);
          return isBlank(runs) ? [] : [{ kind: 'paragraph', style: 'body', runs }];
        }),
      )
      .filter((item) => item.length > 0),
  };
}

function runsOf(content: readonly Inline[] | undefined, say: Say): Runs {
  return (content ?? []).map((node): Run => {
    const text = inlineText(node, say);
    if (node.type === 'hardBreak') return { text };
    const href = linkOf(node.marks);
    return {
      text,
      ...(hasMark(node, 'bold') && { bold: true }),
      ...(hasMark(node, 'italic') && { italic: true }),
      ...(href !== null && { href }),
      ...commentsOn(node),
    };
  });
}

function commentsOn({ marks }: Exclude<Inline, { type: 'hardBreak' }>): Pick<Run, 'comments'> {
  const comments = (marks ?? []).flatMap((mark) => (mark.type === 'comment' ? mark.attrs.id : []));
  return comments.length === 0 ? {} : { comments };
}

function hasMark(node: Exclude<Inline, { type: 'hardBreak' }>, type: 'bold' | 'italic'): boolean {
  return (node.marks ?? []).some((mark) => mark.type === type);
}

function isBlank(runs: Runs): boolean {
  return showsNothing(textOf(runs));
}
