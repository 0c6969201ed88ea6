import type { Trace, TraceOf } from '../../domain/compare/traces';
import { plain } from '../cells';
import type { Chart, ChartChanges, Mark, Runs } from '../model';
import { markedTable, mergedTable } from './tables';
import { come, gone, markedWhole, mergedRuns } from './words';

/** The sentences under a chart, as the one paragraph that they are printed as. */
const remarksOf = ({ remarks }: Chart): string => remarks.join(' ');

/** A chart that came or went as a whole. */
export function markedChart(chart: Chart, mark: Mark): Chart {
  const whole = (text: string): Runs => (text.trim() === '' ? [] : markedWhole(plain(text), mark));
  return {
    ...chart,
    figures: markedTable(chart.figures, mark),
    changes: {
      mark,
      was: null,
      drawn: null,
      caption: whole(chart.title),
      note: whole(chart.note),
      remarks: whole(remarksOf(chart)),
    },
  };
}

/** A chart with what changed of it; where it is drawn otherwise now, both drawings stand beside each other. */
export function mergedChart(
  before: Chart,
  after: Chart,
  traceOf: TraceOf,
  was: ChartChanges['was'],
): Chart {
  const last = traceOf(null);
  return {
    ...after,
    figures: mergedTable(before.figures, after.figures, traceOf),
    changes: {
      mark: null,
      was,
      caption: mergedRuns(plain(before.title), plain(after.title), last),
      note: mergedLine(before.note, after.note, last),
      remarks: mergedLine(remarksOf(before), remarksOf(after), last),
      drawn: drawing(before) === drawing(after) ? null : { chart: before, ...last },
    },
  };
}

/** A paragraph that is there where it says something. */
function mergedLine(before: string, after: string, trace: Trace): Runs {
  const [was, is] = [before.trim() !== '', after.trim() !== ''];
  if (was && is) return mergedRuns(plain(before), plain(after), trace);
  if (!was && !is) return [];
  return was ? markedWhole(plain(before), gone(trace)) : markedWhole(plain(after), come(trace));
}

/** What is seen of a chart itself, to tell whether it is drawn as it was. */
function drawing({ title, description, format, axis, categories, series }: Chart): string {
  return JSON.stringify([title, description, format, axis, categories, series]);
}
