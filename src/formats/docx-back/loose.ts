import type { OtherText, SentLine } from '../../domain/suggestions/returned';
import type { DocParagraph } from '../docx-read';
import { joined } from './passages';
import type { SentHeading, SentPlaces } from './places';

/** Paragraphs that are read together, such as those of a cell, and where they stood. */
export interface LooseText {
  readonly paragraphs: readonly DocParagraph[];
  readonly where: string;
}

/** What stands beside the texts of the plan under one heading. */
interface Heap {
  /** Null: the document does not say, or not of this heading. */
  readonly sent: SentHeading | null;
  readonly texts: LooseText[];
}

/** Collects what stands beside the texts of the plan, heading by heading. */
export class LooseTexts {
  private readonly headings: readonly SentHeading[];
  private readonly heaps: [Heap, ...Heap[]];

  constructor(places: SentPlaces | null) {
    this.headings = places?.headings ?? [];
    // What comes before the first heading is the cover.
    this.heaps = [{ sent: this.headings[0] ?? null, texts: [] }];
  }

  /** A heading begins; `sent`: what it was when the document went out. */
  begin(sent: SentHeading | null): void {
    // A heading that somebody put in parts nothing: what follows it still belongs to the one before.
    if (this.headings.length === 0 || sent !== null) this.heaps.push({ sent, texts: [] });
  }

  /** Whether one of these is the bookmark of a heading that the document says something of. */
  knows(bookmarks: readonly string[]): boolean {
    return this.headings.some(({ bookmark }) => bookmark !== '' && bookmarks.includes(bookmark));
  }

  /** A heading by its bookmark, else the next one with these words that was not found yet. */
  find(bookmarks: readonly string[], text: string): SentHeading | null {
    const taken = new Set(this.heaps.map(({ sent }) => sent));
    return (
      this.headings.find(({ bookmark }) => bookmark !== '' && bookmarks.includes(bookmark)) ??
      this.headings.find((one) => !taken.has(one) && one.beside[0]?.text.trim() === text) ??
      null
    );
  }

  add(...texts: readonly LooseText[]): void {
    (this.heaps.at(-1) ?? this.heaps[0]).texts.push(...texts);
  }

  /** All of it, with what it said when it went out. What stood under a heading that is gone follows the one before. */
  found(): readonly OtherText[] {
    const seen = new Set(this.heaps.map(({ sent }) => sent));
    return this.heaps.map(({ sent, texts }) => ({
      text: joined(
        texts.map(({ paragraphs }) => paragraphs),
        sent === null ? null : this.upToNext(sent, seen),
      ),
      wheres: texts.flatMap(({ paragraphs, where }) => paragraphs.map(() => where)),
    }));
  }

  private upToNext(sent: SentHeading, seen: ReadonlySet<SentHeading | null>): SentLine[] {
    const rest = this.headings.slice(this.headings.indexOf(sent) + 1);
    const end = rest.findIndex((one) => seen.has(one));
    return [sent, ...(end < 0 ? rest : rest.slice(0, end))].flatMap(({ beside }) => beside);
  }
}
