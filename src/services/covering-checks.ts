import type { DocumentCheck } from '../contract/views';
import type { Focus } from '../domain/commands/describe';
import { FRONT_SHEET } from '../domain/covering/front-sheet';
import { coveringOf, type Earlier } from '../domain/covering/covering';
import { coveringFindings } from '../domain/covering/findings';
import type { Pack } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import type { DocPlace } from '../formats/docx-check';

/** What a covering report still lacks, as a check of the file that is made of it. */
export function coveringCheck(plan: Plan, pack: Pack, earlier: Earlier | null): DocumentCheck {
  const found = coveringFindings(plan, pack, coveringOf(plan, pack, earlier));
  return {
    code: 'covering-report',
    title:
      found.length === 0
        ? 'Front sheet, recommendations and options are there'
        : (found[0]?.says.replace(/\.$/u, '') ?? ''),
    findings: found.map(({ code, severity, part, field, where, says, wayOut }) => ({
      code,
      severity,
      where,
      says,
      wayOut,
      times: 1,
      go: { room: 'covering', id: part, field },
    })),
  };
}

/** Where in the form stands what was found in a covering report; null where it is of something else. */
export function placeInReport({ coveringReport }: Pack, { trail, row }: DocPlace): Focus | null {
  const { frontSheet, parts } = coveringReport;
  const [heading] = trail;
  if (heading === undefined) {
    const field = frontSheet.find(({ label }) => label === row);
    return field ? { room: 'covering', id: FRONT_SHEET, field: field.id } : null;
  }
  const part = parts.find(({ title, under }) => (under === '' ? title : under) === heading);
  return part ? { room: 'covering', id: part.id, field: 'body' } : null;
}
