import { count } from '../domain/in-words';
import type { Pack, ReferenceDocument } from '../domain/schema/pack';
import type { Plan } from '../domain/schema/plan';
import { filled, plain } from './cells';
import type { Cell, Column } from './model';
import { documentStatus } from './names';
import type { NewTable } from './paper';
import { fittedColumns } from './widths';

/** The documents of one scope that a plan refers to. */
export interface DocumentTable {
  readonly title: string;
  readonly table: NewTable;
}

/** Where a plan refers to a document: numbers of sections, references of actions. */
interface Uses {
  readonly sections: string[];
  readonly actions: string[];
}

/**
 * Local and national documents that sections and actions refer to; a scope without any has no table. `numbers` are the
 * printed numbers of sections by id; a section that is not printed refers to nothing.
 */
export function documentTables(
  plan: Plan,
  pack: Pack,
  numbers: ReadonlyMap<string, string>,
): DocumentTable[] {
  const uses = usesOf(plan, numbers);
  const known = new Set(pack.documents.map((document) => document.id));
  const referred = pack.documents
    .filter((document) => uses.has(document.id))
    .toSorted((a, b) => a.sortOrder - b.sortOrder);
  const inScope = (scope: ReferenceDocument['scope']) =>
    referred
      .filter((document) => document.scope === scope)
      .map((document) =>
        row(document.label, documentStatus(document, pack), uses.get(document.id)),
      );
  const strays = [...uses.keys()]
    .filter((id) => !known.has(id))
    .map((id) => row(id, 'Not in the reference pack', uses.get(id)));
  const tables = [
    { title: 'Local plans and strategies', rows: inScope('local') },
    { title: 'National plans, laws and guidance', rows: inScope('national') },
    { title: 'Other documents', rows: strays },
  ].filter(({ rows }) => rows.length > 0);
  const columns = fittedColumns(
    ['Document', 'Status', 'Referred to in'],
    tables.flatMap(({ rows }) => rows),
    'portrait',
  );
  return tables.map(({ title, rows }) => tableOf(title, columns, rows));
}

function usesOf(plan: Plan, numbers: ReadonlyMap<string, string>): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const at = (id: string): Uses => {
    const found = uses.get(id) ?? { sections: [], actions: [] };
    uses.set(id, found);
    return found;
  };
  for (const section of plan.sections) {
    const number = numbers.get(section.id);
    if (number === undefined) continue;
    for (const id of section.documentIds) at(id).sections.push(number);
  }
  for (const action of plan.actions) {
    for (const id of action.documentIds) at(id).actions.push(action.ref);
  }
  return uses;
}

function row(title: string, status: string, uses: Uses | undefined): Cell[] {
  const { sections, actions } = uses ?? { sections: [], actions: [] };
  const places = [...named('Section', sections), ...named('Action', actions)];
  return [[plain(title)], [plain(status)], filled(places.map(plain), 'Nowhere')];
}

/** "Action A07", "Sections 1.1, 2.3", or nothing. */
function named(noun: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${noun}${names.length === 1 ? '' : 's'} ${names.join(', ')}`];
}

function tableOf(
  title: string,
  columns: readonly Column[],
  rows: readonly Cell[][],
): DocumentTable {
  return {
    title,
    table: {
      caption: title,
      description: `${count(rows.length, 'document')} that the plan refers to, one a row: its status, and where the plan refers to it.`,
      columns,
      rows,
    },
  };
}
