import { written } from '../../../domain/in-words';
import { edgesOf, putEdges, type OtherPages } from './other-pages';
import { paginate } from './paginate';
import { drawFile, PAGE_SIGNS, WORD } from './word-file';

/** A heading of a drawn file, and where it stands. */
export interface DrawnHeading {
  readonly level: number;
  readonly text: string;
  /** The page that it was drawn on, from 1. */
  readonly page: number;
  readonly element: HTMLElement;
}

/** The pages of a file, drawn in an element that is in the document. */
export interface DrawnPages {
  /** Holds the pages; its size is that of the pages in full. */
  readonly frame: HTMLElement;
  readonly pages: readonly HTMLElement[];
  readonly headings: readonly DrawnHeading[];
}

/** What the paper is laid on, beside what the file itself says. */
const TABLE_TOP = new CSSStyleSheet();
TABLE_TOP.replaceSync(`
  :host { all: initial; display: block; }
  /* Safe: of a page that is wider than the window both edges can be scrolled to. */
  .frame.frame { display: flex; flex-direction: column; align-items: safe center; gap: 24px; padding: 24px; background: none; }
  /* What is measured is measured in its own size. */
  .frame:not(.measured) { zoom: var(--zoom); }
  .frame.measured { position: absolute; visibility: hidden; left: 0; top: 0; }
  section.${WORD} { background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 0.3); flex: none; contain: layout paint; }
  section.${WORD}[tabindex]:focus-visible { outline: 3px solid #0f5257; outline-offset: 4px; }
  .frame > section.${WORD}.${WORD} { margin: 0; }
  header p, footer p { display: flex; }
  header p > span:has(> .tab), footer p > span:has(> .tab) { flex: 1; }
  p[class*="${WORD}-num-"]::before { white-space: pre; tab-size: 400px; }
  .chart { border: 1px dashed #6b7676; box-sizing: border-box; padding: 0 24pt; text-align: center; align-content: center; font-size: 11pt; color: #444f4f; }
  a { cursor: pointer; }
`);

/** How pages are drawn. */
interface Drawing {
  /** False: there are more pages than these, and nobody has counted them. */
  readonly isWhole: boolean;
  readonly isOver: () => boolean;
}

/** Lets keys and clicks in between two pieces of work. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Draws a Word file into a shadow root, whose rules touch nothing else of the window. What was drawn before stays until
 * the new pages are ready; `isOver` stops the work between two of its pieces, and null is given back.
 */
export async function drawPages(
  root: ShadowRoot,
  bytes: Uint8Array,
  { isWhole, isOver }: Drawing,
): Promise<DrawnPages | null> {
  const { sheets, sections, others } = await drawFile(bytes);
  if (isOver()) return null;
  const frame = document.createElement('div');
  // The library's own rules count headings from this class on.
  frame.className = `frame ${WORD}-wrapper measured`;
  const before = root.adoptedStyleSheets;
  const old = root.querySelector('.frame');
  root.adoptedStyleSheets = [...sheets, TABLE_TOP];
  const pages: HTMLElement[] = [];
  for (const section of sections) {
    frame.append(section);
    if (!frame.isConnected) root.append(frame);
    pages.push(...pagesOf(section, pages.length, others));
    await breathe();
    if (isOver()) {
      frame.remove();
      root.adoptedStyleSheets = before;
      return null;
    }
  }
  for (const [index, page] of pages.entries()) {
    page.role = 'group';
    const of = isWhole ? `about ${written(pages.length)}` : 'many';
    page.ariaLabel = `Page ${written(index + 1)} of ${of}`;
    numberPage(page, index + 1, isWhole ? String(pages.length) : 'many');
  }
  frame.classList.remove('measured');
  old?.remove();
  return { frame, pages, headings: pages.flatMap(headingsOn) };
}

/** The pages of a section, `before` of which there are already, each with the header and footer of its place. */
function pagesOf(section: HTMLElement, before: number, { first, even }: OtherPages): HTMLElement[] {
  const usual = edgesOf(section);
  // A letterhead takes more room than a line: the first page is measured with it.
  if (before === 0 && first) putEdges(section, first);
  const pages = paginate(section);
  for (const [index, page] of pages.entries()) {
    const number = before + index + 1;
    if (number === 1) continue;
    if (number % 2 === 0 && even) putEdges(page, even);
    else if (before === 0 && first) putEdges(page, usual);
  }
  return pages;
}

/** Word counts pages as it sets them; here they are counted when they are drawn. */
function numberPage(page: HTMLElement, number: number, of: string): void {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { nodeValue } = text;
    if (nodeValue === PAGE_SIGNS.PAGE) text.nodeValue = String(number);
    else if (nodeValue === PAGE_SIGNS.NUMPAGES) text.nodeValue = of;
  }
}

const HEADING = new RegExp(`^${WORD}_(?:heading(\\d)|title)$`, 'iu');

function headingsOn(page: HTMLElement, index: number): DrawnHeading[] {
  return [...page.querySelectorAll<HTMLElement>('article > p')].flatMap((element) => {
    const found = [...element.classList].map((name) => HEADING.exec(name)).find(Boolean);
    const text = element.textContent.trim();
    if (!found || text === '') return [];
    return [{ level: Number(found[1] ?? 0), text, page: index + 1, element }];
  });
}
