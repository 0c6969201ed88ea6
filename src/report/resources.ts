import { registerPlaces } from '../domain/queries/register-places';
import { recordsOf, registerOf, type RegisterKey } from '../domain/registers/index';
import type { Pack } from '../domain/schema/pack';
import type { Plan, Section } from '../domain/schema/plan';
import { labelled, plain } from './cells';
import type { Paper } from './paper';
import { registerTables } from './registers';
import { riskMatrixTable } from './risk-matrix';

/** The tables of a register, and what its scores mean. */
export function writeRegister(paper: Paper, plan: Plan, pack: Pack, key: RegisterKey): void {
  for (const table of registerTables(plan, pack, key)) paper.table(table);
  if (key === 'risks') {
    paper.table(riskMatrixTable(plan, pack));
    paper.paragraph(bandsInWords(pack), 'note');
  }
}

/** "A score is likelihood times impact: low from 1, medium from 4." */
function bandsInWords({ riskMatrix }: Pack): string {
  const bands = riskMatrix.bands.map(
    ({ label, from }) => `${label.toLowerCase()} from ${String(from)}`,
  );
  return `A score is likelihood times impact: ${bands.join(', ')}.`;
}

/** The actions that carry out what a section says, by reference and title. */
export function writeLinkedActions(paper: Paper, plan: Plan, { actionIds }: Section): void {
  const actions = actionIds.flatMap((id) => plan.actions.find((action) => action.id === id) ?? []);
  paper.remarks(
    'Actions that carry this out',
    actions.map(({ ref, title }) => ({
      runs: title.trim() === '' ? plain(ref) : labelled(ref, title),
    })),
  );
}

/** What a plan holds without a section for it is printed all the same. */
export function writeUnplaced(paper: Paper, plan: Plan, pack: Pack): void {
  const { unplaced } = registerPlaces(plan, pack);
  const keys = unplaced.filter((key) => recordsOf(plan, key).length > 0);
  if (keys.length === 0) return;
  paper.appendix('landscape', 'Resources and risks');
  for (const key of keys) {
    paper.inAppendix(registerOf(key).title);
    writeRegister(paper, plan, pack, key);
  }
}
