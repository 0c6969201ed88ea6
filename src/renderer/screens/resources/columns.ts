import type { ColDef, ICellEditorParams } from 'ag-grid-community';
import type { Field } from '../../../domain/registers/field';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { headingOf } from '../../../domain/registers/names';
import { possibleAbove } from '../../../domain/registers/links';
import { optionsOf } from '../../../domain/registers/options';
import { readChange } from '../../../domain/registers/read';
import type { RecordRefs } from '../../../domain/registers/refs';
import type { Computed } from '../../../domain/registers/register';
import { fieldText, stepsOf } from '../../../domain/registers/words';
import { DateEditor } from '../../components/grid/editors/date-editor';
import { editorOf } from '../../components/grid/editors/editor';
import { LineEditor } from '../../components/grid/editors/line-editor';
import { ListEditor } from '../../components/grid/editors/list-editor';
import { TextEditor } from '../../components/grid/editors/text-editor';
import { WORKED_OUT } from '../../components/grid/grid-events';
import { flagColumn } from '../../components/grid/flag-column';
import { computedCell, fieldCell, flagCell } from './cells';
import type { ViewRow } from './rows';

type Column = ColDef<ViewRow, string>;

const DATE = editorOf(DateEditor);
const LINE = editorOf(LineEditor);
const LIST = editorOf(ListEditor);
const TEXT = editorOf(TextEditor);

/** Texts that are proposed for a field while it is typed. */
export type Proposals = (field: Field) => readonly string[];

const WIDTHS: Readonly<Record<Field['kind'], number>> = {
  line: 140,
  text: 190,
  figure: 92,
  scale: 112,
  date: 92,
  choice: 124,
  choices: 140,
  flag: 84,
  links: 96,
  parent: 170,
};

/** The columns of a register, made of its description. `isFixed`: nothing may be edited. */
export function registerColumns(
  key: RegisterKey,
  refs: RecordRefs,
  proposals: Proposals,
  isFixed: boolean,
): readonly Column[] {
  const { fields, computed, groupBy } = registerOf(key);
  const all = Object.entries(fields).filter(
    ([, field]) => field.kind !== 'flag' || !field.marksFigures,
  );
  // What stands under another column on paper comes after the others; the panel has it in its place.
  const isAside = ([name, { prints }]: (typeof all)[number]): boolean =>
    prints !== 'column' && name !== groupBy;
  const entries = [...all.filter((one) => !isAside(one)), ...all.filter(isAside)];
  const stretched = entries.find(([, field]) => field.kind === 'text')?.[0];
  return [
    flagColumn<ViewRow>(flagCell),
    ...entries.flatMap(([name, field]) => [
      fieldColumn({ key, refs, proposals, isFixed }, name, field, name === stretched),
      ...computed.filter(({ after }) => after === name).map((one) => computedColumn(key, one)),
    ]),
  ];
}

interface Making {
  readonly key: RegisterKey;
  readonly refs: RecordRefs;
  readonly proposals: Proposals;
  readonly isFixed: boolean;
}

function fieldColumn(making: Making, name: string, field: Field, isStretched: boolean): Column {
  const { key, refs, isFixed } = making;
  const isName = registerOf(key).name === name;
  const isRef = name === 'ref';
  return {
    colId: name,
    headerName: headingOf(field, refs.year),
    width: isName ? 220 : isRef ? 56 : widthOf(field, headingOf(field, refs.year)),
    valueGetter: ({ data }) =>
      data?.kind === 'record'
        ? fieldText(field, data.record, name, data.refs, data.all, registerOf(key).name, 'edit')
        : '',
    cellRenderer: fieldCell(key, name, field),
    // A row that changed has its name drawn anew: the bubble beside it is no part of its value.
    ...(isName ? { equals: () => false } : {}),
    ...(field.kind === 'figure' ? { cellClass: 'gt-right', headerClass: 'gt-right-heading' } : {}),
    ...(isFixed || field.kind === 'links' ? {} : editable(making, name, field)),
    // What stands before the name stays in sight with it.
    ...(isName || isRef ? { pinned: 'left' as const, lockPosition: true } : {}),
    ...(isStretched ? { flex: 1, minWidth: WIDTHS.text } : {}),
  };
}

/** Room for what stands in a column, and for the heading of one in which that is short. */
function widthOf({ kind }: Field, heading: string): number {
  const isShort = kind === 'figure' || kind === 'date' || kind === 'flag' || kind === 'links';
  return isShort ? Math.max(WIDTHS[kind], heading.length * 8 + 24) : WIDTHS[kind];
}

function computedColumn(key: RegisterKey, computed: Computed): Column {
  const isScore = computed.how.kind === 'score';
  return {
    colId: computed.key,
    context: WORKED_OUT,
    headerName: computed.label,
    width: isScore ? 118 : 84,
    cellRenderer: computedCell(key, computed),
    ...(isScore ? {} : { cellClass: 'gt-right', headerClass: 'gt-right-heading' }),
  };
}

/** The editor of a field, and what it is given when it opens. */
interface Editing {
  readonly editor: ReturnType<typeof editorOf>;
  readonly params: (data: ViewRow) => Readonly<Record<string, unknown>>;
}

function editing({ refs, proposals, key }: Making, column: string, field: Field): Editing {
  const listed = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const strict = (texts: readonly string[]): Editing => ({
    editor: LIST,
    params: () => ({ choices: listed(texts), strict: true }),
  });
  switch (field.kind) {
    case 'line':
      if (field.suggest === undefined) return { editor: LINE, params: () => ({}) };
      return { editor: LIST, params: () => ({ choices: listed(proposals(field)), strict: false }) };
    case 'text':
    case 'choices':
      return { editor: TEXT, params: () => ({ minWidth: 360 }) };
    case 'figure':
      return { editor: LINE, params: () => ({}) };
    case 'date':
      return {
        editor: DATE,
        params: () => ({ yearStart: refs.yearStart, ofMonth: field.ofMonth ?? null }),
      };
    case 'scale':
      return strict(stepsOf(field, refs.pack).map(({ label }, at) => `${String(at + 1)} ${label}`));
    case 'choice':
      return strict(optionsOf(field, refs.pack).map(({ label }) => label));
    case 'flag':
      return strict(['Yes', 'No']);
    case 'parent':
      return {
        editor: LIST,
        params: (data) => {
          const { name } = registerOf(key);
          const others = data.kind === 'record' ? possibleAbove(data.record, data.all, column) : [];
          return {
            choices: listed(others.map((one) => String(one[name] ?? '')).filter(Boolean)),
            strict: true,
          };
        },
      };
    case 'links':
      return { editor: LINE, params: () => ({}) };
  }
}

/** Edits a field where it stands; what it cannot take is said beside it. */
function editable(making: Making, name: string, field: Field): Column {
  const { editor, params } = editing(making, name, field);
  return {
    editable: ({ data }) => data?.kind === 'record',
    cellEditor: editor,
    cellEditorPopup: true,
    cellEditorParams: ({ data }: ICellEditorParams<ViewRow>) => ({
      ...params(data),
      check: (text: string) => {
        if (data.kind !== 'record') return null;
        const reading = readChange(making.key, name, text, data.record, data.refs, data.all);
        return reading.ok ? null : reading.error;
      },
    }),
  };
}
