import type { Command } from '../../../domain/commands/schema';
import { unreachable } from '../../../domain/control';
import { daysOf } from '../../../domain/financial-year';
import type { Gap } from '../../../domain/gaps/gap';
import type { Pack } from '../../../domain/schema/pack';
import type { Plan } from '../../../domain/schema/plan';
import { addFromPack, alreadyThere } from '../indicators/adding';

/**
 * A way to close a gap.
 * - `link`: a dialog of links for it. `act`: a command does it. `go`: it is filled where it is seen.
 * - `newAction`: an action is written for it.
 */
export type Way =
  | { readonly kind: 'link'; readonly label: string }
  | { readonly kind: 'newAction'; readonly label: string }
  | { readonly kind: 'go'; readonly label: string }
  | {
      readonly kind: 'act';
      readonly label: string;
      /** What the step is about, for those who do not know the code. */
      readonly about: string;
      readonly command: () => Command | null;
    };

/** Most indicators of the pack that are offered for one priority. */
const OFFERED = 2;

/** The ways to close a gap, the likeliest first. Pure: ids arrive as an argument. */
export function waysFor(gap: Gap, plan: Plan, pack: Pack, newId: () => string): readonly Way[] {
  const link: Way = { kind: 'link', label: 'Link…' };
  const fill: Way = { kind: 'go', label: 'Fill' };
  const add = (itemId: string): Way[] => addWay(itemId, plan, pack, newId);
  switch (gap.code) {
    case 'G1':
      return [link, { kind: 'newAction', label: 'Add an action' }];
    case 'G2':
      return [...offersFor(gap.about, plan, pack).flatMap(add), link];
    case 'G4':
    case 'G5':
    case 'G6':
      return [link];
    case 'G13':
      // An introduction has no action that could take it up: a plan of a division does.
      return plan.kind === 'introduction' ? [] : [link];
    case 'G3':
    case 'G7':
    case 'G8':
    case 'G9':
    case 'G10':
    case 'G11':
      return [fill];
    case 'G12':
      return add(gap.about);
    case 'G14':
      return [{ kind: 'go', label: 'Go there' }];
    case 'G15':
      return [...listWay(gap, plan), { kind: 'go', label: 'Go there' }];
    default:
      return unreachable(gap.code);
  }
}

/** Indicators of the pack that measure a priority, hold in the plan's year and are not in the plan. */
function offersFor(priorityId: string, plan: Plan, pack: Pack): readonly string[] {
  const { first, last } = daysOf(plan.header.year);
  return pack.indicators
    .filter(
      (item) =>
        item.measures.some((link) => link.priorityId === priorityId) &&
        (item.validFrom ?? first) <= last &&
        (item.validTo ?? last) >= first &&
        alreadyThere(plan, item) === null,
    )
    .slice(0, OFFERED)
    .map(({ id }) => id);
}

function addWay(itemId: string, plan: Plan, pack: Pack, newId: () => string): Way[] {
  const item = pack.indicators.find(({ id }) => id === itemId);
  if (!item || alreadyThere(plan, item) !== null) return [];
  return [
    {
      kind: 'act',
      label: `Add ${item.code}`,
      about: item.label,
      command: () => addFromPack(plan, pack, new Set([itemId]), newId),
    },
  ];
}

/** Puts a document into the list of the section that names it. */
function listWay({ about, name, focus }: Gap, plan: Plan): Way[] {
  const section = plan.sections.find(({ id }) => id === focus.id);
  if (!section) return [];
  return [
    {
      kind: 'act',
      label: 'Add to the list',
      about: name,
      command: () => ({
        type: 'section.set',
        id: section.id,
        changes: { documentIds: [...section.documentIds, about] },
      }),
    },
  ];
}
