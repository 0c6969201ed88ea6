import type { SimpleCommand } from '../commands/schema';
import { same } from '../compare/same';
import { milestonesInWords } from '../queries/observation-words';
import { readFigure } from '../read-figure';
import { fail, ok } from '../result';
import type { Indicator, IndicatorPart } from '../schema/plan';
import { bare } from './cell-fields';
import { sentence, type PrintedField, type Read } from './printed-field';

type Target = IndicatorPart['targets'][number];
type Milestones = Target['milestones'];

const MILESTONE =
  /^(?<figure>.+?)\s*(?:\[i\])?\s+after quarter (?<quarter>[1-3]) of (?<year>\d{4}\/\d{1,2})$/iu;

/**
 * The milestones on the way to the targets of a measure, as a paper prints them under its table: "82.8% after quarter 1
 * of 2008/9", with a semicolon between.
 */
export function targetMilestones(indicator: Indicator, part: IndicatorPart): PrintedField {
  return {
    now: bare(milestonesInWords(indicator, part)),
    read: (text) => {
      const read = readMilestones(text, indicator);
      if (!read.ok) return read;
      const now = new Map(part.targets.map((target) => [target.year, target]));
      const years = new Set([...now.keys(), ...read.value.keys()]);
      return ok(
        [...years].flatMap((year): SimpleCommand[] => {
          const target = now.get(year);
          const milestones = read.value.get(year) ?? [];
          if (same(target?.milestones ?? [], milestones)) return [];
          const place = { indicatorId: indicator.id, partId: part.id, year };
          return [
            { type: 'indicator.target', ...place, target: withMilestones(target, milestones) },
          ];
        }),
      );
    },
  };
}

/** A target with other milestones; null where it says nothing any more. */
function withMilestones(target: Target | undefined, milestones: Milestones) {
  const { value = null, withoutStretch = null, illustrative = false } = target ?? {};
  const isBlank = value === null && withoutStretch === null && milestones.length === 0;
  return isBlank ? null : { value, withoutStretch, illustrative, milestones: [...milestones] };
}

function readMilestones(
  text: string,
  { unit, unitLabel }: Indicator,
): Read<ReadonlyMap<string, Milestones>> {
  const years = new Map<string, Milestones>();
  for (const said of text.split(/[;\n]/u).filter((one) => one.trim() !== '')) {
    const { figure = '', quarter = '', year = '' } = MILESTONE.exec(said.trim())?.groups ?? {};
    if (year === '') {
      return fail(
        `“${said.trim()}” is no milestone: a figure, “after quarter” 1, 2 or 3, and “of” a year.`,
      );
    }
    const value = readFigure(figure, { unit, unitLabel, known: [] });
    if (!value.ok) return fail(sentence(value.error));
    if (value.value === null) return fail(`“${said.trim()}” says no figure.`);
    const own = years.get(year) ?? [];
    if (own.some((one) => one.quarter === Number(quarter))) {
      return fail(`Quarter ${quarter} of ${year} has two milestones.`);
    }
    const all = [...own, { quarter: Number(quarter), value: value.value.value }];
    years.set(
      year,
      all.toSorted((a, b) => a.quarter - b.quarter),
    );
  }
  return ok(years);
}
