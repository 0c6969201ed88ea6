import { assert } from '../domain/control';
import type { HeadingNumbers } from '../domain/paper-options';
import type { CommentAbout } from '../domain/schema/plan';
import { plain, strong } from './cells';
import { hasMadeUp, MADE_UP } from './made-up';
import {
  LONGEST_ANCHOR,
  type Chart,
  type ContentsEntry,
  type Heading,
  type Orientation,
  type Paragraph,
  type ReportBlock,
  type Table,
} from './model';

/** A table before it gets its number. */
export type NewTable = Omit<Table, 'kind' | 'number' | 'changes'>;

/** A line of a list under a table, and the field of the plan that it prints, where it prints one. */
export type Remark = Pick<Paragraph, 'runs' | 'about'>;

/**
 * Collects the blocks of a paper in order and keeps count for them: numbers of sections, appendices, tables and figures,
 * anchors, and which way the page lies.
 */
export class Paper {
  readonly blocks: ReportBlock[] = [];
  readonly contents: ContentsEntry[] = [];
  private readonly counts: [number, number, number] = [0, 0, 0];
  private appendices: number;
  private tables = 0;
  private figures = 0;
  private level = 0;
  private orientation: Orientation = 'portrait';

  /**
   * `comments`: whether texts say which comments they carry. `numbers`: how sections are numbered. `firstAppendix`: where
   * appendices are counted from.
   */
  constructor(
    readonly comments: 'shown' | 'hidden' = 'hidden',
    private readonly numbers: HeadingNumbers = 'plain',
    firstAppendix = 1,
  ) {
    this.appendices = firstAppendix - 1;
  }

  /** Whether nothing stands on the page yet. */
  get isAtTop(): boolean {
    const last = this.blocks.at(-1);
    return last === undefined || last.kind === 'page';
  }

  /** Makes the page lie this way from here on; no new page where it already does. */
  lay(orientation: Orientation): void {
    if (orientation !== this.orientation) this.page(orientation);
  }

  /** Starts a new page. */
  page(orientation: Orientation): void {
    this.orientation = orientation;
    this.blocks.push({ kind: 'page', orientation });
  }

  /**
   * A heading of the body: levels 1 and 2 are numbered and listed in the contents, level 3 is neither. Gives what other
   * places call it: its number, or its title where sections have none.
   * `about`: what of the plan it is the heading of, where it is of one thing.
   */
  section(level: 1 | 2 | 3, text: string, about?: CommentAbout): string {
    const isNumbered = level < 3 && this.numbers !== 'none';
    this.count(level);
    const bare = isNumbered ? this.counts.slice(0, level).join('.') : '';
    const number = isNumbered && this.numbers === 'dotted' ? `${bare}.` : bare;
    this.heading({
      level,
      numbering: isNumbered ? 'section' : 'none',
      number,
      text,
      anchor: `section_${this.counts.slice(0, level).join('_')}`,
      ...(about && { about }),
    });
    return isNumbered ? bare : `“${text}”`;
  }

  /** An appendix starts on a page of its own. */
  appendix(orientation: Orientation, text: string): void {
    this.page(orientation);
    this.appendices += 1;
    this.counts[1] = 0;
    const count = String(this.appendices);
    this.heading({
      level: 1,
      numbering: 'appendix',
      number: `Appendix ${count}`,
      text,
      anchor: `appendix_${count}`,
    });
  }

  /** A heading without a number inside an appendix. */
  inAppendix(text: string): void {
    this.counts[1] += 1;
    this.heading({
      level: 2,
      numbering: 'none',
      number: '',
      text,
      anchor: `appendix_${String(this.appendices)}_${String(this.counts[1])}`,
    });
  }

  /** One paragraph of plain text. */
  paragraph(text: string, style: Paragraph['style'] = 'body'): void {
    this.blocks.push({ kind: 'paragraph', style, runs: plain(text) });
  }

  /** A bulleted list of plain texts. */
  bullets(texts: readonly string[]): void {
    this.blocks.push({
      kind: 'list',
      ordered: false,
      start: 1,
      items: texts.map((text) => [{ kind: 'paragraph', style: 'body', runs: plain(text) }]),
    });
  }

  /** A line in bold and a bulleted list under it; nothing where the list would be empty. */
  remarks(title: string, items: readonly Remark[]): void {
    if (items.length === 0) return;
    this.blocks.push(
      { kind: 'paragraph', style: 'lead', runs: strong(title) },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: items.map((item) => [{ kind: 'paragraph', style: 'body', ...item }]),
      },
    );
  }

  /** A table with the next number; under it stands what the mark of made-up figures means, where it has one. */
  table(table: NewTable): void {
    assert(
      table.rows.every((row) => row.length === table.columns.length),
      'every row of a table has a cell for each column',
    );
    assert(
      table.abouts === undefined || table.abouts.length === table.rows.length,
      'every row of a table of records has a record',
    );
    this.tables += 1;
    this.blocks.push({ kind: 'table', number: this.tables, ...table });
    if (hasMadeUp(table.rows)) this.paragraph(MADE_UP, 'note');
  }

  /** A chart with the next number of figures. */
  chart(chart: Omit<Chart, 'kind' | 'number'>): void {
    assert(
      chart.series.every(({ values }) => values.length === chart.categories.length),
      'every series of a chart has a place for each category',
    );
    this.figures += 1;
    this.blocks.push({ kind: 'chart', number: this.figures, ...chart });
  }

  private count(level: 1 | 2 | 3): void {
    this.counts[level - 1] = (this.counts[level - 1] ?? 0) + 1;
    this.counts.fill(0, level);
  }

  private heading(heading: Omit<Heading, 'kind'>): void {
    assert(heading.level <= this.level + 1, 'no level of heading is skipped');
    assert(heading.anchor.length <= LONGEST_ANCHOR, 'an anchor is short enough for Word');
    this.level = heading.level;
    this.blocks.push({ kind: 'heading', ...heading });
    const { level, number, text, anchor } = heading;
    if (level < 3) this.contents.push({ level: level === 1 ? 1 : 2, number, text, anchor });
  }
}
