import { count } from '../../in-words';
import { isSome } from '../finding';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** Every risk has a likelihood and an impact: one without stands in no cell of the matrix. */
export const riskScore: WholeRule = {
  code: 'risk-score',
  severity: 'should',
  why: 'A risk that is not scored is left out of the matrix, and nobody asks what is done about it.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }) => {
    const places = registers.risks
      .filter(({ likelihood, impact }) => likelihood === null || impact === null)
      .map((risk) =>
        recordPlace('risks', risk, risk.likelihood === null ? 'likelihood' : 'impact'),
      );
    if (!isSome(places)) return [];
    return [{ title: `Score ${count(places.length, 'risk')}`, places }];
  },
};
