/** Where a command writes; tests hand in their own. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether a person watches, who likes to see how far an export is. */
  readonly isWatched: boolean;
}

/** How a command ended: 0 fine, 1 findings or a refusal, 2 bad usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** The one sentence that a command ends with when it cannot do what it was asked. */
export class CliError extends Error {
  constructor(
    readonly exitCode: Exclude<ExitCode, 0>,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The command line itself is wrong. */
export function usageError(message: string): CliError {
  return new CliError(2, 'usage', message);
}

/** Columns of text, each as wide as its widest cell; the last one runs on. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => (row[at] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
