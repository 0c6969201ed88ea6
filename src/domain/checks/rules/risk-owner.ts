import { count } from '../../in-words';
import { isSome } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** Every risk has an owner. */
export const riskOwner: WholeRule = {
  code: 'risk-owner',
  severity: 'should',
  why: 'A risk that nobody answers for is not managed, however well it is described.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => {
    const places = registers.risks
      .filter(({ owner }) => owner.trim() === '')
      .map((risk) => recordPlace('risks', risk, 'owner'));
    if (!isSome(places)) return [];
    return [{ title: `Name an owner for ${count(places.length, 'risk')}`, places }];
  },
};
