import { count } from '../../in-words';
import { gapRule, gapSentences } from '../gap-rule';

/** Every document that the text names is in a list of the plan. */
export const documentUnlisted = gapRule({
  gap: 'G15',
  code: 'document-unlisted',
  severity: 'should',
  why: 'The appendix of documents is made of the lists. What the text names and no list has is missing there.',
  source: null,
  kinds: ['divisional', 'introduction'],
  say: (places, _year, gaps) => ({
    title: `List ${count(places.length, 'document')} that the text names`,
    detail: gapSentences(gaps),
    go: 'Go there',
  }),
});
