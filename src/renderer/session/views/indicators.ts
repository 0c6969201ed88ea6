import type { IndicatorKind } from '../../../domain/schema/common';
import type { Observation } from '../../../domain/schema/plan';
import type { Verdict } from '../../../domain/targets/verdict';

/** What is being typed of a measure and is not in the plan yet. */
export interface TypedCell {
  readonly indicatorId: string;
  readonly partId: string;
  /** Column of the list of indicators. */
  readonly field: string;
  readonly text: string;
}

/** A result of a measure, or a figure of others, as a line of a table. */
export interface ResultLine {
  /** Whose figure it is; null in the table of our own. */
  readonly name: string | null;
  readonly observation: Observation;
}

/** How the room of indicators was left. */
export interface IndicatorsView {
  readonly filter: string;
  readonly kind: IndicatorKind | null;
  /** Only measures with this verdict; null: every one. */
  readonly verdict: Verdict | null;
  readonly collapsed: readonly string[];
  /** The indicator, and which of its measures, that the panel shows: the one whose row has focus. */
  readonly selectedId: string | null;
  readonly partId: string | null;
  /** Keys of the rows that the next command is for when there are several. */
  readonly pickedKeys: readonly string[];
  /** Column that has focus. */
  readonly field: string | null;
  /** Null: as the width of the window allows. */
  readonly panel: boolean | null;
  /** Sections of the panel that somebody opened or folded, by name. The others are as they are by themselves. */
  readonly folds: Readonly<Record<string, boolean>>;
  /** The chart of the panel, or its figures as a table. */
  readonly chart: 'plot' | 'table';
  /** Seldom shown columns that somebody asked for. */
  readonly shown: readonly string[];
  readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null;
  readonly dialog: 'pack' | 'local' | null;
  /** The cell of a measure that is being typed in, with what it would be given; verdicts follow it. */
  readonly typed: TypedCell | null;
  /** Lines that are begun and have no figure yet, by the table and the measure: they wait there for it. */
  readonly begun: Readonly<Record<string, ResultLine>>;
}

/** How the room of indicators is shown first. */
export const FIRST_INDICATORS: IndicatorsView = {
  filter: '',
  kind: null,
  verdict: null,
  collapsed: [],
  selectedId: null,
  partId: null,
  pickedKeys: [],
  field: null,
  panel: null,
  folds: {},
  chart: 'plot',
  shown: [],
  sort: null,
  dialog: null,
  typed: null,
  begun: {},
};
