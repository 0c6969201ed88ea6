import type { Inline, Mark } from './rich-text';

/**
 * The pieces of a line of narrative. Whatever is not text takes one character, so that places in the characters of a line
 * are places in the line.
 */

/** Stands for what is neither text nor a line break; nobody can type it. */
export const ATOM = '\uFFFC';

const SIGNS: Readonly<Record<string, string>> = { hardBreak: '\n' };

/** The characters of one piece of a line. */
export function signsOf(node: Inline): string {
  return node.type === 'text' ? node.text : (SIGNS[node.type] ?? ATOM);
}

/** The characters of a line. */
export function lineSigns(line: readonly Inline[]): string {
  return line.map(signsOf).join('');
}

/** Whether a mark is the same as another: links by their address, comments by their id. */
export const isSameMark =
  (mark: Mark) =>
  (other: Mark): boolean => {
    switch (mark.type) {
      case 'link':
        return other.type === 'link' && other.attrs.href === mark.attrs.href;
      case 'comment':
        return other.type === 'comment' && other.attrs.id === mark.attrs.id;
      default:
        return other.type === mark.type;
    }
  };

const ORDER = ['bold', 'italic', 'link', 'comment'] as const satisfies readonly Mark['type'][];

/** Marks in the one order in which a plan keeps them, comments by their ids, each once. */
export function sortedMarks(marks: readonly Mark[]): Mark[] {
  const once = marks.filter((mark, at) => marks.findIndex(isSameMark(mark)) === at);
  const idOf = (mark: Mark): string => (mark.type === 'comment' ? mark.attrs.id : '');
  return once.toSorted(
    (a, b) =>
      ORDER.indexOf(a.type) - ORDER.indexOf(b.type) ||
      (idOf(a) === idOf(b) ? 0 : idOf(a) < idOf(b) ? -1 : 1),
  );
}

/** Puts a run after the others, joined to the last where the two look alike, as an editor writes them. */
export function pushRun(line: Inline[], text: string, given: readonly Mark[] | undefined): void {
  if (text === '') return;
  const marks = given ?? [];
  const last = line.at(-1);
  const isAlike =
    last?.type === 'text' &&
    (last.marks ?? []).length === marks.length &&
    (last.marks ?? []).every((mark, place) => isSameMark(mark)(marks[place] ?? mark));
  if (isAlike) line[line.length - 1] = { ...last, text: last.text + text };
  else line.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) });
}
