import type { Plan } from '../../domain/schema/plan';
import type { PaperJob, ToWorker } from './job';

/**
 * Records that are sent at once. Copying a plan of 5,000 actions to another thread takes more than a tenth of a second, in
 * which no window would be answered; this many take a few milliseconds.
 */
const SLICE = 50;

/** A job in messages, each of which is copied quickly. */
export function* parcel(job: PaperJob): Generator<ToWorker, void> {
  yield {
    kind: 'job',
    job: {
      ...job,
      contents: job.contents.map(({ plan, pack }) => ({ plan: withoutLists(plan), pack })),
    },
  };
  for (const [place, { plan }] of job.contents.entries()) {
    for (const [list, items] of listsOf(plan)) {
      for (let at = 0; at < items.length; at += SLICE) {
        yield { kind: 'more', place, list, items: items.slice(at, at + SLICE) };
      }
    }
  }
  yield { kind: 'go' };
}

function withoutLists(plan: Plan): Plan {
  return { ...plan, ...Object.fromEntries(listsOf(plan).map(([list]) => [list, []])) };
}

function listsOf(plan: Plan): [string, readonly unknown[]][] {
  const entries: [string, unknown][] = Object.entries(plan);
  return entries.filter((entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]));
}

/** Puts the messages of a job together again. */
export class Unpacking {
  private job: PaperJob | null = null;
  private readonly lists: Map<string, unknown[]>[] = [];

  /** Takes a message; gives the job once it is whole. */
  take(message: ToWorker): PaperJob | null {
    switch (message.kind) {
      case 'job':
        this.job = message.job;
        this.lists.push(...message.job.contents.map(() => new Map<string, unknown[]>()));
        return null;
      case 'more': {
        const lists = this.lists[message.place];
        const list = lists?.get(message.list) ?? [];
        list.push(...message.items);
        lists?.set(message.list, list);
        return null;
      }
      case 'go':
        return this.whole();
    }
  }

  private whole(): PaperJob | null {
    if (this.job === null) return null;
    return {
      ...this.job,
      contents: this.job.contents.map(({ plan, pack }, place) => ({
        plan: { ...plan, ...Object.fromEntries(this.lists[place] ?? []) },
        pack,
      })),
    };
  }
}
