import { WORD } from './word-file';

const NUMBERED = `p[class*="${WORD}-num-"]`;
const NAME = new RegExp(`^(${WORD}-num-.+-)(\\d+)$`, 'u');

/**
 * The numbers of headings, paragraphs and lists, which the browser counts. It counts within a page, as one that is out of
 * sight is not laid out: so each begins where the one before has ended.
 */
export class ListNumbers {
  /** What each list begins from. */
  private readonly starts: ReadonlyMap<string, number>;
  private readonly now: Map<string, number>;

  /** `frame`: what holds the pages, and says what the lists begin from. */
  constructor(frame: HTMLElement) {
    const words = getComputedStyle(frame).counterReset.split(' ');
    const starts = words.flatMap((word, at) =>
      at % 2 === 0 && NAME.test(word) ? [[word, Number(words[at + 1])] as const] : [],
    );
    this.starts = new Map(starts);
    this.now = new Map(starts);
  }

  /** Has a page go on from where those that were counted have ended. */
  begin(article: HTMLElement): void {
    article.style.counterReset = [...this.now]
      .map(([name, at]) => `${name} ${String(at)}`)
      .join(' ');
  }

  /** Counts a page, of which nothing will change any more. */
  count(article: HTMLElement): void {
    for (const paragraph of article.querySelectorAll<HTMLElement>(NUMBERED)) {
      for (const name of paragraph.classList) {
        const [, list = '', level] = NAME.exec(name) ?? [];
        const at = this.now.get(name);
        if (at !== undefined) this.now.set(name, at + 1);
        if (level !== undefined) this.restart(`${list}${String(Number(level) + 1)}`);
      }
    }
  }

  private restart(name: string): void {
    const start = this.starts.get(name);
    if (start !== undefined) this.now.set(name, start);
  }
}
