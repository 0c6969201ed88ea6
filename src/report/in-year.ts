import { startOf } from '../domain/financial-year';
import { formatFigure } from '../domain/figures';
import { count } from '../domain/in-words';
import { countInWords, measureName, resultInWords } from '../domain/queries/observation-words';
import { targetStatus, type TargetStatus } from '../domain/queries/target-status';
import {
  directionInWords,
  ruleInWords,
  statusInWords,
} from '../domain/queries/target-status-words';
import { timeline } from '../domain/queries/timeline';
import type { Pack } from '../domain/schema/pack';
import type { Indicator, IndicatorPart, Plan } from '../domain/schema/plan';
import type { Direction } from '../domain/targets/direction';
import { DIRECTION_WORDS, RAG_WORDS } from '../domain/targets/words';
import { filled, labelled, lines, plain } from './cells';
import type { Cell, Runs } from './model';
import type { NewTable, Remark } from './paper';
import { fittedColumns } from './widths';

/** How the plan's own year goes: a row for each measure that a result has come in of, and the rules they are judged by. */
export interface InYear {
  readonly table: NewTable;
  readonly rules: readonly Remark[];
}

/** Whether a result of the year, or of a part of it, has come in. */
export function hasResultIn(indicator: Indicator, part: IndicatorPart, year: string): boolean {
  return (
    indicator.kind !== 'contextual' && timeline(indicator, part).newest?.year === startOf(year)
  );
}

const HEADERS = [
  'Code',
  'Indicator',
  'Result',
  'Target or milestone',
  'Status',
  'Direction of travel',
  'Corrective action',
];

interface Row {
  readonly indicator: Indicator;
  readonly part: IndicatorPart;
  readonly status: TargetStatus;
}

/** The results of the plan's own year against targets and milestones; null while none has come in. */
export function inYearResults(plan: Plan, pack: Pack): InYear | null {
  const { year } = plan.header;
  const rows = plan.indicators.flatMap((indicator) =>
    indicator.parts
      .filter((part) => hasResultIn(indicator, part, year))
      .map((part): Row => ({ indicator, part, status: targetStatus(indicator, part, pack) })),
  );
  if (rows.length === 0) return null;
  const printed = rows.map(cells);
  return {
    table: {
      caption: `Results in ${year} so far`,
      description: `${count(rows.length, 'result')}, one a row: the newest result, its target or milestone, the status, the direction of travel, and what is done where it is off target.`,
      columns: fittedColumns(HEADERS, printed),
      rows: printed,
    },
    rules: rulesOf(rows),
  };
}

function cells({ indicator, part, status }: Row): Cell[] {
  const { result, verdict, against } = status;
  const why = verdict.status === 'unknown' || verdict.because === 'moved';
  const quarter = against?.quarter ?? null;
  const due = quarter === null ? '' : `after quarter ${String(quarter)}`;
  return [
    [plain(indicator.code)],
    lines([indicator.title, part.label === '' ? '' : `Part: ${part.label}`], indicator.code),
    result === null
      ? [plain('None yet')]
      : lines([resultInWords(result.observation, indicator), countInWords(result.observation)], ''),
    lines([against === null ? '' : formatFigure(against.value, indicator), due], 'None'),
    lines([RAG_WORDS[verdict.status].word, why ? statusInWords(status, indicator) : ''], ''),
    filled(travel(status, indicator), 'Cannot tell'),
    lines([part.correctiveAction.trim()], status.needsAction ? 'Not yet stated' : '–'),
  ];
}

/** Short and long direction of travel; a long one that has too few results goes without saying. */
function travel({ short, long }: TargetStatus, indicator: Indicator): Runs[] {
  const isShort = long.direction === 'unknown' && long.reason.code === 'tooFew';
  return [
    labelled('On the year before', directionWords(short, indicator)),
    ...(isShort ? [] : [labelled('Over three years', directionWords(long, indicator))]),
  ];
}

function directionWords(direction: Direction, indicator: Indicator): string {
  const { word } = DIRECTION_WORDS[direction.direction];
  const rest = directionInWords(direction, indicator);
  return direction.direction === 'unknown' ? `${word}: ${rest}` : `${word}, ${rest}`;
}

/** Each rule once, with the measures that it judges where there are several rules. */
function rulesOf(rows: readonly Row[]): Remark[] {
  const byRule = new Map<string, string[]>();
  for (const { indicator, part, status } of rows) {
    if (status.rule === null) continue;
    const words = ruleInWords(status.rule);
    const names = byRule.get(words) ?? [];
    byRule.set(words, [...names, measureName(indicator, part)]);
  }
  if (byRule.size === 1) return [...byRule.keys()].map((words) => ({ runs: plain(words) }));
  return [...byRule].map(([words, names]) => ({ runs: labelled(names.join('; '), words) }));
}
