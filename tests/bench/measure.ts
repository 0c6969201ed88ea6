/** Figures of several runs of the same thing, in milliseconds. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median and 95th percentile. */
export function figuresOf(values: readonly number[]): Figures {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** Runs something a number of times after a warm-up and keeps how long each run took. */
export async function timed(
  runs: number,
  run: (index: number) => unknown,
  warmUp = 2,
): Promise<number[]> {
  for (let index = 0; index < warmUp; index += 1) await run(-1 - index);
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const began = performance.now();
    await run(index);
    times.push(performance.now() - began);
  }
  return times;
}

/** A line of the report: what, its figure, and what it was held against. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  /** A ratio or limit with its verdict; blank where there is nothing to hold it against. */
  readonly against: string;
}

/** "12.3 ms" */
export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}

/** A value held against a limit, in words. */
export function held(value: number, limit: number, unit: string): string {
  return `${value.toFixed(2)}${unit}, aim ${String(limit)}${unit} or less: ${value <= limit ? 'met' : 'MISSED'}`;
}
