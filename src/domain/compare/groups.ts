/**
 * The differences of two plans as a manager thinks of them, the gravest first. Lowered and raised are meant in the sense
 * of the indicator: a target is lowered where it asks for less, whichever way its figures run.
 */
const GROUPS = [
  ['targetsLowered', 'target lowered', 'targets lowered'],
  ['targetsRaised', 'target raised', 'targets raised'],
  ['targetsSet', 'target set', 'targets set'],
  ['targetsWithdrawn', 'target withdrawn', 'targets withdrawn'],
  ['targetsOther', 'target changed otherwise', 'targets changed otherwise'],
  ['datesSlipped', 'date slipped', 'dates slipped'],
  ['datesForward', 'date brought forward', 'dates brought forward'],
  ['datesSet', 'date set or cleared', 'dates set or cleared'],
  ['owners', 'owner changed', 'owners changed'],
  ['actionsAdded', 'action added', 'actions added'],
  ['actionsDropped', 'action dropped', 'actions dropped'],
  ['indicatorsAdded', 'indicator added', 'indicators added'],
  ['indicatorsDropped', 'indicator dropped', 'indicators dropped'],
  ['sectionsAdded', 'section added', 'sections added'],
  ['sectionsDropped', 'section dropped', 'sections dropped'],
  ['recordsAdded', 'line of resources and risks added', 'lines of resources and risks added'],
  ['recordsDropped', 'line of resources and risks dropped', 'lines of resources and risks dropped'],
  ['linksMade', 'link made', 'links made'],
  ['linksCut', 'link cut', 'links cut'],
  ['texts', 'text reworded', 'texts reworded'],
  ['money', 'amount of money moved', 'amounts of money moved'],
  ['figures', 'figure changed', 'figures changed'],
  ['other', 'other change', 'other changes'],
  ['order', 'row moved', 'rows moved'],
] as const;

/** See {@link GROUPS}. */
export type ChangeGroup = (typeof GROUPS)[number][0];

/** The groups in the order in which they are shown. */
export const CHANGE_GROUPS: readonly ChangeGroup[] = GROUPS.map(([group]) => group);

const WORDS = new Map<ChangeGroup, readonly [one: string, many: string]>(
  GROUPS.map(([group, one, many]) => [group, [one, many]]),
);

/** What changes of a group are called, without their number: "target lowered", "targets lowered". */
export function groupWords(group: ChangeGroup, count: number): string {
  const [one, many] = WORDS.get(group) ?? ['change', 'changes'];
  return count === 1 ? one : many;
}
