import { sumOf } from '../../registers/totals';
import { figureText } from '../../registers/words';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

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
    const text = (value: number): string => figureText(value, { decimals: 1 });
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
