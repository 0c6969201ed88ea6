import { SEVERITIES, type Severity } from '../domain/checks/finding';
import { usageError } from './io';

/** Severities as the command line says them. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  must: 'Must fix',
  should: 'Should fix',
  note: 'Note',
};

/** The severity that `--min` of a command names; left out, every finding counts. */
export function severityOf(word: string | undefined, command: string): Severity {
  const severity = SEVERITIES.find((one) => one === (word ?? 'note'));
  if (severity) return severity;
  throw usageError(
    `--min is ${SEVERITIES.join(', ')}, not “${word ?? ''}”; ${command} --help says more.`,
  );
}
