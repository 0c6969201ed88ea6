import type { DocumentCheck, DocumentFinding } from '../../../contract/views';
import { SEVERITIES, type Severity } from '../../../domain/checks/finding';
import { written } from '../../../domain/in-words';

/** "11 pass, 2 to look at". */
export function tallyOfChecks(checks: readonly DocumentCheck[]): string {
  const passing = checks.filter(({ findings }) => findings.length === 0).length;
  const rest = checks.length - passing;
  return rest === 0
    ? `All ${written(passing)} pass`
    : `${written(passing)} pass, ${written(rest)} to look at`;
}

/** The gravest severity among findings; null where there are none. */
export function graveOf(findings: readonly DocumentFinding[]): Severity | null {
  return SEVERITIES.find((one) => findings.some(({ severity }) => severity === one)) ?? null;
}

/** Checks as they are listed: what is to be put right first, the gravest on top, then what passes. */
export function gravestFirst(checks: readonly DocumentCheck[]): DocumentCheck[] {
  const rank = ({ findings }: DocumentCheck): number => {
    const grave = graveOf(findings);
    return grave === null ? SEVERITIES.length : SEVERITIES.indexOf(grave);
  };
  return checks.toSorted((one, other) => rank(one) - rank(other));
}
