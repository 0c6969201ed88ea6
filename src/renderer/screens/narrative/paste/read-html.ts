import type { Live } from '../../../../domain/rich-text';
import { hasColour } from './colours';
import { addressOf, listMarker, raisedDigits } from './elements';
import type { ListPlace, Losses, Piece } from './piece';
import { Runs, type Marks } from './runs';
import {
  isBoldStyle,
  isDrawnMarker,
  isHidden,
  isItalicStyle,
  markerOf,
  styleOf,
  wordList,
} from './styles';

/** A list item or a Word list paragraph: its first paragraph is the item, further ones belong to it. */
interface Item extends Omit<ListPlace, 'isItem'> {
  isBegun: boolean;
}

/** What holds at a place of the pasted page. */
interface Here extends Marks {
  readonly kind: Piece['kind'];
  readonly item: Item | null;
  /** How many lists are open round it. */
  readonly depth: number;
  readonly isPre: boolean;
  readonly isColoured: boolean;
}

const START: Here = {
  bold: false,
  italic: false,
  href: null,
  kind: 'paragraph',
  item: null,
  depth: 0,
  isPre: false,
  isColoured: false,
};

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul'.split(
    ' ',
  ),
);
const NO_TEXT = new Set('base head link meta noscript script style template title xml'.split(' '));
const PICTURES = new Set('audio canvas embed iframe img object picture svg video'.split(' '));

/** Reads pasted HTML into paragraphs, headings and list items with the few marks that a plan keeps. */
export class HtmlReader {
  readonly pieces: Piece[] = [];
  private readonly runs = new Runs();
  /** Where the paragraph that is being read began. */
  private begun: Here | null = null;
  private lists = 0;

  /** `liveIn`: the figure or name of our own that an element is, if it is one that is kept. */
  constructor(
    private readonly losses: Losses,
    private readonly liveIn: (element: Element) => Live | null,
  ) {}

  /** Reads everything in an element; `isColoured`: what it stands in is in a colour of its own. */
  read(element: Element, isColoured = false): void {
    this.children(element, { ...START, isColoured });
    this.end();
  }

