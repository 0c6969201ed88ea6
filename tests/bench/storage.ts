import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
// The peer that our adapter is measured against; the application itself never uses it.
import { JSONFile } from 'lowdb/node';
import { readdir } from 'node:fs/promises';
import type { Plan } from '../../src/domain/schema/plan';
import { libraryOf, must, planOf, servicesAt } from './library';
import { figuresOf, held, ms, timed, type Line } from './measure';

const SIZES = [30, 300, 5_000] as const;
const EDITS = 60;

/** Edit to durable: the answer to plan.edit comes when the journal line is forced to disk. */
async function editTimes(actions: number): Promise<number[]> {
  const library = await libraryOf([planOf(actions)]);
  const [planId = ''] = library.planIds;
  const open = must(await library.services.request('bench', 'plan.open', { planId }));
  const action = open.history.plan.actions[Math.floor(actions / 2)];
  let after = open.n;
  const times = await timed(EDITS, async (index) => {
    const command = {
      type: 'action.set',
      id: action?.id ?? '',
      changes: { title: `Title ${String(index)}` },
    };
    const saved = await library.services.request('bench', 'plan.edit', {
      planId,
      after,
      edits: [{ at: new Date().toISOString(), event: { kind: 'do', command, merge: null } }],
    });
    after = must(saved).n;
  });
  await library.close();
  return times;
}

/** The same edits kept by lowdb's own JSONFile, which writes the whole document and does not force it to disk. */
async function peerTimes(actions: number): Promise<number[]> {
  const library = await libraryOf([]);
  const db = new Low<Plan>(new JSONFile(join(library.home, 'peer.json')), planOf(actions));
  await db.write();
  const at = Math.floor(actions / 2);
  const times = await timed(actions > 1_000 ? 10 : EDITS, async (index) => {
    const changed = db.data.actions[at];
    if (!changed) throw new Error('no action to change');
    db.data = {
      ...db.data,
      actions: db.data.actions.with(at, { ...changed, title: `Title ${String(index)}` }),
    };
    await db.write();
  });
  await library.close();
  return times;
}

/** Edits at three sizes beside lowdb, and how flat they are. */
export async function benchEdits(): Promise<Line[]> {
  const lines: Line[] = [];
  const medians: number[] = [];
  for (const size of SIZES) {
    const own = figuresOf(await editTimes(size));
    const peer = figuresOf(await peerTimes(size));
    medians.push(own.median);
    lines.push({
      what: `edit to durable, ${String(size)} actions`,
      figure: `${ms(own.median)} (p95 ${ms(own.p95)})`,
      against: `lowdb JSONFile without fsync ${ms(peer.median)}, ratio ${(own.median / peer.median).toFixed(2)}`,
    });
  }
  const flat = Math.max(...medians) / Math.min(...medians);
  lines.push({ what: 'edit, largest by smallest plan', figure: '', against: held(flat, 1.5, 'x') });
  return lines;
}

/** Opening 5,000 actions beside JSON.parse of the same bytes. */
export async function benchOpening(): Promise<Line[]> {
  const library = await libraryOf([planOf(5_000)]);
  const [planId = ''] = library.planIds;
  await library.services.close();
  const folder = join(library.home, 'library', 'plans');
  const [slug = ''] = await readdir(folder);
  const file = join(folder, slug, 'plan.json');
  const bare = figuresOf(
    await timed(9, async () => JSON.parse(await readFile(file, 'utf8')) as unknown),
  );
  const services = servicesAt(library.home);
  must(await services.openLibrary(join(library.home, 'library')));
  const own = figuresOf(
    await timed(9, async () => {
      must(await services.request('bench', 'plan.open', { planId }));
      must(await services.request('bench', 'plan.close', { planId }));
    }),
  );
  await services.close();
  await library.close();
  return [
    {
      what: 'open and close 5,000 actions',
      figure: ms(own.median),
      against: `JSON.parse ${ms(bare.median)}; ${held(own.median / bare.median, 3, 'x')}`,
    },
  ];
}

/** Listing 100 plans, the first time and again, beside parsing all of them. */
export async function benchListing(): Promise<Line[]> {
  const plans = Array.from({ length: 100 }, (_, index) => planOf(40, `plan-${String(index)}`));
  const library = await libraryOf(plans);
  const folder = join(library.home, 'library', 'plans');
  const slugs = await readdir(folder);
  const all = figuresOf(
    await timed(5, async () => {
      for (const slug of slugs) {
        JSON.parse(await readFile(join(folder, slug, 'plan.json'), 'utf8'));
      }
    }),
  );
  const own = figuresOf(
    await timed(9, async () => must(await library.services.request('bench', 'library.list', {}))),
  );
  await library.close();
  return [
    {
      what: 'list a library of 100 plans again',
      figure: ms(own.median),
      against: `JSON.parse of all of them ${ms(all.median)}, ratio ${(own.median / all.median).toFixed(2)}`,
    },
  ];
}
