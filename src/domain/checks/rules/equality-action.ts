import { count } from '../../in-words';
import { isSome } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** A screening whose result asks for an action is linked to one. */
export const equalityAction: WholeRule = {
  code: 'equality-action',
  severity: 'should',
  why: 'A screening that finds an effect and leads to nothing does not meet the duty it was made for.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }, { vocabularies }) => {
    const asks = new Set(
      vocabularies.screeningResult.flatMap(({ id, needsAction }) => (needsAction ? [id] : [])),
    );
    const places = registers.equality
      .filter(({ result, actionIds }) => asks.has(result) && actionIds.length === 0)
      .map((screening) => recordPlace('equality', screening, 'actionIds'));
    if (!isSome(places)) return [];
    return [{ title: `Link ${count(places.length, 'screening')} to an action`, places }];
  },
};
