import { shortDate } from '../../dates';
import { capital, sentence } from '../../in-words';
import type { Header } from '../../schema/plan';
import { isSome } from '../finding';
import { coverPlace } from '../places';
import type { WholeRule } from '../rule';

const STEPS: readonly {
  readonly field: keyof Header & ('draftDue' | 'commentsClose' | 'approvalDue' | 'reviewDue');
  readonly name: string;
}[] = [
  { field: 'draftDue', name: 'draft' },
  { field: 'commentsClose', name: 'close of comments' },
  { field: 'approvalDue', name: 'approval' },
  { field: 'reviewDue', name: 'review' },
];

/** The dates on the cover follow each other: draft, comments, approval, review. */
export const coverDates: WholeRule = {
  code: 'cover-dates',
  severity: 'should',
  why: 'Members are told when they can comment and when they decide. Dates out of order cannot all be kept.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['header'],
  find: ({ header }) => {
    const dated = STEPS.flatMap(({ field, name }) => {
      const on = header[field];
      return on === null ? [] : [{ field, name, on }];
    });
    const early = dated.flatMap((step, n) => {
      const before = dated[n - 1];
      return before && step.on < before.on ? [{ step, before }] : [];
    });
    const places = early.map(({ step }) => coverPlace(step.field, capital(step.name)));
    if (!isSome(places)) return [];
    const said = early.map(
      ({ step, before }) =>
        `${step.name} (${shortDate(step.on)}) comes before ${before.name} (${shortDate(before.on)})`,
    );
    const text = said.join('; ');
    return [
      {
        title: 'Put the dates on the cover in order',
        detail: sentence(capital(text)),
        places,
        go: 'Go to the cover',
      },
    ];
  },
};
