import { check } from '../../src/domain/checks/check';
import { contextOf, assessIndicator } from '../../src/domain/targets/assess';
import { apply } from '../../src/domain/commands/apply';
import type { Indicator, Plan } from '../../src/domain/schema/plan';
import { measureOf } from '../support/measures';
import { makePack, makePlan } from '../support/plan-factory';
import { figuresOf, held, ms, timed, type Line } from './measure';

const INDICATORS = 1_000;
const YEARS = 10;
const RUNS = 60;
/** A frame at sixty a second. */
const FRAME_MS = 16;

/** An indicator with ten years of results of its own and of others, and three targets. */
function indicatorAt(place: number): Indicator {
  const years = Array.from({ length: YEARS }, (_, n) => 2007 - n);
  const from = 40 + (place % 30);
  const results = Object.fromEntries(years.map((year, n) => [year, from - n + ((place + n) % 3)]));
  const others = Object.fromEntries(years.map((year, n) => [year, from + 2 - n]));
  const { indicator } = measureOf({
    results,
    others,
    targets: [from + 1, from + 2, from + 3 + (place % 4)],
  });
  return { ...indicator, id: `m${String(place)}`, code: `L${String(place)}` };
}

/** Verdicts of 1,000 indicators with 10 years each: anew after one target was typed, beside all of them from scratch. */
export async function benchVerdicts(): Promise<Line[]> {
  const pack = makePack();
  const indicators = Array.from({ length: INDICATORS }, (_, place) => indicatorAt(place));
  const actions = makePlan({ pack, actions: 30 }).actions;
  let plan: Plan = { ...makePlan({ pack, actions: 0, indicators: false }), actions, indicators };
  const assessAll = (of: Plan): number =>
    of.indicators.filter(
      (indicator) => assessIndicator(indicator, contextOf(of, pack, indicator)).size > 0,
    ).length;

  let typed = 0;
  /** The plan after one more target was typed. */
  const afterKey = (): Plan => {
    typed += 1;
    const applied = apply(plan, {
      type: 'indicator.target',
      indicatorId: `m${String(typed % INDICATORS)}`,
      partId: 'main',
      year: '2008/9',
      target: { value: 50 + typed, withoutStretch: null, illustrative: false, milestones: [] },
    });
    if (!applied.ok) throw new Error(applied.error.code);
    return applied.value.plan;
  };

  const scratch = figuresOf(
    await timed(15, () =>
      assessAll({ ...plan, indicators: indicators.map((one) => ({ ...one })) }),
    ),
  );
  assessAll(plan);
  const key = figuresOf(
    await timed(RUNS, () => {
      plan = afterKey();
      if (assessAll(plan) !== INDICATORS) throw new Error('a measure was left out');
    }),
  );
  const checks = figuresOf(
    await timed(RUNS, () => {
      plan = afterKey();
      if (check(plan, pack).length === 0) throw new Error('nothing was found');
    }),
  );
  return [
    {
      what: `verdicts of ${String(INDICATORS)} indicators, one key`,
      figure: `${ms(key.median)} (p95 ${ms(key.p95)})`,
      against: `median ${held(key.median, FRAME_MS, ' ms')}`,
    },
    {
      what: 'every check of that plan, one key',
      figure: `${ms(checks.median)} (p95 ${ms(checks.p95)})`,
      against: `median ${held(checks.median, FRAME_MS, ' ms')}`,
    },
    {
      what: 'verdicts, all from scratch',
      figure: `${ms(scratch.median)} (p95 ${ms(scratch.p95)})`,
      against: `one key is ${(key.median / scratch.median).toFixed(3)} of it`,
    },
  ];
}
