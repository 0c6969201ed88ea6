import { ListNumbers } from './list-numbers';
import { edgesOf, putEdges, type DrawnEdges, type OtherPages } from './other-pages';
import { paginate } from './paginate';
import type { DrawnPiece } from './word-file';

/** Class of a page that nothing will be added to: one that is out of sight need not be laid out. */
export const DONE = 'done';

/** The pages of a file, cut as its pieces come. */
export class PageRun {
  readonly pages: HTMLElement[] = [];
  private readonly numbers: ListNumbers;
  /** The header and footer of the section that the last page is of. */
  private usual: DrawnEdges = { header: null, footer: null };

  /** `frame`, in which they are laid out, must be in the document. */
  constructor(
    private readonly frame: HTMLElement,
    private readonly others: OtherPages,
  ) {
    this.numbers = new ListNumbers(frame);
  }

  /** Takes the next piece. */
  add({ sections, isInTable }: DrawnPiece): void {
    for (const [at, section] of sections.entries()) {
      const last = this.pages.at(-1);
      if (at > 0 || !last) this.begin(section);
      else if (!goOn(articleOf(last), articleOf(section), isInTable)) continue;
      this.cutLast();
    }
  }

  /** To be told when there are no more pieces. */
  end(): void {
    this.pages.at(-1)?.classList.add(DONE);
  }

  private begin(section: HTMLElement): void {
    const last = this.pages.at(-1);
    if (last) this.finish(last);
    this.usual = edgesOf(section);
    this.pages.push(section);
    this.numbers.begin(articleOf(section));
    this.putOthers(section, this.pages.length);
    this.frame.append(section);
  }

  private cutLast(): void {
    const last = this.pages.pop();
    if (!last) return;
    for (const page of paginate(last)) {
      const before = this.pages.at(-1);
      if (page !== last) {
        if (before) this.finish(before);
        this.numbers.begin(articleOf(page));
        this.putOthers(page, this.pages.length + 1);
      }
      this.pages.push(page);
    }
  }

  private finish(page: HTMLElement): void {
    this.numbers.count(articleOf(page));
    page.classList.add(DONE);
  }

  /** Gives a page the header and footer of its place. */
  private putOthers(page: HTMLElement, number: number): void {
    const { first, even } = this.others;
    const own = number === 1 ? first : number % 2 === 0 ? even : null;
    if (first ?? even) putEdges(page, own ?? this.usual);
  }
}

function articleOf(page: HTMLElement): HTMLElement {
  return page.querySelector<HTMLElement>(':scope > article') ?? page;
}

/** Moves what was drawn to the end of a page; whether there was anything. */
function goOn(page: HTMLElement, drawn: HTMLElement, isInTable: boolean): boolean {
  const { firstElementChild: first } = drawn;
  const { lastElementChild: last } = page;
  if (!first) return false;
  if (isInTable && first instanceof HTMLTableElement && last instanceof HTMLTableElement) {
    last.append(...[...first.rows].slice(1));
    first.remove();
  }
  page.append(...drawn.childNodes);
  return true;
}
