import { drawingOf, olderDrawingOf } from './drawings';
import { lookOf } from './look';
import type { Change, DocBlock, DocRun, Drawing, Link } from './model';
import type { Piece } from './story';
import { childOf, isElement, textIn, type XmlElement } from './tree';

/** What was gathered of a paragraph's inside. */
export interface Gathered {
  readonly runs: DocRun[];
  readonly drawings: Drawing[];
  readonly bookmarks: string[];
  readonly fields: string[];
  readonly boxes: DocBlock[];
}

interface Field {
  instruction: string;
  isResult: boolean;
}

interface Around {
  readonly link: Link | null;
  readonly change: Change | null;
}

const CHANGES: Readonly<Record<string, Change['kind']>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** Who changed something, and how; null where the element says no change. */
export function changeOf({ name, attributes }: XmlElement<Piece>): Change | null {
  const kind = CHANGES[name];
  if (kind === undefined) return null;
  return { kind, by: attributes.get('w:author') ?? '', at: attributes.get('w:date') ?? '' };
}

/**
 * Goes through the insides of paragraphs in the order of the document: fields and comments begin in one and end in
 * another.
 */
export class RunWalker {
  private readonly fields: Field[] = [];
  private comments: readonly string[] = [];
  /** Comments that stand on words. */
  private readonly onWords = new Set<string>();

  constructor(private readonly addressOf: (relationship: string) => string | null) {}

  /** A comment begins or ends, within a paragraph or between two. */
  mark({ name, attributes }: XmlElement<Piece>): void {
    const id = attributes.get('w:id');
    if (id === undefined) return;
    if (name === 'w:commentRangeStart') {
      this.comments = [...this.comments, id];
      this.onWords.add(id);
    }
    if (name === 'w:commentRangeEnd') this.comments = this.comments.filter((one) => one !== id);
  }

  /** What stands in a paragraph. */
  gather(paragraph: XmlElement<Piece>): Gathered {
    const found: Gathered = { runs: [], drawings: [], bookmarks: [], fields: [], boxes: [] };
    this.walk(paragraph, { link: null, change: null }, found);
    return found;
  }

  private walk(parent: XmlElement<Piece>, around: Around, found: Gathered): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      this.mark(child);
      if (child.name === 'w:r') this.run(child, around, found);
      else if (child.name === 'w:hyperlink') {
        this.walk(child, { ...around, link: this.linkOf(child) }, found);
      } else if (child.name === 'w:fldSimple') {
        found.fields.push((child.attributes.get('w:instr') ?? '').trim());
        this.walk(child, around, found);
      } else if (child.name === 'w:bookmarkStart') {
        found.bookmarks.push(child.attributes.get('w:name') ?? '');
      } else if (child.name.startsWith('m:')) {
        this.say(textIn(child), child, around, found);
      } else if (child.name !== 'w:pPr') {
        this.walk(child, { ...around, change: changeOf(child) ?? around.change }, found);
      }
    }
  }

  private linkOf({ attributes }: XmlElement<Piece>): Link {
    const id = attributes.get('r:id');
    return {
      address: id === undefined ? null : this.addressOf(id),
      anchor: attributes.get('w:anchor') ?? null,
    };
  }

  private run(run: XmlElement<Piece>, around: Around, found: Gathered): void {
    let text = '';
    const content = (parent: XmlElement<Piece>): void => {
      for (const child of parent.children) {
        if (!isElement(child)) continue;
        if (child.name === 'mc:AlternateContent' || child.name === 'mc:Choice') content(child);
        else if (child.name === 'w:fldChar') {
          this.say(text, run, around, found);
          text = '';
          this.field(child, found);
        } else if (child.name === 'w:commentReference') {
          this.say(text, run, around, found);
          text = '';
          this.point(child, run, around, found);
        } else if (child.name === 'w:instrText') this.instruct(textIn(child));
        else text += textOf(child);
        this.draw(child, found);
      }
    };
    content(run);
    this.say(text, run, around, found);
  }

  private draw(child: XmlElement<Piece>, found: Gathered): void {
    if (child.name === 'w:drawing') found.drawings.push(drawingOf(child));
    else if (child.name === 'w:pict' || child.name === 'w:object') {
      const drawing = olderDrawingOf(child);
      if (drawing) found.drawings.push(drawing);
    } else return;
    boxesIn(child, found.boxes);
  }

  private field(mark: XmlElement<Piece>, found: Gathered): void {
    const kind = mark.attributes.get('w:fldCharType');
    const open = this.fields.at(-1);
    if (kind === 'begin') this.fields.push({ instruction: '', isResult: false });
    if (kind === 'separate' && open) open.isResult = true;
    if (kind !== 'begin' && open && open.instruction !== '') {
      if (kind === 'separate' || !open.isResult) found.fields.push(open.instruction.trim());
    }
    if (kind === 'end') this.fields.pop();
  }

  private instruct(text: string): void {
    const open = this.fields.at(-1);
    if (open) open.instruction += text;
  }

  /** A comment that stands on no words but between them, as LibreOffice makes them, has a run of its own. */
  private point(
    mark: XmlElement<Piece>,
    run: XmlElement<Piece>,
    { change }: Around,
    found: Gathered,
  ): void {
    const id = mark.attributes.get('w:id');
    if (id === undefined || this.onWords.has(id)) return;
    const look = lookOf(childOf(run, 'w:rPr'));
    found.runs.push({ text: '', look, link: null, change, comments: [...this.comments, id] });
  }

  /** Text that is shown: not that of an instruction. A field that is a link makes its result one. */
  private say(text: string, run: XmlElement<Piece>, around: Around, found: Gathered): void {
    if (text === '' || this.fields.some(({ isResult }) => !isResult)) return;
    const { change } = around;
    const look = lookOf(childOf(run, 'w:rPr'));
    const link = around.link ?? this.fieldLink();
    found.runs.push({ text, look, link, change, comments: this.comments });
  }

  private fieldLink(): Link | null {
    for (const { instruction } of this.fields) {
      const match = /^\s*HYPERLINK\s+(\\l\s+)?"([^"]*)"/u.exec(instruction);
      const leads = match?.[2] ?? null;
      if (match)
        return match[1] === undefined
          ? { address: leads, anchor: null }
          : { address: null, anchor: leads };
    }
    return null;
  }
}

function boxesIn(element: XmlElement<Piece>, boxes: DocBlock[]): void {
  for (const child of element.children) {
    if (isElement<Piece>(child)) boxesIn(child, boxes);
    else if (typeof child !== 'string' && (child.kind === 'paragraph' || child.kind === 'table')) {
      boxes.push(child);
    }
  }
}

function textOf(child: XmlElement<Piece>): string {
  switch (child.name) {
    case 'w:t':
    case 'w:delText':
      return textIn(child);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00AD';
    case 'w:sym':
      return symbol(child.attributes.get('w:char') ?? '');
    default:
      return '';
  }
}

/** A sign of a symbol font: what its private character is in that font is not known here. */
function symbol(code: string): string {
  return /^[\dA-Fa-f]{4}$/u.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
}
