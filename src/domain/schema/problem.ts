/** Something wrong at a place in a file: the place as a path ("actions[3].due") and what is wrong there. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** How many places a report names; a file with a million bad rows does not need a million lines. */
export const MOST_PROBLEMS = 50;

/** A path as people write it: actions[3].due. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) =>
      typeof key === 'number' ? `[${String(key)}]` : `${index === 0 ? '' : '.'}${String(key)}`,
    )
    .join('');
}
