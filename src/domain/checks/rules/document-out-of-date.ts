import { count } from '../../in-words';
import { gapRule, gapSentences } from '../gap-rule';

/** No section and no action cites a document that has expired or was replaced. */
export const documentOutOfDate = gapRule({
  gap: 'G14',
  code: 'document-out-of-date',
  severity: 'should',
  why: 'A plan that rests on a strategy that has ended, or on a law that was replaced, rests on nothing.',
  source: null,
  kinds: ['divisional', 'introduction'],
  say: (places, _year, gaps) => ({
    title: `Replace or drop ${count(places.length, 'document')} out of date`,
    detail: gapSentences(gaps),
    go: 'Go there',
  }),
});
