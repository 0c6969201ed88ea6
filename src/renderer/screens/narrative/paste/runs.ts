import type { Inline, Mark } from '../../../../domain/rich-text';
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

/** Collects the text of one paragraph as HTML shows it: white space is one space, and none stands at either end. */
export class Runs {
  private runs: (Run | 'break')[] = [];
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
    return runs.map((run): Inline =>
      run === 'break'
        ? { type: 'hardBreak' }
        : { type: 'text', text: run.text, ...(run.marks.length > 0 && { marks: run.marks }) },
    );
  }

  private push(text: string, given: Marks): void {
    if (text === '') return;
    const marks = marksOf(given);
    const last = this.runs.at(-1);
    const isSame =
      last !== undefined &&
      last !== 'break' &&
      JSON.stringify(last.marks) === JSON.stringify(marks);
    if (isSame) last.text += text;
    else this.runs.push({ text, marks });
  }
}

function trimEnd(runs: (Run | 'break')[]): void {
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    if (last !== 'break') {
      last.text = last.text.trimEnd();
      if (last.text !== '') return;
    }
    runs.pop();
  }
}

function trimStart(runs: (Run | 'break')[]): void {
  for (let first = runs[0]; first !== undefined; first = runs[0]) {
    if (first !== 'break') {
      first.text = first.text.trimStart();
      if (first.text !== '') return;
    }
    runs.shift();
  }
}
