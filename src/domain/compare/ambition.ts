import type { IndicatorPart, Target } from '../schema/plan';
import type { ChangeGroup } from './groups';

type Sense = Pick<IndicatorPart, 'polarity' | 'band'>;

/**
 * How a target changed, in the sense of its measure: lowered where it asks for less than before. Where a value within a
 * band is good, asking for less is ending further away from the band. Null stands for no target.
 */
export function targetGroup(
  before: Target | null,
  after: Target | null,
  sense: Sense,
): ChangeGroup {
  const [was, is] = [before?.value ?? null, after?.value ?? null];
  if (was === null && is !== null) return 'targetsSet';
  if (was !== null && is === null) return 'targetsWithdrawn';
  if (was === null || is === null || was === is) return 'targetsOther';
  const more = (better: boolean): ChangeGroup => (better ? 'targetsRaised' : 'targetsLowered');
  const { polarity, band } = sense;
  switch (polarity) {
    case 'high':
      return more(is > was);
    case 'low':
      return more(is < was);
    case 'range': {
      if (band === null) return 'targetsOther';
      const away = (value: number): number => Math.max(band.from - value, value - band.to, 0);
      const change = away(is) - away(was);
      return change === 0 ? 'targetsOther' : more(change < 0);
    }
    case 'none':
      return 'targetsOther';
  }
}
