import type { Plan } from '../schema/plan';
import type { FigureField } from './field';
import { recordsOf, registerOf, type AnyRecord } from './index';
import { headingOf } from './names';
import { groupOptions, sumOf, totalsOf, type TotalPlace } from './totals';

/** A sum of a register by name: "Saving, £000 2008/9". */
export interface NamedTotal {
  readonly place: TotalPlace;
  /** Title of the register. */
  readonly register: string;
  /** The kind of its records and the heading of the column, as far as it has them. */
  readonly label: () => string;
  readonly field: FigureField;
  /** Null while no record has a figure. */
  readonly value: number | null;
  /** Any of the figures was made up for a sample. */
  readonly illustrative: boolean;
}

/** A sum of a plan's registers; null where the register has no such column or kind. */
export function namedTotal(plan: Plan, place: TotalPlace): NamedTotal | null {
  const register = registerOf(place.register);
  const field = register.fields[place.field];
  if (field?.kind !== 'figure' || !field.totals) return null;
  const options = groupOptions(register);
  const group = options.find(({ id }) => id === place.group);
  if (options.length > 0 && group === undefined) return null;
  const all = recordsOf(plan, place.register);
  const records =
    group === undefined
      ? all
      : (totalsOf(place.register, all).find((one) => one.group?.id === group.id)?.records ?? []);
  return {
    place,
    register: register.title,
    // Asked for seldom, and of another part of the plan than the sum.
    label: () => {
      const heading = headingOf(field, plan.header.year);
      return group === undefined ? heading : `${group.label}, ${heading}`;
    },
    field,
    value: sumOf(records, place.field),
    illustrative: records.some(isMadeUp),
  };
}

const isMadeUp = (record: AnyRecord): boolean => record['illustrative'] === true;
