import { registerOf, type RegisterKey } from '../registers/index';
import type { CommentAbout } from '../schema/plan';
import type { UnderColumn } from './returned';

/** A paragraph of a cell, with whatever comes along. */
interface Line {
  readonly text: string;
}

/** What a cell says of one field. */
export interface FieldLines<T extends Line> {
  readonly text: string;
  readonly lines: readonly T[];
}

/** The measure of an indicator, which is not changed by its words. */
const PART = 'partLabel';
/** The same of how often an action was carried forward. */
const CARRIED = 'timesCarried';

/** Where a measure starts from, which stands among its results where it is none of them. */
const BASELINE = 'baseline';

/** What stands before the words of a field where a cell shows several. */
const LABELS: Readonly<Record<string, string>> = {
  Type: 'type',
  Contributors: 'contributors',
  Partners: 'partners',
  Starts: 'start',
  'Covered by the budget': 'budgetCovered',
  Budget: 'budgetAmount',
  'Still to find': 'budgetGap',
  Source: 'budget',
  Staff: 'fte',
  Risk: 'risk',
  'Depends on': 'dependency',
  Equality: 'equality',
  Target: 'corporateTarget',
  Commitments: 'commitmentIds',
  Documents: 'documentIds',
  Status: 'status',
  Progress: 'progress',
  Comment: 'comment',
  'Carry forward': 'carryForward',
  'Carried so far': CARRIED,
  'Corrective action': 'correctiveAction',
  Evidence: 'factIds',
  'Figures from': 'factIds',
  Part: PART,
  'Counted as': 'unitLabel',
  Baseline: BASELINE,
};

/** What a paper says in place of nothing. */
const NOTHING = new Set([
  '–',
  'No forecast',
  'No indicator yet',
  'No priority yet',
  'None',
  'None stated',
  'None yet',
  'Not yet named',
  'Not yet set',
  'Not yet stated',
  'Set by the partner',
  'To be confirmed',
  'To be set once the baseline is out',
  'Untitled action',
]);

/** The mark of figures that were made up for a sample. */
const MADE_UP = /\s*\[i\]$/u;

/**
 * What a cell says of each of its fields, by the order and the labels that a paper prints. Words that stand where no
 * field is are under ''. `about`: what its row is of, as registers have labels of their own.
 */
export function cellFields<T extends Line>(
  fields: readonly string[],
  lines: readonly T[],
  about: CommentAbout | null = null,
  under: readonly UnderColumn[] = [],
): ReadonlyMap<string, FieldLines<T>> {
  const columns = partedBy(under, fields, lines);
  const found = new Map<string, FieldLines<T>>();
  for (const column of columns) {
    for (const [field, said] of columnFields(column.fields, column.lines, about)) {
      const before = found.get(field);
      const text = [before?.text, said.text].filter(Boolean).join('\n');
      const own = said.lines.map(({ line }) => line);
      found.set(field, { text, lines: [...(before?.lines ?? []), ...own] });
    }
  }
  return found;
}

/** A paragraph of a column, which may begin with the name of that. */
interface ColumnLine<T extends Line> extends Line {
  readonly line: T;
}

/** The paragraphs of a cell by the columns that they are of: its own, and those under it in their order. */
function partedBy<T extends Line>(
  under: readonly UnderColumn[],
  fields: readonly string[],
  lines: readonly T[],
): readonly { readonly fields: readonly string[]; readonly lines: readonly ColumnLine<T>[] }[] {
  const columns: { fields: readonly string[]; lines: ColumnLine<T>[] }[] = [{ fields, lines: [] }];
  let next = 0;
  for (const line of lines) {
    const text = line.text.trimStart();
    const at = under.findIndex(({ label }, place) => place >= next && text.startsWith(`${label}:`));
    const column = under[at];
    if (column === undefined) columns.at(-1)?.lines.push({ line, text: line.text });
    else {
      next = at + 1;
      const words = text.slice(column.label.length + 1).trim();
      columns.push({ fields: column.fields, lines: [{ line, text: words }] });
    }
  }
  return columns;
}

/** See {@link cellFields}; of one column. */
function columnFields<T extends Line>(
  fields: readonly string[],
  lines: readonly T[],
  about: CommentAbout | null,
): ReadonlyMap<string, FieldLines<T>> {
  // What a front sheet says has no labels, whatever the pack calls its fields.
  if (about?.kind === 'covering') return wholeCell(fields, lines);
  const isOfRegister = about?.kind === 'record';
  const labels = isOfRegister ? registerLabels(about.register) : LABELS;
  const [first = '', second] = fields;
  const hasPart = fields.includes('unitLabel') || first === 'definition';
  // The baseline stands with a label among results, and without one in a column of its own.
  const isLabelled = !isOfRegister && first !== BASELINE && Object.values(LABELS).includes(first);
  const found = new Map<string, FieldLines<T>>();
  let field: string | null = null;
  for (const [at, line] of lines.entries()) {
    const [label, words] = splitLabel(line.text);
    const named = words === undefined ? undefined : labels[label];
    const isNamed =
      named !== undefined &&
      (fields.includes(named) ||
        (named === PART && hasPart) ||
        (named === CARRIED && fields.includes('carryForward')) ||
        (named === BASELINE && fields.includes('actuals')));
    // What stands over milestones is not one of them.
    if (line.text.trim() === 'Milestones' && fields.includes('milestones')) {
      field = 'milestones';
      continue;
    }
    if (isNamed) field = named;
    else if (field === PART && fields.includes('unitLabel')) field = 'unitLabel';
    else if (field === null || field === PART) field = isLabelled ? '' : first;
    else if (at === 1 && !isLabelled && !isOfRegister) field = behindFirst(first, second) ?? field;
    const text = isNamed ? (words ?? '') : line.text;
    const said = found.get(field);
    found.set(field, {
      text: said === undefined ? text : `${said.text}\n${text}`,
      lines: [...(said?.lines ?? []), line],
    });
  }
  return new Map([...found].map(([name, said]) => [name, { ...said, text: bare(said.text) }]));
}

function wholeCell<T extends Line>(
  [field = '']: readonly string[],
  lines: readonly T[],
): ReadonlyMap<string, FieldLines<T>> {
  const text = bare(lines.map((line) => line.text).join('\n'));
  return lines.length === 0 ? new Map() : new Map([[field, { text, lines }]]);
}

/** What a paper prints before the words of fields that stand in the column of another. */
function registerLabels(register: RegisterKey): Readonly<Record<string, string>> {
  const { fields } = registerOf(register);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, { label, prints }]) =>
      prints === 'column' ? [] : [[label, key]],
    ),
  );
}

/** The field of the paragraphs behind the first; null: the same. */
function behindFirst(first: string, second: string | undefined): string | null {
  // What would be reached without the stretch stands under a target.
  if (first.startsWith('target:')) return first.replace('target:', 'without:');
  return second !== undefined && BEHIND_FIRST.has(second) ? second : null;
}

/** Fields that a paper prints in the paragraphs after the first. */
const BEHIND_FIRST = new Set([
  'description',
  'milestones',
  'unitLabel',
  'band',
  'role',
  'indicators',
]);

function splitLabel(text: string): readonly [label: string, words?: string] {
  const at = text.indexOf(':');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1).trim()];
}

/** A text without what a paper says in place of nothing, and without the mark of a sample's figure at its end. */
export function bare(text: string): string {
  const trimmed = text.trim().replace(MADE_UP, '');
  return NOTHING.has(trimmed) ? '' : trimmed;
}
