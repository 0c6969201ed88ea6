import type { AnyRecord, RegisterRecord } from '../../registers/index';
import { nameOf } from '../../registers/names';
import { figureIn } from '../../registers/totals';
import { figureText } from '../../registers/words';
import type { Found } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

const fte = (value: number): string => figureText(value, { decimals: 1 });

/** A field with a figure that cannot be, and why. */
interface Wrong {
  readonly field: string;
  readonly detail: string;
}

function below(record: AnyRecord, fields: readonly string[]): Wrong | null {
  for (const field of fields) {
    const value = figureIn(record, field) ?? 0;
    if (value < 0) return { field, detail: `${fte(value)} is less than nobody.` };
  }
  return null;
}

function wrongIn(band: RegisterRecord<'staffing'>): Wrong | null {
  const less = below(band, ['fteLast', 'fte', 'vacancies']);
  if (less) return less;
  const { fte: posts, vacancies } = band;
  if (posts === null || vacancies === null || vacancies <= posts) return null;
  return {
    field: 'vacancies',
    detail: `${fte(vacancies)} are said to be vacant of ${fte(posts)} FTE.`,
  };
}

/** Grade bands and teams have no fewer staff than none, and no more vacancies than posts. */
export const staffFigures: WholeRule = {
  code: 'staff-figures',
  severity: 'should',
  why: 'A minus sign that came along with a paste, or staff in the column of vacancies, makes every sum of staff wrong.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => [
    ...registers.staffing.flatMap((band) => found('staffing', band, wrongIn(band))),
    ...registers.structure.flatMap((post) => found('structure', post, below(post, ['fte']))),
  ],
};

function found(
  register: 'staffing' | 'structure',
  record: AnyRecord,
  wrong: Wrong | null,
): Found[] {
  if (wrong === null) return [];
  return [
    {
      key: record.id,
      title: `Put the staff figures of ${nameOf(register, record)} right`,
      detail: wrong.detail,
      places: [recordPlace(register, record, wrong.field)],
    },
  ];
}
