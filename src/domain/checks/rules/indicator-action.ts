import { threadOf } from '../../queries/thread';
import { gapRule } from '../gap-rule';
import { indicatorPlace } from '../places';
import { LINKAGE_MATRIX } from '../sources';
import { count, nameList } from '../wording';

/** Every indicator that the plan answers for is moved by an action. */
export const indicatorAction = gapRule({
  gap: 'G4',
  code: 'indicator-action',
  severity: 'note',
  why: 'A figure that no action moves will be asked about. Contextual indicators only describe the setting.',
  source: LINKAGE_MATRIX,
  lacking: (plan, pack) => {
    const { actionsByIndicator } = threadOf(plan, pack);
    return plan.indicators
      .filter(
        ({ id, kind }) => kind !== 'contextual' && (actionsByIndicator.get(id) ?? []).length === 0,
      )
      .map((indicator) => indicatorPlace(indicator, 'actions'));
  },
  say: (places) => ({
    title: `Link ${count(places.length, 'indicator')} to an action`,
    detail: `No action names ${nameList(places.map(({ name }) => name))}.`,
  }),
});
