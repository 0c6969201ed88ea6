import { count, nameList } from '../../in-words';
import { gapRule } from '../gap-rule';
import { LINKAGE_MATRIX } from '../sources';

/** Every indicator that the plan answers for is moved by an action. */
export const indicatorAction = gapRule({
  gap: 'G4',
  code: 'indicator-action',
  severity: 'note',
  why: 'A figure that no action moves will be asked about. Contextual indicators only describe the setting.',
  source: LINKAGE_MATRIX,
  say: (places) => ({
    title: `Link ${count(places.length, 'indicator')} to an action`,
    detail: `No action names ${nameList(places.map(({ name }) => name))}.`,
  }),
});
