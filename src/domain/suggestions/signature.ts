import { nameList } from '../in-words';
import type { Passage, Signed } from './returned';

/** Who made a change, when, and whether Word had tracked it. */
export interface Signature extends Signed {
  readonly isTracked: boolean;
}

interface Words {
  readonly text: string;
}

/**
 * Who changed a paragraph. Where the document without its tracked changes is not what went out, somebody typed with
 * tracking off: nobody knows who, but who saved it last is likely.
 */
export function signatureOf(
  before: Words | null,
  after: Passage | null,
  readings: readonly Passage[],
  saved: Signed,
): Signature {
  const near = readings.filter(
    (line) => after !== null && line.from <= after.to && line.to >= after.from,
  );
  const old = readings.find((line) => before !== null && line.text.trim() === before.text.trim());
  const changes = unique([
    ...(after?.changes ?? []),
    ...(after === null ? (old?.changes ?? []) : []),
  ]);
  const isTracked =
    changes.length > 0 &&
    (before === null
      ? near.every(({ text }) => text.trim() === '' || text.trim() !== (after?.text.trim() ?? ''))
      : old !== undefined);
  return signed(changes, isTracked, saved);
}

/** A signature of everybody who had a part in a change, as of the last of them. */
export function signed(changes: readonly Signed[], isTracked: boolean, saved: Signed): Signature {
  if (changes.length === 0 || !isTracked) {
    const names = unique([...changes, saved]);
    return { by: namesOf(names), at: latest(names), isTracked: false };
  }
  return { by: namesOf(changes), at: latest(changes), isTracked: true };
}

function unique(all: readonly Signed[]): readonly Signed[] {
  return [...new Map(all.map((one) => [`${one.by} ${one.at}`, one])).values()];
}

function namesOf(all: readonly Signed[]): string {
  return nameList([...new Set(all.map(({ by }) => by).filter((by) => by.trim() !== ''))]);
}

function latest(all: readonly Signed[]): string {
  return (
    all
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? ''
  );
}
