import { check } from '../domain/checks/check';
import { longDate } from '../domain/dates';
import { count, written } from '../domain/in-words';
import { coverage } from '../domain/queries/coverage';
import type { Pack } from '../domain/schema/pack';
import type { Action, Plan } from '../domain/schema/plan';
import { coverOf, metaOf } from './cover';
import type { Report } from './model';
import { nameOf } from './names';

/** Most lines of a list, and most letters of a line, so that the digest keeps to one page whatever the plan holds. */
const MOST_LINES = 5;
const LONGEST_LINE = 90;

/** Where a plan stands, on the one page that a manager reads: how far it is, what comes first, what must be fixed. */
export function buildDigest(plan: Plan, pack: Pack): Report {
  const cover = coverOf(plan);
  const title = `Digest: ${cover.title}`;
  const rows: readonly (readonly [label: string, value: string])[] = [
    ...(plan.kind === 'divisional' ? ofDivision(plan, pack) : []),
    ['Narrative', sections(plan)],
    ['Must be fixed', mustFix(plan, pack)],
  ];
  const wanted = new Set(['Division', 'Year', 'Director', 'Version', 'Status']);
  return {
    meta: metaOf(plan, title),
    cover: {
      ...cover,
      title,
      grid: [
        ...cover.grid.filter(({ label }) => wanted.has(label)),
        ...rows.map(([label, value]) => ({ label, value })),
      ],
    },
    contents: [],
    blocks: [],
    leftOut: 0,
  };
}

function ofDivision(plan: Plan, pack: Pack): (readonly [label: string, value: string])[] {
  const { made, wanted, deliberate } = coverage(plan, pack);
  const kept = deliberate === 0 ? '' : `, ${String(deliberate)} left open on purpose`;
  const untargeted = plan.indicators.filter(({ parts }) =>
    parts.every(({ targets }) => targets.every(({ value }) => value === null)),
  );
  const without = untargeted.length === 0 ? '' : `, ${written(untargeted.length)} without a target`;
  return [
    ['Golden thread', `${String(made)} of ${count(wanted, 'link')} made${kept}`],
    ['Actions', statuses(plan, pack)],
    ['Due first', dueFirst(plan, pack)],
    ['Without a manager', unled(plan.actions)],
    ['Indicators', `${count(plan.indicators.length, 'indicator')}${without}`],
  ];
}

/** "36 actions: 12 on course, 24 not started", in the order of the pack. */
function statuses({ actions }: Plan, pack: Pack): string {
  const counts = new Map<string, number>();
  for (const { status } of actions) counts.set(status, (counts.get(status) ?? 0) + 1);
  const order = pack.vocabularies.actionStatus;
  const named = [...counts]
    .toSorted(([a], [b]) => placeIn(order, a) - placeIn(order, b))
    .map(
      ([id, many]) =>
        `${written(many)} ${id === '' ? 'without a status' : inSentence(nameOf(order, id))}`,
    );
  const all = count(actions.length, 'action');
  return named.length === 0 ? all : `${all}: ${named.join(', ')}`;
}

/** A label in the middle of a sentence; one that begins with an abbreviation stays as it is. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function placeIn(items: readonly { readonly id: string }[], id: string): number {
  const place = items.findIndex((item) => item.id === id);
  return place < 0 ? items.length : place;
}

/** Actions that are still to be done, by their day. */
function dueFirst({ actions }: Plan, pack: Pack): string {
  const done = new Set(
    pack.vocabularies.actionStatus.filter(({ closed }) => closed).map(({ id }) => id),
  );
  const open = actions.filter(({ status }) => !done.has(status));
  const dated = open.flatMap(({ due, ref, title }) => (due === null ? [] : [{ due, ref, title }]));
  // By day, then as the planner ordered them: sorting keeps what is equal in its order.
  const first = dated.toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
  return listed(first.map(({ due, ref, title }) => `${longDate(due)}: ${ref} ${title}`));
}

function unled(actions: readonly Action[]): string {
  const refs = actions.filter(({ manager }) => manager.trim() === '').map(({ ref }) => ref);
  return refs.length === 0 ? 'None' : short(refs.join(', '));
}

function sections({ sections: all }: Plan): string {
  const ready = all.filter((section) => section.ready).length;
  return `${String(ready)} of ${count(all.length, 'section')} marked as ready`;
}

function mustFix(plan: Plan, pack: Pack): string {
  return listed(
    check(plan, pack, { min: 'must' }).map(({ title, where }) =>
      title.includes(`“${where}”`) ? title : `${title} (${where})`,
    ),
  );
}

/** The first lines of a list, and how many more there are. */
function listed(all: readonly string[]): string {
  if (all.length === 0) return 'Nothing';
  const shown = all.slice(0, MOST_LINES).map(short);
  const rest = all.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('\n');
}

function short(text: string): string {
  const signs = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return signs.length > LONGEST_LINE
    ? `${signs.slice(0, LONGEST_LINE - 1).join('')}…`
    : signs.join('');
}
