import { perItemBy } from '../kept-up/per-item';
import { baselineLack, owesBaseline, type BaselineLack } from '../queries/baseline-lack';
import { targetState } from '../queries/target-state';
import type { GapCode } from '../schema/common';
import type { Indicator } from '../schema/plan';
import type { FoundGap } from './gap';

/** What the gaps of an indicator depend on beside it: the plan's year, and whether an action moves it. */
interface Around {
  readonly year: string;
  readonly isMoved: boolean;
}

/** What each indicator lacks; what only describes the setting needs neither target nor baseline nor action. */
export const indicatorGaps = perItemBy(
  (indicator: Indicator, { year, isMoved }: Around): readonly FoundGap[] => {
    const { id, code, title, kind, owner, parts } = indicator;
    const gap = (gapCode: GapCode, field: string, sentence: string): FoundGap => ({
      code: gapCode,
      about: id,
      ref: code,
      name: `${code} ${title}`,
      sentence,
      focus: { room: 'indicators', id, field },
    });
    const found: FoundGap[] = [];
    if (parts.some((part) => targetState(indicator, part, year) === 'missing')) {
      const lead = kind === 'statutory' ? `${code} is statutory and has` : `${code} has`;
      found.push(gap('G3', `target:${year}`, `${lead} no target for ${year}.`));
    }
    if (kind !== 'contextual' && !isMoved) {
      found.push(gap('G4', 'actions', `No action moves ${code}.`));
    }
    if (owner.trim() === '') found.push(gap('G7', 'owner', `${code} has no owner.`));
    for (const part of parts) {
      const lack = baselineLack(part.baseline);
      if (lack === null || !owesBaseline(indicator, part, year)) continue;
      found.push(gap('G8', 'baseline', baselineSentence(lack, code)));
      break;
    }
    return found;
  },
  (a, b) => a.year === b.year && a.isMoved === b.isMoved,
);

function baselineSentence(lack: BaselineLack, code: string): string {
  switch (lack) {
    case 'missing':
      return `${code} has no baseline.`;
    case 'notAvailable':
      return `The baseline of ${code} is not available.`;
    case 'undated':
      return `The baseline of ${code} is still to come, and nobody has said when.`;
  }
}
