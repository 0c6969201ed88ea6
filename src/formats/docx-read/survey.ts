import { rankOf } from './order';
import type { Attributes, XmlHandler } from './xml';

/** Two elements that stand in the wrong order, or a cell that ends without a paragraph. */
export interface Misplaced {
  readonly parent: string;
  readonly child: string;
}

interface Open {
  readonly name: string;
  rank: number;
  last: string;
}

const STYLES = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Notes, as a part goes by, what it refers to and what stands in the wrong order. */
export class Survey implements XmlHandler {
  readonly misplaced: Misplaced[] = [];
  readonly relationshipIds = new Set<string>();
  readonly styleIds = new Set<string>();
  readonly numberingIds = new Set<string>();
  readonly commentIds = new Set<string>();
  /** Languages that stretches of text say they are in. */
  readonly languages = new Set<string>();
  /** Names of bookmarks that stand here more than once. */
  readonly twice = new Set<string>();
  readonly bookmarks = new Set<string>();
  private older = 0;
  private readonly stack: Open[] = [];
  private readonly seen = new Set<string>();

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.stack.at(-1);
    if (parent) {
      const rank = rankOf(parent.name, name);
      if (rank !== null && rank < parent.rank) this.misplace(parent.name, name);
      else if (rank !== null) parent.rank = rank;
      parent.last = name;
    }
    this.stack.push({ name, rank: -1, last: '' });
    for (const [attribute, value] of attributes) {
      if (attribute.startsWith('r:')) this.relationshipIds.add(value);
    }
    const value = attributes.get('w:val');
    if (value !== undefined && STYLES.has(name)) this.styleIds.add(value);
    if (value !== undefined && name === 'w:numId') this.numberingIds.add(value);
    if (value !== undefined && name === 'w:lang') this.languages.add(value);
    if (name === 'w:commentReference') this.commentIds.add(attributes.get('w:id') ?? '');
    // The same text again, for programs that do not know the newer form of a drawing.
    if (name === 'mc:Fallback') this.older += 1;
    if (name === 'w:bookmarkStart' && this.older === 0)
      this.bookmark(attributes.get('w:name') ?? '');
  };

  readonly close = (): void => {
    const ended = this.stack.pop();
    if (ended?.name === 'mc:Fallback') this.older -= 1;
    if (
      ended?.name === 'w:tc' &&
      (ended.last === '' || ended.last === 'w:tbl' || ended.last === 'w:tcPr')
    ) {
      this.misplace('w:tc', ended.last === '' ? 'nothing' : ended.last);
    }
  };

  private bookmark(name: string): void {
    if (this.bookmarks.has(name)) this.twice.add(name);
    this.bookmarks.add(name);
  }

  private misplace(parent: string, child: string): void {
    const key = `${parent} ${child}`;
    if (!this.seen.has(key)) this.misplaced.push({ parent, child });
    this.seen.add(key);
  }
}
