import type { RichText } from '../rich-text';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { sayLive } from './say';
import { livesIn } from './uses';

/** How much of a text follows a record, and how much of it has no figure yet or leads nowhere. */
export interface LiveCount {
  readonly all: number;
  /** Figures among them; the rest are names. */
  readonly figures: number;
  readonly toCome: number;
  readonly gone: number;
}

/** Counts what follows a record in a text. */
export function liveCount(plan: Plan, pack: Pack, text: RichText): LiveCount {
  const lives = livesIn(text);
  const kinds = lives.map((live) => sayLive(plan, pack, live, 'screen').kind);
  return {
    all: lives.length,
    figures: lives.filter(({ type }) => type === 'figure').length,
    toCome: kinds.filter((kind) => kind === 'toCome').length,
    gone: kinds.filter((kind) => kind === 'gone').length,
  };
}

/** "6 live figures, all current", "5 live names, 1 leads nowhere". */
export function liveCountWords({ all, figures, toCome, gone }: LiveCount): string {
  const noun = figures === all ? 'figure' : figures === 0 ? 'name' : 'figures and name';
  const what = `${String(all)} live ${noun}${all === 1 ? '' : 's'}`;
  if (gone > 0)
    return `${what}, ${gone === 1 ? '1 leads nowhere' : `${String(gone)} lead nowhere`}`;
  if (toCome > 0) return `${what}, ${String(toCome)} to come`;
  return `${what}, ${all === 1 ? 'current' : 'all current'}`;
}
