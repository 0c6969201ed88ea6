import { partOf } from './docx';

/** Accepting and rejecting every tracked change of a Word file, as Word does it, on a tree of its own of the XML. */

interface Element {
  readonly name: string;
  readonly attributes: string;
  children: (Element | string)[];
}

type Way = 'accept' | 'reject';

const GONE = { accept: 'w:del', reject: 'w:ins' } as const;
const STAYS = { accept: 'w:ins', reject: 'w:del' } as const;

const isElement = (child: Element | string): child is Element => typeof child !== 'string';
const elements = ({ children }: Element): Element[] => children.filter(isElement);
const child = (parent: Element | undefined, name: string): Element | undefined =>
  parent && elements(parent).find((one) => one.name === name);

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [] };
  const open = [root];
  for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/gu)) {
    const parent = open.at(-1);
    if (!parent) throw new Error('An element ends that did not begin.');
    const tag = /^<(\/?)([\w:]+)([^>]*?)(\/?)>$/su.exec(token);
    if (!tag) {
      if (!token.startsWith('<?')) parent.children.push(token);
    } else if (tag[1] === '/') {
      if (open.pop()?.name !== tag[2]) throw new Error(`${token} ends what did not begin.`);
    } else {
      const element = { name: tag[2] ?? '', attributes: tag[3] ?? '', children: [] };
      parent.children.push(element);
      if (tag[4] !== '/') open.push(element);
    }
  }
  return root;
}

/** Takes out the runs and rows that go, and takes off the marks of those that stay. */
function settleInside(parent: Element, way: Way): void {
  parent.children = parent.children.flatMap((one) => {
    if (!isElement(one)) return [one];
    if (one.name === GONE[way]) return [];
    if (one.name === 'w:tr' && child(child(one, 'w:trPr'), GONE[way])) return [];
    if (one.name !== 'w:pPr') settleInside(one, way);
    if (one.name === 'w:tbl' && !child(one, 'w:tr')) return [];
    return one.name === STAYS[way] ? one.children : [one];
  });
  joinParagraphs(parent, way);
}

const hasLostEnd = (one: Element, way: Way): boolean =>
  one.name === 'w:p' && !!child(child(child(one, 'w:pPr'), 'w:rPr'), GONE[way]);

const contentOf = ({ children }: Element): (Element | string)[] =>
  children.filter((one) => !isElement(one) || one.name !== 'w:pPr');

/** A paragraph whose end goes is joined to the next, which keeps its style. */
function joinParagraphs(parent: Element, way: Way): void {
  for (let at = 0; at < parent.children.length; at += 1) {
    const one = parent.children[at];
    if (one === undefined || !isElement(one) || !hasLostEnd(one, way)) continue;
    const next = parent.children[at + 1];
    if (next === undefined || !isElement(next) || next.name !== 'w:p') {
      throw new Error(
        `A paragraph cannot go: ${textIn(one)} before ${JSON.stringify(next)?.slice(0, 80) ?? 'nothing'}`,
      );
    }
    next.children = [
      ...elements(next).filter(({ name }) => name === 'w:pPr'),
      ...contentOf(one),
      ...contentOf(next),
    ];
    parent.children.splice(at, 1);
    at -= 1;
  }
}

const attribute = (one: Element | undefined, name: string): string =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(one?.attributes ?? '')?.[1] ?? '';

/** What is read of an element; a chart by its words for those who do not see it. */
function textIn(one: Element): string {
  switch (one.name) {
    case 'w:t':
    case 'w:delText':
      return one.children.map((text) => (isElement(text) ? '' : text)).join('');
    case 'w:br':
      return '\n';
    case 'w:tab':
      return '\t';
    case 'wp:docPr':
      return `[${attribute(one, 'descr')}]`;
    case 'w:pPr':
    case 'w:tblPr':
      return '';
    default:
      return elements(one).map(textIn).join('');
  }
}

/** A paragraph as "style: text", a table as its rows of cells of paragraphs. */
export type Read = string | readonly (readonly (readonly string[])[])[];

const paragraphOf = (one: Element): string =>
  `${attribute(child(child(one, 'w:pPr'), 'w:pStyle'), 'w:val')}: ${textIn(one)}`;

function readBlocks(parent: Element): Read[] {
  return elements(parent).flatMap((one): Read[] => {
    if (one.name === 'w:p') {
      const text = paragraphOf(one);
      return text === 'SectionEnd: ' ? [] : [text];
    }
    if (one.name !== 'w:tbl') return [];
    const rows = elements(one).filter(({ name }) => name === 'w:tr');
    return [
      rows.map((row) =>
        elements(row)
          .filter(({ name }) => name === 'w:tc')
          .map((cell) =>
            elements(cell)
              .filter(({ name }) => name === 'w:p')
              .map(paragraphOf),
          ),
      ),
    ];
  });
}

/** All that is read in the text of a file with every change accepted or rejected; `null`: with the changes as they are. */
export function readSettled(bytes: Uint8Array, way: Way | null): Read[] {
  const root = parse(partOf(bytes, 'word/document.xml'));
  if (way !== null) settleInside(root, way);
  const body = child(child(root, 'w:document'), 'w:body');
  if (!body) throw new Error('The document has no body.');
  return readBlocks(body);
}

/** How many changes a file tracks. */
export function changesIn(bytes: Uint8Array): number {
  return [...partOf(bytes, 'word/document.xml').matchAll(/<w:(?:ins|del) /gu)].length;
}
