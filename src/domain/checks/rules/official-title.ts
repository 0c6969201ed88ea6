import { perPack } from '../../queries/per-plan';
import type { Pack } from '../../schema/pack';
import type { Indicator } from '../../schema/plan';
import { indicatorPlace } from '../places';
import type { EachRule } from '../rule';
import { INDICATOR_HANDBOOK } from '../sources';

const officialTitles = perPack(
  (pack: Pack): ReadonlyMap<string, string> =>
    new Map(pack.indicators.map((item) => [item.id, item.officialTitle])),
);

/** An indicator taken from the pack carries its official title. */
export const officialTitle: EachRule<{ readonly indicator: Indicator; readonly wanted: string }> = {
  code: 'official-title',
  severity: 'should',
  why: 'Readers match indicators across plans and returns by their official titles.',
  source: INDICATOR_HANDBOOK,
  kinds: ['divisional'],
  look: {
    indicator: (indicator, { pack }) => {
      const { packItemId, title } = indicator;
      const wanted = packItemId === null ? undefined : officialTitles(pack).get(packItemId);
      if (wanted === undefined || wanted.trim() === title.trim()) return null;
      return { indicator, wanted };
    },
  },
  tell: (traces) =>
    traces.map(({ indicator, wanted }) => ({
      key: indicator.id,
      title: `Correct the title of ${indicator.code}`,
      detail: `Plan: “${indicator.title.trim()}”. Official: “${wanted.trim()}”.`,
      places: [indicatorPlace(indicator, 'title')],
      fix: {
        label: 'Use official',
        command: { type: 'indicator.set', id: indicator.id, changes: { title: wanted } },
        isSafe: true,
      },
    })),
};
