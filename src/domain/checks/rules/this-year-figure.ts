import { count, sentence, titleList } from '../../in-words';
import { recordsOf, REGISTER_KEYS, registerOf, type RegisterKey } from '../../registers/index';
import { figureIn } from '../../registers/totals';
import type { Plan } from '../../schema/plan';
import { isSome, type Found } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** What had a figure last year has one this year, be it 0: a sum of this year would leave it out. */
export const thisYearFigure: WholeRule = {
  code: 'this-year-figure',
  severity: 'should',
  why: 'A line that is blank this year is left out of this year’s total, and the plan seems to save what nobody has worked out yet.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: (plan) => REGISTER_KEYS.flatMap((key) => foundIn(plan, key)),
};

function foundIn(plan: Plan, key: RegisterKey): readonly Found[] {
  const { fields, noun, nouns } = registerOf(key);
  const ofYear = (year: 'lastYear' | 'thisYear'): string | undefined =>
    Object.keys(fields).find((name) => fields[name]?.of === year);
  const [last, now] = [ofYear('lastYear'), ofYear('thisYear')];
  if (last === undefined || now === undefined) return [];
  const places = recordsOf(plan, key)
    .filter((record) => figureIn(record, last) !== null && figureIn(record, now) === null)
    .map((record) => recordPlace(key, record, now));
  if (!isSome(places)) return [];
  const names = titleList(places.map(({ name }) => name));
  return [
    {
      key,
      title: `Give this year’s figure of ${count(places.length, noun, nouns)}`,
      detail: sentence(`${names}; one that comes to an end has 0`),
      places,
    },
  ];
}
