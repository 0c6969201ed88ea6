import type { Heading, Paragraph, ReportList, Run, Runs } from '../../report';
import type { Links } from './links';
import { DEEPEST_LIST, indentOf } from './geometry';
import { APPENDIX_NUMBERING, NO_NUMBERING, type ListNumbering } from './numbering';
import { escapeXml, runContent } from './xml';

/** A paragraph in a style, with further properties as XML in the order that the schema wants. */
export function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** Runs in their look, links included. */
export function runs(all: Runs, links: Links): string {
  let content = '';
  for (const run of all) content += runWithLink(run, links);
  return content;
}

function runWithLink(run: Run, links: Links): string {
  const id = run.href === undefined ? null : links.idFor(run.href);
  const look = `${id === null ? '' : '<w:rStyle w:val="Hyperlink"/>'}${run.bold ? '<w:b/><w:bCs/>' : ''}${run.italic ? '<w:i/><w:iCs/>' : ''}`;
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  const content = `<w:r>${properties}${runContent(run.text)}</w:r>`;
  return id === null ? content : `<w:hyperlink r:id="${id}" w:history="1">${content}</w:hyperlink>`;
}

const STYLES = {
  body: 'BodyText',
  lead: 'Lead',
  note: 'Note',
  placeholder: 'Placeholder',
} as const;

/** Running text; one that leads up to a list stays on the page where the list begins. */
export function bodyParagraph(block: Paragraph, links: Links, leadsUp = false): string {
  return paragraph(STYLES[block.style], runs(block.runs, links), leadsUp ? '<w:keepNext/>' : '');
}

/**
 * A heading with a bookmark to link to. Word counts the numbers of sections through the heading styles, so that they
 * stay right when somebody moves a section; only appendices and unnumbered headings say otherwise.
 */
export function heading(block: Heading, bookmark: number): string {
  const id = String(bookmark);
  const name = escapeXml(block.anchor);
  return paragraph(
    `Heading${String(block.level)}`,
    `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:r>${runContent(block.text)}</w:r><w:bookmarkEnd w:id="${id}"/>`,
    numbering(block),
  );
}

function numbering({ numbering: series, level }: Heading): string {
  if (series === 'appendix') return numPr(APPENDIX_NUMBERING, 0);
  return series === 'none' && level < 3 ? numPr(NO_NUMBERING, 0) : '';
}

function numPr(id: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`;
}

/** The paragraphs of a list, each a real list item; lists inside follow their item one level in. */
export function list(block: ReportList, links: Links, numbers: ListNumbering, level = 0): string {
  const depth = Math.min(level, DEEPEST_LIST);
  const id = numbers.idFor(block, depth);
  const style = `${block.ordered ? 'ListNumber' : 'ListBullet'}${depth === 0 ? '' : String(depth + 1)}`;
  let content = '';
  for (const item of block.items) {
    for (const [place, child] of item.entries()) {
      if (child.kind === 'list') content += list(child, links, numbers, level + 1);
      else if (place === 0) content += paragraph(style, runs(child.runs, links), numPr(id, depth));
      else {
        const properties =
          numPr(NO_NUMBERING, 0) + `<w:ind w:left="${String(indentOf(depth))}" w:firstLine="0"/>`;
        content += paragraph(style, runs(child.runs, links), properties);
      }
    }
  }
  return content;
}
