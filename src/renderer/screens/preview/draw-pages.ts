import { written } from '../../../domain/in-words';
import { breather } from './breathe';
import { DONE, PageRun } from './page-run';
import { PAGE_SIGNS, readWord, WORD } from './word-file';

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
  readonly pages: readonly HTMLElement[];
  readonly headings: readonly DrawnHeading[];
}

/** What the paper is laid on, beside what the file itself says. */
const TABLE_TOP = new CSSStyleSheet();
TABLE_TOP.replaceSync(`
  :host { all: initial; display: block; }
  /* Side by side where there is room. Safe: of a page that is wider than the window both edges can be scrolled to. */
  .frame.frame { display: flex; flex-flow: row wrap; justify-content: safe center; align-items: flex-start; gap: 24px; padding: 24px; background: none; }
  /* What is measured is measured in its own size. */
  .frame:not(.measured) { zoom: var(--zoom); }
  .frame.measured { position: absolute; visibility: hidden; left: 0; top: 0; }
  section.${WORD} { background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / 0.3); flex: none; contain: layout paint; }
  /* A page out of sight is laid out when it is looked at: there may be hundreds. */
  section.${DONE} { content-visibility: auto; contain-intrinsic-size: auto 1px; }
  .measured > section.${DONE} { content-visibility: hidden; }
  /* As in the file, of which the library does not read it. */
  table { table-layout: fixed !important; }
  section.${WORD}[tabindex]:focus-visible { outline: 3px solid #0f5257; outline-offset: 4px; }
  .frame > section.${WORD}.${WORD} { margin: 0; }
  /* Tabs share the room that texts leave them, whether they stand in runs of their own or between words. */
  header p:has(.tab), footer p:has(.tab) { display: flex; }
  header p > span:has(> .tab), footer p > span:has(> .tab) { display: contents; }
  header .tab, footer .tab { flex: 1; }
  /* Lines of one style share a rule, as in Word. */
  header p.${WORD}_header:has(+ .${WORD}_header) { border-bottom-style: none; }
  footer p.${WORD}_footer + .${WORD}_footer { border-top-style: none; }
  /* Word measures a footer from the lower edge of the page: it grows upwards. */
  footer { display: flex; flex-direction: column; justify-content: flex-end; }
  p[class*="${WORD}-num-"]::before { white-space: pre; tab-size: 400px; }
  .chart { border: 1px dashed #6b7676; box-sizing: border-box; padding: 0 24pt; text-align: center; align-content: center; font-size: 11pt; color: #444f4f; }
  a { cursor: pointer; }
  svg.watermark { left: 50%; top: 50%; z-index: -1 !important; opacity: 0.5; overflow: visible; pointer-events: none; }
`);

/** How pages are drawn. */
interface Drawing {
  /** False: there are more pages than these, and nobody has counted them. */
  readonly isWhole: boolean;
  readonly isOver: () => boolean;
}

/**
 * Draws a Word file into an element, in a shadow root whose rules touch nothing else of the window. What was drawn there
 * before stays until the new pages are ready. It is drawn in pieces, between which the window does what a person wants of
 * it; `isOver` stops the work there, and null is given back.
 */
export async function drawPages(
  element: HTMLElement,
  bytes: Uint8Array,
  { isWhole, isOver }: Drawing,
): Promise<DrawnPages | null> {
  const file = await readWord(bytes);
  if (isOver()) return null;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...file.sheets, TABLE_TOP];
  const frame = document.createElement('div');
  // The library's own rules count headings from this class on.
  frame.className = `frame ${WORD}-wrapper measured`;
  root.append(frame);
  element.append(host);
  const run = new PageRun(frame, file.others);
  const { pages } = run;
  const rest = breather();
  const isStopped = async (): Promise<boolean> => {
    await rest();
    if (isOver()) host.remove();
    return isOver();
  };
  for (let at = 0; at < file.count; at += 1) {
    const piece = await file.draw(at);
    if (await isStopped()) return null;
    run.add(piece);
    if (await isStopped()) return null;
  }
  run.end();
  const headings: DrawnHeading[] = [];
  const of = isWhole ? String(pages.length) : 'many';
  for (const [index, page] of pages.entries()) {
    page.role = 'group';
    page.ariaLabel = `Page ${written(index + 1)} of ${isWhole ? `about ${written(pages.length)}` : of}`;
    numberPage(page, index + 1, of);
    headings.push(...headingsOn(page, index));
    if (await isStopped()) return null;
  }
  frame.classList.remove('measured');
  while (host.previousElementSibling) host.previousElementSibling.remove();
  return { pages, headings };
}

/** Word counts pages as it sets them; here they are counted when they are drawn. */
function numberPage(page: HTMLElement, number: number, of: string): void {
  for (const edge of page.querySelectorAll(':scope > header, :scope > footer')) {
    const texts = document.createTreeWalker(edge, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const { nodeValue } = text;
      if (nodeValue === PAGE_SIGNS.PAGE) text.nodeValue = String(number);
      else if (nodeValue === PAGE_SIGNS.NUMPAGES) text.nodeValue = of;
    }
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
