import { longDate } from '../../dates';
import { nameOf } from '../../registers/names';
import type { Found } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** Days of a consultation come in order: it starts, it ends, its results are given back. */
export const consultationDates: WholeRule = {
  code: 'consultation-dates',
  severity: 'should',
  why: 'Dates that run backwards are printed and asked about; most often the year is the wrong one.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) =>
    registers.consultations.flatMap((one): Found[] => {
      const { start, end, feedback } = one;
      const found = (field: string, title: string, detail: string): Found[] => [
        {
          key: `${one.id} ${field}`,
          title,
          detail,
          places: [recordPlace('consultations', one, field)],
        },
      ];
      const name = nameOf('consultations', one);
      if (start !== null && end !== null && end < start) {
        return found(
          'end',
          `Put the days of ${name} in order`,
          `It ends on ${longDate(end)}, before it starts on ${longDate(start)}.`,
        );
      }
      const last = end ?? start;
      if (last !== null && feedback !== null && feedback < last) {
        return found(
          'feedback',
          `Give the results of ${name} back after its last day`,
          `They are given back on ${longDate(feedback)}; its last day is ${longDate(last)}.`,
        );
      }
      return [];
    }),
};
