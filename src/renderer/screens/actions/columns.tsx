import type { CellClassParams, ColDef, ICellEditorParams } from 'ag-grid-community';
import { DateEditor } from '../../components/grid/editors/date-editor';
import { editorOf } from '../../components/grid/editors/editor';
import { LineEditor } from '../../components/grid/editors/line-editor';
import { ListEditor, type Choice } from '../../components/grid/editors/list-editor';
import { TextEditor, WordsNote } from '../../components/grid/editors/text-editor';
import { flagColumn } from '../../components/grid/flag-column';
import { Shape } from '../../components/shapes';
import { actionStatusShape } from '../../components/status-words';
import type { DayOfMonth } from '../../../domain/dates';
import type { ActionSortField } from '../../../domain/queries/action-order';
import {
  dateCell,
  flagCell,
  indicatorsCell,
  managerCell,
  milestonesCell,
  prioritiesCell,
  refCell,
  statusCell,
  textCell,
  titleCell,
} from './cells';
import { fieldOf, isFieldName, type FieldName } from './fields';
import { COVER_WORDS, DECISION_WORDS } from './read-values';
import type { ActionRefs } from './refs';
import type { ViewRow } from './view-rows';

type Column = ColDef<ViewRow, string>;

const DATE = editorOf(DateEditor);
const LINE = editorOf(LineEditor);
const LIST = editorOf(ListEditor);
const TEXT = editorOf(TextEditor);

/** Columns whose cells open a list of links instead of an editor. */
export const LINK_FIELDS = ['priorityIds', 'indicators', 'commitmentIds', 'documentIds'] as const;
/** See {@link LINK_FIELDS}. */
export type LinkField = (typeof LINK_FIELDS)[number];

/** Whether a column is one of {@link LINK_FIELDS}. */
export function isLinkField(field: string): field is LinkField {
  return LINK_FIELDS.some((name) => name === field);
}

/** Columns in the order of the screen, with the words of the Columns menu. */
export const COLUMN_ORDER: readonly (FieldName | 'milestones')[] = [
  'title',
  'manager',
  'start',
  'due',
  'priorityIds',
  'indicators',
  'deliverable',
  'status',
  'type',
  'description',
  'contributors',
  'partners',
  'corporateTarget',
  'milestones',
  'budgetCovered',
  'budgetAmount',
  'budgetGap',
  'fte',
  'risk',
  'dependency',
  'equality',
  'commitmentIds',
  'documentIds',
  'progress',
  'comment',
  'carryForward',
];

/** Heading of a column. */
export function headingOf(name: string): string {
  if (name === 'milestones') return 'Milestones';
  return isFieldName(name) ? fieldOf(name).header : name;
}

const WIDTHS: Readonly<Record<string, number>> = {
  title: 190,
  manager: 100,
  start: 72,
  due: 74,
  priorityIds: 76,
  indicators: 88,
  deliverable: 131,
  status: 114,
  description: 220,
  contributors: 150,
  partners: 150,
  documentIds: 200,
  milestones: 90,
  fte: 60,
};

const SORTED: ReadonlySet<string> = new Set<ActionSortField>([
  'ref',
  'title',
  'manager',
  'start',
  'due',
  'deliverable',
  'status',
]);

/** The query puts the rows in order, inside their groups; the grid only shows and asks for it. */
const sorting = (name: string): Pick<Column, 'sortable' | 'comparator'> =>
  SORTED.has(name) ? { sortable: true, comparator: () => 0 } : { sortable: false };

