import { check } from '../../src/domain/checks/check';
import { apply } from '../../src/domain/commands/apply';
import type { Command } from '../../src/domain/commands/schema';
import type { Action, Indicator, Plan } from '../../src/domain/schema/plan';
import { makePack, makePlan, makeText } from '../support/plan-factory';
import { figuresOf, held, ms, timed, type Line } from './measure';

const ACTIONS = 5_000;
const INDICATORS = 1_000;
const RUNS = 60;
/** A frame at sixty a second. */
const FRAME_MS = 16;

/** The same plan of other records: nothing that was seen of them is remembered. */
const copied = (plan: Plan): Plan => ({
  ...plan,
  sections: plan.sections.map((section) => ({ ...section })),
  actions: plan.actions.map((action) => ({ ...action })),
  indicators: plan.indicators.map((indicator) => ({ ...indicator })),
});

/** Every check of a plan of 5,000 actions and 1,000 indicators: from scratch, and after one edit of each kind. */
export async function benchChecks(): Promise<Line[]> {
  const pack = makePack();
  const made = makePlan({ pack, actions: ACTIONS, words: 400 });
  const indicators = Array.from({ length: INDICATORS }, (_, place): Indicator => {
    const model = made.indicators[place % made.indicators.length];
    if (!model) throw new Error('The factory made no indicator.');
    const own = place < made.indicators.length;
    return own ? model : { ...model, id: `m${String(place)}`, code: `L${String(place + 10)}` };
  });
  let plan: Plan = { ...made, indicators };

  const checked = (of: Plan): void => {
    if (check(of, pack).length === 0) throw new Error('nothing was found');
  };
  const scratch = figuresOf(
    await timed(15, () => {
      checked(copied(plan));
    }),
  );
  checked(plan);

  const edits: readonly (readonly [string, (n: number) => Command])[] = [
    [
      'the title of an action',
      (n) => setAction(plan.actions[n % ACTIONS], { title: `Open ${String(n)} branches` }),
    ],
    [
      'the manager of an action',
      (n) => setAction(plan.actions[n % ACTIONS], { manager: n % 2 === 0 ? '' : 'Head' }),
    ],
    [
      'a target',
      (n) => ({
        type: 'indicator.target',
        indicatorId: plan.indicators[n % INDICATORS]?.id ?? '',
        partId: plan.indicators[n % INDICATORS]?.parts[0]?.id ?? '',
        year: '2008/9',
        target: { value: 50 + n, withoutStretch: null, illustrative: false, milestones: [] },
      }),
    ],
    [
      'a text',
      (n) => ({ type: 'section.set', id: 'purpose', changes: { body: makeText(400, n) } }),
    ],
  ];
  const lines: Line[] = [];
  for (const [what, edit] of edits) {
    let n = 0;
    const times = await timed(RUNS, () => {
      n += 1;
      const applied = apply(plan, edit(n));
      if (!applied.ok) throw new Error(applied.error.code);
      plan = applied.value.plan;
      checked(plan);
    });
    const { median, p95 } = figuresOf(times);
    lines.push({
      what: `every check after an edit: ${what}`,
      figure: `${ms(median)} (p95 ${ms(p95)})`,
      against: `median ${held(median, FRAME_MS, ' ms')}`,
    });
  }
  return [
    {
      what: `every check of ${String(ACTIONS)} actions, ${String(INDICATORS)} indicators`,
      figure: `${ms(scratch.median)} (p95 ${ms(scratch.p95)})`,
      against: 'from scratch',
    },
    ...lines,
  ];
}

function setAction(action: Action | undefined, changes: Partial<Action>): Command {
  return { type: 'action.set', id: action?.id ?? '', changes };
}
