import { sumOf } from '../../registers/totals';
import { figureText } from '../../registers/words';
import { recordPlace } from '../places';
import { roundTo } from '../../targets/rounding';
import type { WholeRule } from '../rule';

/** Decimals that sums are kept to. */
const SUMMED = 6;

/** The teams of the structure add up to the staffing table. */
export const staffAddUp: WholeRule = {
  code: 'staff-add-up',
  severity: 'should',
  why: 'Two tables of the same staff that end in two totals are the first thing that a reader with a calculator finds.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => {
    const bands = sumOf(registers.staffing, 'fte');
    const teams = sumOf(registers.structure, 'fte');
    const first = registers.structure.find(({ fte }) => fte !== null);
    if (bands === null || teams === null || !first || bands === teams) return [];
    // As many decimals as it takes to see that the two are not the same.
    const apart = [1, 2, 3].find((places) => roundTo(bands, places) !== roundTo(teams, places));
    const text = (value: number): string => figureText(value, { decimals: apart ?? SUMMED });
    return [
      {
        title: 'Make teams and grade bands add up to the same',
        detail: `The structure has ${text(teams)} FTE, the staffing table ${text(bands)}.`,
        places: [recordPlace('structure', first, 'fte')],
        go: 'Go to the structure',
      },
    ];
  },
};
