import { apply } from '../../src/domain/commands/apply';
import { gapsOf } from '../../src/domain/gaps/gaps-of';
import { makePack } from '../support/plan-factory';
import { planOf } from './library';
import { figuresOf, held, ms, timed, type Line } from './measure';

const ACTIONS = 5_000;
const RUNS = 60;
/** Gaps are asked for beside the thread, the checks and the drawing that one frame holds. */
const AIM_MS = 8;

/** The gaps of a plan of 5,000 actions: anew after one edit, beside all of them from scratch. */
export async function benchGaps(): Promise<Line[]> {
  const pack = makePack();
  let plan = planOf(ACTIONS);
  const scratch = figuresOf(await timed(10, () => gapsOf(structuredClone(plan), pack)));
  const cloning = figuresOf(await timed(10, () => structuredClone(plan)));
  let edits = 0;
  const edit = figuresOf(
    await timed(RUNS, () => {
      edits += 1;
      const id = plan.actions[(edits * 37) % ACTIONS]?.id ?? '';
      const due = edits % 2 === 0 ? null : '2008-09-30';
      const applied = apply(plan, { type: 'action.set', id, changes: { due } });
      if (!applied.ok) throw new Error(applied.error.code);
      ({ plan } = applied.value);
      if (gapsOf(plan, pack).length === 0) throw new Error('no gap was found');
    }),
  );
  return [
    {
      what: `gaps of ${String(ACTIONS)} actions, one edit`,
      figure: `${ms(edit.median)} (p95 ${ms(edit.p95)})`,
      against: `median ${held(edit.median, AIM_MS, ' ms')}`,
    },
    {
      what: 'gaps, all from scratch',
      figure: ms(scratch.median - cloning.median),
      against: '',
    },
  ];
}
