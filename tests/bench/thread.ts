import { apply } from '../../src/domain/commands/apply';
import type { Command } from '../../src/domain/commands/schema';
import type { Action, Indicator, Plan } from '../../src/domain/schema/plan';
import { graphOf } from '../../src/domain/thread/graph';
import { linksOf, reach } from '../../src/domain/thread/links';
import { mapLayout } from '../../src/renderer/screens/thread/map-layout';
import { mapModel } from '../../src/renderer/screens/thread/map-model';
import { mapScene } from '../../src/renderer/screens/thread/map-scene';
import { makePack, makePlan } from '../support/plan-factory';
import { figuresOf, held, ms, timed, type Line } from './measure';

const ACTIONS = 5_000;
const INDICATORS = 1_000;
const RUNS = 60;
/** A frame at sixty a second. */
const FRAME_MS = 16;

/** A plan of which every action moves two of the indicators. */
export function largePlan(pack: ReturnType<typeof makePack>): Plan {
  const small = makePlan({ pack, actions: ACTIONS });
  const local = small.indicators.at(-2);
  if (!local) throw new Error('the factory made no indicator');
  const priority = (n: number) => pack.priorities[n % pack.priorities.length]?.id ?? '';
  const indicators = Array.from({ length: INDICATORS }, (_, n): Indicator => ({
    ...local,
    id: `i${String(n)}`,
    code: `L${String(n)}`,
    priorities: [{ priorityId: priority(n), role: 'accountable' }],
  }));
  const actions = small.actions.map((action, n): Action => ({
    ...action,
    indicators: [
      { indicatorId: `i${String(n % INDICATORS)}`, role: 'accountable' },
      { indicatorId: `i${String((n * 7 + 1) % INDICATORS)}`, role: 'contributes' },
    ],
  }));
  return { ...small, actions, indicators };
}

/** The graph of 5,000 actions and 1,000 indicators after one edit of each kind, beside the graph from scratch. */
export async function benchThread(): Promise<Line[]> {
  const pack = makePack();
  let plan = largePlan(pack);
  const links = linksOf(graphOf(plan, pack)).length;
  const edits: readonly ((n: number) => Command)[] = [
    (n) => ({
      type: 'action.set',
      id: `action-${String(n + 1)}`,
      changes: { title: `T ${String(n)}` },
    }),
    (n) => ({ type: 'link.priority', actionId: `action-${String(n + 1)}`, priorityId: 'R1' }),
    (n) => ({ type: 'action.move', id: `action-${String(n + 1)}`, to: ACTIONS - 1 }),
    (n) => ({ type: 'indicator.set', id: `i${String(n)}`, changes: { note: `N ${String(n)}` } }),
  ];
  /** Time of the graph alone: the command itself is carried out before the clock starts. */
  const times: number[] = [];
  for (let run = 0; run < RUNS * edits.length; run += 1) {
    const applied = apply(plan, edits[run % edits.length]!(run * 3));
    if (!applied.ok) throw new Error(applied.error.code);
    ({ plan } = applied.value);
    const began = performance.now();
    graphOf(plan, pack);
    times.push(performance.now() - began);
  }
  const edit = figuresOf(times.slice(edits.length * 2));
  const scratch = figuresOf(await timed(15, () => graphOf(plan, { ...pack })));
  const walk = figuresOf(
    await timed(RUNS, () => reach(graphOf(plan, pack), { kind: 'priority', id: 'R1' })),
  );
  const model = mapModel(graphOf(plan, pack), null);
  const opened = new Set<string>();
  const picked = figuresOf(
    await timed(RUNS, (n) =>
      mapLayout(mapScene(model, n % 2 === 0 ? 'priority:R1' : null), {
        height: 700,
        zoom: 1,
        focused: null,
        opened,
      }),
    ),
  );
  return [
    {
      what: `thread of ${String(ACTIONS)} actions, one edit`,
      figure: `${ms(edit.median)} (p95 ${ms(edit.p95)})`,
      against: `p95 ${held(edit.p95, FRAME_MS, ' ms')}`,
    },
    {
      what: `thread from scratch, ${links.toLocaleString('en-GB')} links`,
      figure: `${ms(scratch.median)} (p95 ${ms(scratch.p95)})`,
      against: `one edit is ${(edit.median / scratch.median).toFixed(3)} of it`,
    },
    {
      what: 'map of that plan, a thread picked out',
      figure: `${ms(picked.median)} (p95 ${ms(picked.p95)})`,
      against: `median ${held(picked.median, FRAME_MS, ' ms')}`,
    },
    {
      what: 'reach of a priority in that plan',
      figure: `${ms(walk.median)} (p95 ${ms(walk.p95)})`,
      against: `median ${held(walk.median, FRAME_MS, ' ms')}`,
    },
  ];
}
