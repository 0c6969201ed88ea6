import type { Trace } from '../../domain/compare/traces';
import { piecesOf } from '../../domain/compare/prose';
import { cleanText } from '../../domain/text';
import { textOf } from '../cells';
import type { Mark, Run, Runs } from '../model';

/** That something went, or came, by somebody's hand. */
export const gone = ({ by, at }: Trace): Mark => ({ kind: 'out', by, at });
/** See {@link gone}. */
export const come = ({ by, at }: Trace): Mark => ({ kind: 'in', by, at });

/** Runs all of which came or went. */
export function marked(runs: Runs, mark: Mark): Runs {
  return runs.map((run) => ({ ...run, mark }));
}

/** A paragraph that came or went with its end. */
export function markedWhole(runs: Runs, mark: Mark): Runs {
  return [...marked(runs, mark), { text: '', mark, isEnd: true }];
}

/** Runs as they are printed: a line end that spans two runs would be two of them to a writer. */
function cleaned(runs: Runs): Runs {
  return runs.map((run) => ({ ...run, text: cleanText(run.text) }));
}

/** The runs of a stretch of their text. */
function cut(runs: Runs, from: number, to: number): Runs {
  const result: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(from - at, 0), Math.max(to - at, 0));
    if (text !== '') result.push({ ...run, text });
    at += run.text.length;
  }
  return result;
}

const lookOf = ({ bold, italic, href }: Run): string =>
  JSON.stringify([bold === true, italic === true, href ?? null]);

/** Whether the same text looks the same, however it is cut into runs. */
function looksAlike(one: Runs, other: Runs): boolean {
  const looks = (runs: Runs): string => {
    let [words, last] = ['', ''];
    for (const run of runs) {
      const look = lookOf(run);
      words += look === last ? run.text : `\u0000${look}\u0000${run.text}`;
      last = look;
    }
    return words;
  };
  return looks(one) === looks(other);
}

/** One paragraph with the words that came and went; words in another look went and came. */
export function mergedRuns(before: Runs, after: Runs, trace: Trace): Runs {
  const [old, now] = [cleaned(before), cleaned(after)];
  const result: Run[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { kind, text } of piecesOf(textOf(old), textOf(now))) {
    const was = kind === 'in' ? [] : cut(old, oldAt, (oldAt += text.length));
    const is = kind === 'out' ? [] : cut(now, newAt, (newAt += text.length));
    if (kind === 'same' && looksAlike(was, is)) result.push(...is);
    else result.push(...marked(was, gone(trace)), ...marked(is, come(trace)));
  }
  return result;
}