/** The columns of the list of actions. `isFixed`: nothing may be edited. */
export function actionColumns(
  refs: ActionRefs,
  managers: () => readonly string[],
  hidden: readonly string[],
  isFixed: boolean,
): readonly Column[] {
  const off = new Set(hidden);
  const field = (name: FieldName | 'milestones'): Column => ({
    colId: name,
    headerName: headingOf(name),
    width: WIDTHS[name] ?? 140,
    hide: name !== 'title' && off.has(name),
    valueGetter: ({ data }) =>
      data?.kind === 'action' && isFieldName(name)
        ? fieldOf(name).text(data.action, data.refs)
        : '',
    ...sorting(name),
    ...drawing(name),
    ...(isFixed || !isFieldName(name) || isLinkField(name)
      ? {}
      : editable(name, editing(name, refs, managers))),
    ...(name === 'title' ? { pinned: 'left' as const, lockPosition: true } : {}),
    // Beside the drawer and a scroll bar, all that is shown at first fits a window 1440 wide.
    ...(name === 'deliverable' ? { flex: 1, minWidth: 100 } : {}),
  });
  return [
    flagColumn<ViewRow>(flagCell),
    {
      colId: 'ref',
      headerName: 'Ref',
      width: 50,
      pinned: 'left',
      lockPosition: true,
      valueGetter: ({ data }) => (data?.kind === 'action' ? data.action.ref : ''),
      cellRenderer: refCell,
      // Rules, and not a class: the line goes again when the rows are grouped otherwise.
      cellClassRules: {
        'gt-line': ({ data }: CellClassParams<ViewRow>) =>
          data?.kind === 'action' && data.isThreaded,
      },
      ...sorting('ref'),
    },
    ...COLUMN_ORDER.map(field),
  ];
}

function drawing(name: FieldName | 'milestones'): Column {
  switch (name) {
    case 'title':
      return { cellRenderer: titleCell };
    case 'manager':
      return { cellRenderer: managerCell, cellClass: 'gt-hyphens' };
    case 'start':
    case 'due':
      return { cellRenderer: dateCell, cellClass: 'gt-number', minWidth: WIDTHS[name] ?? 0 };
    case 'priorityIds':
      return { cellRenderer: prioritiesCell };
    case 'indicators':
      return { cellRenderer: indicatorsCell };
    case 'status':
      return { cellRenderer: statusCell };
    case 'milestones':
      return { cellRenderer: milestonesCell };
    default:
      return { cellRenderer: textCell };
  }
}

/** The editor of a column, and what it is given when it opens. */
interface Editing {
  readonly editor: ReturnType<typeof editorOf>;
  readonly params: () => Readonly<Record<string, unknown>>;
}

function editing(name: FieldName, refs: ActionRefs, managers: () => readonly string[]): Editing {
  const { actionStatus, actionType } = refs.pack.vocabularies;
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const fixed = (choices: readonly Choice[]): Editing => ({
    editor: LIST,
    params: () => ({ choices, strict: true }),
  });
  switch (name) {
    case 'title': {
      const guide = refs.pack.guides.titleWords;
      const note = (text: string) => <WordsNote text={text} guide={guide} />;
      return { editor: TEXT, params: () => ({ lines: false, note }) };
    }
    case 'manager':
      // Asked for when the editor opens: the columns must not change with every edit.
      return { editor: LIST, params: () => ({ choices: plain(managers()), strict: false }) };
    case 'start':
    case 'due': {
      const ofMonth: DayOfMonth = name === 'start' ? 'first' : 'last';
      return { editor: DATE, params: () => ({ yearStart: refs.year.first, ofMonth }) };
    }
    case 'status':
      return fixed(
        actionStatus.map(({ label, shape }) => ({
          text: label,
          icon: <Shape name={actionStatusShape(shape)} />,
        })),
      );
    case 'type':
      return fixed(plain(actionType.map(({ label }) => label)));
    case 'budgetCovered':
      return fixed(plain(COVER_WORDS.map(({ label }) => label)));
    case 'carryForward':
      return fixed(plain(DECISION_WORDS.map(({ label }) => label)));
    case 'fte':
    case 'budgetAmount':
    case 'budgetGap':
    case 'contributors':
    case 'partners':
    case 'corporateTarget':
      return { editor: LINE, params: () => ({}) };
    default:
      return { editor: TEXT, params: () => ({ minWidth: 360 }) };
  }
}

/** Edits a field where it stands; what it cannot take is said beside it. */
function editable(name: FieldName, { editor, params }: Editing): Column {
  return {
    editable: ({ data }) => data?.kind === 'action',
    cellEditor: editor,
    cellEditorPopup: true,
    cellEditorParams: ({ data }: ICellEditorParams<ViewRow>) => ({
      ...params(),
      check: (text: string) => {
        const reading =
          data.kind === 'action' ? fieldOf(name).read(text, data.action, data.refs) : null;
        return reading === null || reading.ok ? null : reading.error;
      },
    }),
  };
}
