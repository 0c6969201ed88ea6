import { count } from '../../in-words';
import { isSome } from '../finding';
import { scoreOf } from '../../registers/risk-scores';
import { recordPlace } from '../places';
import type { WholeRule } from '../rule';

/** A risk of a band that needs it says what is in place or what comes next. */
export const riskControl: WholeRule = {
  code: 'risk-control',
  severity: 'should',
  why: 'A committee reads the matrix first and then asks what is done about the risks at its top. Which bands need an answer is the reference pack’s own.',
  source: null,
  kinds: ['divisional', 'introduction'],
  reads: ['registers'],
  find: ({ registers }, { riskMatrix }) => {
    const places = registers.risks
      .filter((risk) => {
        const isSilent = risk.controls.trim() === '' && risk.further.trim() === '';
        return isSilent && scoreOf(risk, riskMatrix)?.band?.needsControl === true;
      })
      .map((risk) => recordPlace('risks', risk, 'controls'));
    if (!isSome(places)) return [];
    return [{ title: `Say what is done about ${count(places.length, 'risk')}`, places }];
  },
};
