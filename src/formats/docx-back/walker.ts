import type { Plan } from '../../domain/schema/plan';
import {
  isRowOfRecord,
  type AddedRow,
  type MissingRow,
  type ReturnedCopy,
  type ReturnedRow,
  type ReturnedSection,
  type ReturnedText,
} from '../../domain/suggestions/returned';
import type { DocBlock, DocParagraph, DocTable } from '../docx-read';
import { standsIn } from '../../domain/suggestions/stands-in';
import type { DocStyles } from '../docx-read/styles';
import { LooseTexts } from './loose';
import { readingsOf } from './passages';
import type { SentPlaces, SentRow, SentSection } from './places';
import { readRows } from './rows';

/** Styles of what a paper prints behind the texts of a plan. */
const BESIDE = new Set(['caption', 'note', 'lead']);
/** Where the walk is. */
interface Zone {
  readonly section: SentSection | null;
  readonly heading: ReturnedText;
  readonly title: string;
  readonly lines: DocParagraph[];
  /** What follows is of no section, or behind its text. */
  isOver: boolean;
}

type Found = Omit<ReturnedCopy, 'origin' | 'saved' | 'comments'>;

/**
 * Goes through a document and sorts what it holds by the places of a plan: by their bookmarks, and where those are gone,
 * by headings that are titles of sections and rows that begin with the reference of a record.
 */
export class BackWalker {
  private readonly sections: ReturnedSection[] = [];
  private readonly rows: ReturnedRow[] = [];
  private readonly added: AddedRow[] = [];
  private readonly others: LooseTexts;
  private readonly seen = new Set<string>();
  private readonly titles: ReadonlyMap<string, string>;
  private readonly groups: ReadonlySet<string>;
  private zone: Zone | null = null;
  private caption = '';

  constructor(
    private readonly styles: DocStyles,
    private readonly sent: SentPlaces | null,
    private readonly plan: Plan,
  ) {
    this.others = new LooseTexts(sent);
    this.titles = new Map(plan.sections.map(({ id, title }) => [folded(title), id]));
    this.groups = new Set(plan.sections.map(({ group }) => folded(group)));
  }

  walk(blocks: readonly DocBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.table(block);
      else this.paragraph(block);
    }
    this.endSection();
  }

  found(): Found {
    const { sections, rows, added } = this;
    const there = new Set(rows.map(keyOf));
    const gone = [...(this.sent?.rows.values() ?? [])].filter((row) => !there.has(keyOf(row)));
    const records = new Map(
      gone.filter(isRowOfRecord).map((row) => [JSON.stringify(row.about), row]),
    );
    // What else the document said of a record goes with it.
    const rest = gone.filter(
      (row) => row.cells !== null && !records.has(JSON.stringify(row.about)),
    );
    const missingRows = [...records.values(), ...rest].map(
      ({ about, fields, under, cells }): MissingRow => ({
        about,
        fields,
        under,
        cells: cells ?? [],
      }),
    );
    return {
      sections: [...sections, ...this.missingSections()],
      rows,
      added,
      others: this.others.found(),
      missingRows,
    };
  }

  /** Sections whose heading went without a trace, which say nothing now. */
  private missingSections(): readonly ReturnedSection[] {
    const sent = [...(this.sent?.sections.values() ?? [])];
    return sent.flatMap(({ id, lines }): ReturnedSection[] => {
      if (lines === null || this.seen.has(id)) return [];
      const without = (isTitle: boolean): ReturnedText => ({
        sent: lines.filter(({ field }) => (field === 'title') === isTitle),
        before: [],
        after: [],
      });
      return [{ id, heading: without(true), text: without(false) }];
    });
  }

  private paragraph(block: DocParagraph): void {
    const section = this.sectionOf(block);
    const level = this.styles.headingLevel(block);
    if (this.zone && BESIDE.has(this.styles.nameOf(block))) this.zone.isOver = true;
    if (this.styles.nameOf(block) === 'caption') this.caption = textOf(block);
    if (section !== null || (level !== null && level < 3)) this.heading(block, section);
    else if (this.zone?.isOver === false && !standsIn(textOf(block))) {
      this.zone.lines.push(block);
    } else this.other(block);
  }

  /** The section that a paragraph is the heading of. */
  private sectionOf(block: DocParagraph): SentSection | null {
    for (const name of block.bookmarks) {
      const found = this.sent?.sections.get(name);
      if (found) return found;
    }
    const level = this.styles.headingLevel(block);
    const name = folded(textOf(block));
    // A group may be called as one of its sections is.
    const isGroup = level === 1 && this.groups.has(name);
    if (level === null || isGroup || this.others.knows(block.bookmarks)) return null;
    const id = this.titles.get(name);
    if (id === undefined || this.seen.has(id)) return null;
    const sent = [...(this.sent?.sections.values() ?? [])].find((one) => one.id === id);
    return sent ?? { id, lines: null, heading: null };
  }

  private heading(block: DocParagraph, section: SentSection | null): void {
    this.endSection();
    const sent = section?.lines?.filter(({ field }) => field === 'title') ?? null;
    const heading = readingsOf([block], sent);
    this.zone = { section, heading, title: textOf(block), lines: [], isOver: section === null };
    this.caption = '';
    this.others.begin(section?.heading ?? this.others.find(block.bookmarks, textOf(block)));
    if (section !== null) this.seen.add(section.id);
    else this.other(block);
  }

  private endSection(): void {
    if (this.zone?.section) {
      const { section, heading, lines } = this.zone;
      const sent = section.lines?.filter(({ field }) => field !== 'title') ?? null;
      const text = readingsOf(lines, sent);
      this.sections.push({ id: section.id, heading, text });
    }
    this.zone = null;
  }

  private other(block: DocParagraph): void {
    this.others.add({ paragraphs: [block], where: this.where() });
  }

  private where(): string {
    return [this.zone?.title ?? 'Cover', this.caption].filter(Boolean).join(', ');
  }

  private table(block: DocTable): void {
    const read = readRows(block, this.sent, this.plan, this.where());
    // A table of the paper stands behind the text; one that a reader drew stands in it.
    if (this.zone && (this.caption !== '' || read.rows.length > 0)) this.zone.isOver = true;
    this.rows.push(...read.rows);
    this.added.push(...read.added);
    this.others.add(...read.others);
  }
}

const keyOf = ({ about, fields }: Pick<SentRow, 'about' | 'fields'>): string =>
  JSON.stringify([about, fields]);

/** A heading as it is compared: without the number that somebody typed before it. */
function folded(text: string): string {
  return text
    .replace(/^[\d.\s]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}

function textOf({ runs }: DocParagraph): string {
  return runs
    .filter(({ change }) => change?.kind !== 'deleted')
    .map(({ text }) => text)
    .join('')
    .trim();
}
