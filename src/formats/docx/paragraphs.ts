import type { Heading, Paragraph, ReportList, Run, Runs } from '../../report';
import type { Beside } from './beside';
import { tracked, trackedSign } from './changes';
import { DEEPEST_LIST, type Sheet } from './geometry';
import { APPENDIX_NUMBERING, listStyle, NO_NUMBERING } from './numbering';
import { isPageEnd, paragraphHeight } from './page-ends';
import { depthOf, isLowered, LOWERED_NUMBERING, REPORT_NUMBERING } from './report-numbers';
import { escapeXml, runContent } from './xml';

/** A paragraph in a style, with further properties as XML in the order that the schema wants. */
export function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** A paragraph of runs; its end came or went where the last of them says so. */
export function paragraphOf(
  style: string,
  all: Runs,
  beside: Beside,
  properties = '',
  { before = '', bookmark = null }: Around = {},
): string {
  const words = runs(all, beside);
  const content = bookmark === null ? words : bookmarked(words, bookmark, beside);
  return paragraph(style, before + content, properties + endSign(all, beside));
}

/** What a paragraph has beside its runs: XML before them, and the name of a bookmark around them. */
interface Around {
  readonly before?: string;
  readonly bookmark?: string | null;
}

/** What says of the end of a paragraph that it came or went: the last of its properties. */
function endSign(all: Runs, beside: Beside): string {
  const last = all.at(-1);
  const sign = last?.isEnd === true ? trackedSign(last.mark, beside) : '';
  return sign === '' ? '' : `<w:rPr>${sign}</w:rPr>`;
}

/** Runs in their look, links included, with what came and went and with where comments begin and end. */
export function runs(all: Runs, beside: Beside): string {
  let content = '';
  for (const run of all) {
    if (run.isEnd === true) continue;
    const { comments } = beside;
    content += comments.starts(run.opens) + runWithLink(run, beside) + comments.ends(run.closes);
  }
  return content;
}

function runWithLink(run: Run, beside: Beside): string {
  const id = run.href === undefined ? null : beside.links.idFor(run.href);
  const look = `${id === null ? '' : '<w:rStyle w:val="Hyperlink"/>'}${run.bold ? '<w:b/><w:bCs/>' : ''}${run.italic ? '<w:i/><w:iCs/>' : ''}`;
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  const content = tracked(`<w:r>${properties}${runContent(run.text)}</w:r>`, run.mark, beside);
  return id === null ? content : `<w:hyperlink r:id="${id}" w:history="1">${content}</w:hyperlink>`;
}

const STYLES = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
  placeholder: 'Placeholder',
} as const;

/** Running text; one that leads up to what follows stays on its page. `number`: what gives it one, as XML. */
export function bodyParagraph(
  block: Pick<Paragraph, 'style' | 'runs'>,
  beside: Beside,
  leadsUp = false,
  number = '',
): string {
  const properties = (leadsUp ? '<w:keepNext/>' : '') + number;
  return paragraphOf(STYLES[block.style], block.runs, beside, properties);
}

/**
 * A heading with a bookmark to link to. Word counts the numbers of sections through the heading styles, so that they
 * stay right when somebody moves a section; only appendices and unnumbered headings say otherwise.
 */
export function heading(block: Heading, beside: Beside): string {
  const words = block.runs ?? [{ text: block.text }];
  beside.places.heading(block.anchor, block.text, block.level, block.about);
  const content = bookmarked(runs(words, beside), block.anchor, beside);
  const properties = numbering(block, beside) + endSign(words, beside);
  return paragraph(`Heading${String(block.level)}`, content, properties);
}

/** Content with a bookmark around it. */
export function bookmarked(content: string, name: string, beside: Beside): string {
  const id = beside.nextId();
  return `<w:bookmarkStart w:id="${id}" w:name="${escapeXml(name)}"/>${content}<w:bookmarkEnd w:id="${id}"/>`;
}

function numbering(block: Heading, beside: Beside): string {
  const { numbering: series, level } = block;
  if (series === 'report') return numPr(beside.numbers.use(REPORT_NUMBERING), 0);
  if (isLowered(block)) return numPr(beside.numbers.use(LOWERED_NUMBERING), depthOf(block) - 1);
  // It begins a page: the space above other headings would only push it down.
  if (series === 'appendix') return `${numPr(APPENDIX_NUMBERING, 0)}<w:spacing w:before="0"/>`;
  return series === 'none' && level < 3 ? numPr(NO_NUMBERING, 0) : '';
}

/** What puts a paragraph into a count. */
export function numPr(id: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
}

/** A paragraph of a list before it is known what it is kept with. */
interface ListLine {
  readonly style: string;
  readonly numbering: string;
  readonly indent: string;
  readonly runs: Runs;
}

/** Where a list stands: its page, and the height of what follows up to the next turn of the page. */
export interface ListPlace {
  readonly sheet: Sheet;
  readonly below: number;
  /** How far in the text stands that it belongs to, in twentieths of a point. */
  readonly margin: number;
  /** How far the sign of an item stands out from its text. */
  readonly hanging: number;
}

/** Lists of more lines than this have their first kept with the second: it is not left alone under what leads up to it. */
const FEW_LINES = 2;

/**
 * The paragraphs of a list, each a real list item; lists inside follow their item one level in. The last has the space
 * after it that running text has.
 */
export function list(
  block: ReportList,
  beside: Beside,
  { sheet, below, margin, hanging }: ListPlace,
): string {
  const lines = linesOf(block, beside, { level: 0, margin, hanging });
  let height = below;
  const kept = lines.toReversed().map((line, fromEnd) => {
    const isKept = isPageEnd(height, sheet);
    const own = paragraphHeight(line.runs, sheet);
    height += own;
    const isFirst = fromEnd === lines.length - 1;
    return isKept || (isFirst && fromEnd >= FEW_LINES && isPageEnd(own, sheet));
  });
  kept.reverse();
  return lines
    .map((line, place) => {
      const keep = kept[place] === true ? '<w:keepNext/>' : '';
      const space = place === lines.length - 1 ? '<w:spacing w:after="160"/>' : '';
      const properties = keep + line.numbering + space + line.indent;
      return paragraphOf(line.style, line.runs, beside, properties);
    })
    .join('');
}

function linesOf(
  block: ReportList,
  beside: Beside,
  { level, margin, hanging }: { readonly level: number } & Pick<ListPlace, 'margin' | 'hanging'>,
): ListLine[] {
  const depth = Math.min(level, DEEPEST_LIST);
  const id = beside.numbers.idFor(block, depth);
  const style = listStyle(block.ordered, depth);
  const left = String(margin + hanging * (depth + 1));
  return block.items.flatMap((item) =>
    item.flatMap((child, place): ListLine[] => {
      if (child.kind === 'list')
        return linesOf(child, beside, { level: level + 1, margin, hanging });
      const { runs: words } = child;
      return place === 0
        ? [
            {
              style,
              numbering: numPr(id, depth),
              // Where nothing moves it in, its style says where it stands.
              indent: margin === 0 ? '' : indentation(left, `hanging="${String(hanging)}"`),
              runs: words,
            },
          ]
        : [
            {
              style,
              numbering: numPr(NO_NUMBERING, 0),
              indent: indentation(left, 'firstLine="0"'),
              runs: words,
            },
          ];
    }),
  );
}

const indentation = (left: string, first: string): string => `<w:ind w:left="${left}" w:${first}/>`;
