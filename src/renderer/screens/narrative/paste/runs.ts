import type { Inline, Live, Mark } from '../../../../domain/rich-text';
import { cleanText } from '../../../../domain/text';

/** The marks that text is pasted with. */
export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

function marksOf({ bold, italic, href }: Marks): Mark[] {
  return [
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
  ];
}

interface Run {
  text: string;
  readonly marks: readonly Mark[];
}

/** A figure or a name that follows its record: it stays whole. */
interface Whole {
  readonly live: Live;
}

type Piece = Run | Whole | 'break';

const isRun = (piece: Piece): piece is Run => piece !== 'break' && 'text' in piece;

/** Collects the text of one paragraph as HTML shows it: white space is one space, and none stands at either end. */
export class Runs {
  private runs: Piece[] = [];
  /** A space here would stand at the start of a line or beside another. */
  private dropsSpace = true;

  /** Adds text; `isPre` keeps its line ends. */
  add(source: string, marks: Marks, isPre: boolean): void {
    const text = cleanText(source);
    if (isPre) {
      for (const [at, lineOfText] of text.split('\n').entries()) {
        if (at > 0) this.break();
        this.push(lineOfText.replaceAll('\u00A0', ' '), marks);
      }
      return;
    }
    let flat = text.replace(/[ \t\n]+/gu, ' ');
    if (this.dropsSpace && flat.startsWith(' ')) flat = flat.slice(1);
    if (flat === '') return;
    this.dropsSpace = flat.endsWith(' ');
    this.push(flat.replaceAll('\u00A0', ' '), marks);
  }

  /** Adds a figure or a name that follows its record. */
  addLive(live: Live, given: Marks): void {
    const marks = marksOf(given);
    this.runs.push({ live: marks.length > 0 ? { ...live, marks } : live });
    this.dropsSpace = false;
  }

  /** Adds a line break. */
  break(): void {
    this.runs.push('break');
    this.dropsSpace = true;
  }

  /** Gives what was collected and starts anew. */
  take(): Inline[] {
    const runs = this.runs;
    this.runs = [];
    this.dropsSpace = true;
    trimEnd(runs);
    trimStart(runs);
    return runs.map((run): Inline => {
      if (run === 'break') return { type: 'hardBreak' };
      if (!isRun(run)) return run.live;
      return { type: 'text', text: run.text, ...(run.marks.length > 0 && { marks: run.marks }) };
    });
  }

  private push(text: string, given: Marks): void {
    if (text === '') return;
    const marks = marksOf(given);
    const last = this.runs.at(-1);
    const isSame =
      last !== undefined && isRun(last) && JSON.stringify(last.marks) === JSON.stringify(marks);
    if (isSame) last.text += text;
    else this.runs.push({ text, marks });
  }
}

function trimEnd(runs: Piece[]): void {
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    if (last !== 'break') {
      if (!isRun(last)) return;
      last.text = last.text.trimEnd();
      if (last.text !== '') return;
    }
    runs.pop();
  }
}

function trimStart(runs: Piece[]): void {
  for (let first = runs[0]; first !== undefined; first = runs[0]) {
    if (first !== 'break') {
      if (!isRun(first)) return;
      first.text = first.text.trimStart();
      if (first.text !== '') return;
    }
    runs.shift();
  }
}
