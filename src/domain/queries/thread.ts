import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { graphOf } from '../thread/graph';
import type { Thread } from '../thread/thread';

export { outcomesOf, printedUnder } from '../thread/printed';
export type { MeasuringIndicator, Thread } from '../thread/thread';

/** The golden thread of a plan as lists of records; the graph that they are part of is `domain/thread`. */
export const threadOf: (plan: Plan, pack: Pack) => Thread = graphOf;