  private children(element: Element, here: Here): void {
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.text(child.textContent ?? '', here);
      else if (child instanceof Element) this.element(child, here);
    }
  }

  private text(text: string, here: Here): void {
    this.begun ??= here;
    // Headings and links have colours everywhere.
    if (text.trim() !== '' && here.kind !== 'heading' && here.href === null) {
      this.losses[here.isColoured ? 'coloured' : 'plain'] += 1;
    }
    const bold = here.bold && here.kind !== 'heading';
    this.runs.add(text, { ...here, bold }, here.isPre);
  }

  /** Ends the paragraph that is being read. */
  private end(): void {
    const content = this.runs.take();
    const { begun } = this;
    this.begun = null;
    if (content.length === 0 || begun === null) return;
    const { item, kind } = begun;
    const list = item && {
      level: item.level,
      marker: item.marker,
      key: item.key,
      isItem: !item.isBegun,
    };
    if (item) item.isBegun = true;
    this.pieces.push({ kind: item ? 'paragraph' : kind, content, list });
  }

  private element(element: Element, here: Here): void {
    const name = element.localName.toLowerCase();
    const styles = styleOf(element);
    if (NO_TEXT.has(name) || isHidden(styles) || isDrawnMarker(styles)) return;
    if (this.isLeftOut(element, name, styles)) return;
    if (name === 'br') {
      this.begun ??= here;
      this.runs.break();
      return;
    }
    if (styles.has('mso-tab-count')) {
      this.text(' ', here);
      return;
    }
    if (name === 'table') {
      this.table(element, here);
      return;
    }
    const inside = this.inside(element, name, styles, here);
    const live = this.liveIn(element);
    if (live !== null) {
      this.begun ??= here;
      this.runs.addLive(live, { ...inside, bold: inside.bold && inside.kind !== 'heading' });
      return;
    }
    if (!BLOCKS.has(name)) {
      const raised = raisedDigits(element, name);
      if (raised === null) this.children(element, inside);
      else this.text(raised, inside);
      return;
    }
    this.end();
    this.children(element, inside);
    this.end();
  }

  /** Counts what a plan's text has no place for. */
  private isLeftOut(element: Element, name: string, styles: ReadonlyMap<string, string>): boolean {
    if (PICTURES.has(name)) {
      this.losses.pictures += 1;
      return true;
    }
    if (name === 'del') {
      if ((element.textContent ?? '').trim() !== '') this.losses.deletions += 1;
      return true;
    }
    if (element.classList.contains('MsoCommentReference')) {
      this.losses.comments += 1;
      return true;
    }
    return styles.get('mso-element') === 'comment-list';
  }

  private inside(
    element: Element,
    name: string,
    styles: ReadonlyMap<string, string>,
    here: Here,
  ): Here {
    const isHeading = /^h[1-6]$/u.test(name) || /^Mso(?:Title|Subtitle)$/u.test(element.className);
    return {
      bold: isBoldStyle(styles) ?? (name === 'b' || name === 'strong' || here.bold),
      italic: isItalicStyle(styles) ?? (name === 'i' || name === 'em' || here.italic),
      href: name === 'a' ? addressOf(element) : here.href,
      kind: isHeading ? 'heading' : name === 'p' ? 'paragraph' : here.kind,
      isPre: here.isPre || name === 'pre',
      isColoured: hasColour(element, styles) ?? here.isColoured,
      depth: here.depth + (name === 'ul' || name === 'ol' ? 1 : 0),
      item: isHeading ? here.item : (this.itemOf(element, name, styles, here) ?? here.item),
    };
  }

  private itemOf(
    element: Element,
    name: string,
    styles: ReadonlyMap<string, string>,
    here: Here,
  ): Item | null {
    if (name === 'li') {
      const parent = element.parentElement;
      const level = Number(element.getAttribute('data-aria-level') ?? here.depth);
      const key = element.getAttribute('data-listid') ?? this.keyOf(parent);
      return { level: Math.max(1, level), marker: listMarker(parent, styles), key, isBegun: false };
    }
    const place = wordList(styles);
    if (place === null) return null;
    const drawn = [...element.querySelectorAll('span')].find((span) =>
      isDrawnMarker(styleOf(span)),
    );
    return { ...place, marker: markerOf(drawn?.textContent ?? ''), isBegun: false };
  }

  private readonly keys = new WeakMap<Element, string>();

  private keyOf(list: Element | null): string {
    if (list === null) return '';
    const key = this.keys.get(list) ?? `list ${String((this.lists += 1))}`;
    this.keys.set(list, key);
    return key;
  }

  /** A table becomes a line a row, cells parted by bars. A table of one cell is only a frame round its text. */
  private table(table: Element, here: Here): void {
    this.end();
    const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
    const cells = rows.map((row) => [...row.children]);
    const caption = [...table.children].find((child) => child.localName === 'caption');
    if (caption) this.element(caption, here);
    const [only] = cells.flat();
    if (only && cells.flat().length === 1) {
      this.losses.frames += 1;
      this.children(only, here);
      this.end();
      return;
    }
    this.losses.tables += 1;
    for (const row of cells) {
      const colours = row.map((cell) => hasColour(cell, styleOf(cell)) === true);
      // A row that is coloured from end to end, as headers are, sets no cell apart.
      const isSetApart = colours.includes(false);
      const texts = row.map((cell, at) => this.cellText(cell, isSetApart && colours[at] === true));
      if (texts.some((text) => text !== '')) this.text(texts.join(' | '), here);
      this.end();
    }
  }

  private cellText(cell: Element, isColoured: boolean): string {
    const reader = new HtmlReader(this.losses, () => null);
    reader.read(cell, isColoured);
    if (isColoured && reader.pieces.length === 0) this.losses.coloured += 1;
    return reader.pieces
      .map(({ content }) =>
        content.map((node) => (node.type === 'text' ? node.text : ' ')).join(''),
      )
      .join(' ');
  }
}
