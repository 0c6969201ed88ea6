import type { Focus } from '../domain/commands/describe';
import type { Plan } from '../domain/schema/plan';
import type { DocPlace } from '../formats/docx-check';

/** Fields of the cover by what its grid calls them. */
const COVER: Readonly<Record<string, string>> = {
  Authority: 'authority',
  Directorate: 'directorate',
  Division: 'division',
  Year: 'year',
  Director: 'director',
  'Cabinet member': 'cabinetMember',
  Contact: 'contact',
  Version: 'versionLabel',
};

/** Where in the plan stands what was found in its paper; null where the paper says it by itself. */
export function placeInPlan(plan: Plan, { trail, table, row }: DocPlace): Focus | null {
  if (table !== null && row !== '') {
    const action = plan.actions.find(({ ref }) => ref === row);
    if (action) return { room: 'actions', id: action.id, field: null };
    // A measure of several parts has the part after its code.
    const indicator = plan.indicators.find(
      ({ code }) => row === code || row.startsWith(`${code},`),
    );
    if (indicator) return { room: 'indicators', id: indicator.id, field: null };
  }
  if (trail.length === 0) {
    const field = COVER[row];
    return field === undefined ? null : { room: 'overview', id: null, field };
  }
  const titles = trail.toReversed();
  const sections = titles.map((title) => plan.sections.find((one) => one.title.trim() === title));
  const section = sections.find((one) => one !== undefined);
  return section ? { room: 'narrative', id: section.id, field: 'body' } : null;
}
