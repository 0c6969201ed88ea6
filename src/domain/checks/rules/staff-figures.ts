import type { RegisterRecord } from '../../registers/index';
import { nameOf } from '../../registers/names';
import { figureText } from '../../registers/words';
import type { Found } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

const fte = (value: number): string => figureText(value, { decimals: 1 });

/** A field with a figure that cannot be, and why; null where all can. */
function wrongIn(
  band: RegisterRecord<'staffing'>,
): { readonly field: string; readonly detail: string } | null {
  for (const field of ['fteLast', 'fte', 'vacancies'] as const) {
    const value = band[field] ?? 0;
    if (value < 0) return { field, detail: `${fte(value)} is less than nobody.` };
  }
  const { fte: posts, vacancies } = band;
  if (posts === null || vacancies === null || vacancies <= posts) return null;
  return {
    field: 'vacancies',
    detail: `${fte(vacancies)} are said to be vacant of ${fte(posts)} FTE.`,
  };
}

/** A grade band has no fewer staff than none, and no more vacancies than posts. */
export const staffFigures: WholeRule = {
  code: 'staff-figures',
  severity: 'should',
  why: 'A minus sign that came along with a paste, or staff in the column of vacancies, makes every sum of staff wrong.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) =>
    registers.staffing.flatMap((band): Found[] => {
      const wrong = wrongIn(band);
      if (wrong === null) return [];
      return [
        {
          key: band.id,
          title: `Put the staff figures of ${nameOf('staffing', band)} right`,
          detail: wrong.detail,
          places: [recordPlace('staffing', band, wrong.field)],
        },
      ];
    }),
};
