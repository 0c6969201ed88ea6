import { unreachable } from '../domain/control';
import { longDate } from '../domain/dates';
import { formatPounds } from '../domain/figures';
import { count, staffInWords } from '../domain/in-words';
import type { Pack } from '../domain/schema/pack';
import type { Action, Plan } from '../domain/schema/plan';
import { madeUpMark } from '../domain/queries/made-up-mark';
import { aboutAction } from './actions';
import { filled, labelled } from './cells';
import type { Cell, Runs } from './model';
import { nameOf } from './names';
import type { NewTable } from './paper';
import { byHeader, fittedColumns, showing } from './widths';

const HEADERS = [
  'Ref',
  'Taking part',
  'Resources',
  'Risk, dependency and equality',
  'Answers to',
  'Progress',
];

const FIELDS = [
  ['ref'],
  ['type', 'contributors', 'partners', 'start'],
  ['budgetCovered', 'budgetAmount', 'budgetGap', 'budget', 'fte'],
  ['risk', 'dependency', 'equality'],
  ['corporateTarget', 'commitmentIds', 'documentIds'],
  ['status', 'progress', 'comment', 'carryForward', 'carryForwardReason'],
];

/** As those of the action tables. */
export const DETAIL_COLUMNS = byHeader(HEADERS, FIELDS);

/** What the action tables have no room for, one row an action in plan order. */
export function actionDetails(plan: Plan, pack: Pack): NewTable {
  const rows = plan.actions.map((action): Cell[] => [
    [[{ text: action.ref }]],
    filled(takingPart(action, pack), 'None stated'),
    filled(resources(action), 'None stated'),
    filled(risks(action), 'None stated'),
    filled(answersTo(action, pack), 'None stated'),
    filled(progress(action, pack), 'None stated'),
  ]);
  return {
    caption: 'Further details of the actions',
    description: `${count(plan.actions.length, 'action')}, one a row: who takes part, what it costs, risks and equality, what it answers to, and how far it is.`,
    columns: showing(fittedColumns(HEADERS, rows), FIELDS),
    rows,
    abouts: plan.actions.map(aboutAction),
  };
}

/** Labelled lines; those without a text are left out. */
function said(...pairs: readonly (readonly [label: string, text: string])[]): Runs[] {
  const all: Runs[] = [];
  for (const [label, text] of pairs) if (text.trim() !== '') all.push(labelled(label, text));
  return all;
}

function takingPart(action: Action, pack: Pack): Runs[] {
  const type = action.type === '' ? '' : nameOf(pack.vocabularies.actionType, action.type);
  return said(
    ['Type', type],
    ['Contributors', action.contributors],
    ['Partners', action.partners],
    ['Starts', action.start === null ? '' : longDate(action.start)],
  );
}

function resources({ budget, fte }: Action): Runs[] {
  const mark = madeUpMark(budget.illustrative);
  const pounds = (amount: number | null): string =>
    amount === null ? '' : `${formatPounds(amount)}${mark}`;
  return said(
    ['Covered by the budget', coverage(budget.covered)],
    ['Budget', pounds(budget.amount)],
    ['Still to find', pounds(budget.gap)],
    ['Source', budget.source],
    ['Staff', fte === null ? '' : staffInWords(fte)],
  );
}

function coverage(covered: Action['budget']['covered']): string {
  switch (covered) {
    case 'yes':
      return 'yes';
    case 'part':
      return 'in part';
    case 'no':
      return 'no';
    case 'unknown':
      return '';
    default:
      return unreachable(covered);
  }
}

function risks(action: Action): Runs[] {
  return said(
    ['Risk', action.risk],
    ['Depends on', action.dependency],
    ['Equality', action.equality],
  );
}

function answersTo(action: Action, pack: Pack): Runs[] {
  const commitments = action.commitmentIds.map((id) => {
    const commitment = pack.commitments.find((item) => item.id === id);
    return commitment ? `${commitment.code} ${commitment.label}` : nameOf(pack.commitments, id);
  });
  const documents = action.documentIds.map((id) => nameOf(pack.documents, id));
  return said(
    ['Target', action.corporateTarget],
    ['Commitments', commitments.join('; ')],
    ['Documents', documents.join('; ')],
  );
}

function progress(action: Action, pack: Pack): Runs[] {
  const { decision, reason } = action.carryForward;
  const carried = [decision === 'undecided' ? '' : decision, reason].filter(Boolean).join(': ');
  return said(
    ['Status', action.status === '' ? '' : nameOf(pack.vocabularies.actionStatus, action.status)],
    ['Progress', action.progress],
    ['Comment', action.comment],
    ['Carry forward', carried],
    ['Carried so far', action.timesCarried === 0 ? '' : count(action.timesCarried, 'time')],
  );
}
