import { count } from '../../in-words';
import { isHiddenByRounding } from '../../statistics/rounding';
import { boundsOf } from '../bounds';
import type { TargetFinding } from '../finding';
import type { Aim, Measured } from '../measured';
import { less, roundTo } from '../rounding';
import { aimWord, change, figure, goTo, setTargets } from './words';

/** A target beyond what the unit can reach: over 100%, or below nothing. */
export function outOfBounds(measured: Measured): TargetFinding[] {
  const { aims, indicator } = measured;
  const { least, most } = boundsOf(indicator.unit);
  return aims.flatMap((aim): TargetFinding[] => {
    const isOver = most !== null && aim.value > most;
    if (!isOver && !(least !== null && aim.value < least)) return [];
    const limit = isOver ? most : (least ?? 0);
    return [
      {
        code: isOver ? 'aboveAll' : 'belowNone',
        severity: 'must',
        lead: `The ${aimWord(measured)} for ${aim.label} is ${figure(measured, aim.value)}.`,
        detail: `It cannot be ${isOver ? 'above' : 'below'} ${figure(measured, limit)}.`,
        wayOut: command(measured, aim, limit),
        canBeKept: false,
      },
    ];
  });
}

/** How far a target must lie from where it starts, in the way of the starting figure, to look like another thing. */
const FAR = 0.4;
/** Largest change for the better, in percentage points, that somebody may have typed for a target. */
const MOST_CHANGE = 15;

/**
 * A percentage typed as a change or as a fraction: 3.1 where the way is from 47.8% to 50.9%, -0.5 where it is from 7.1%
 * to 6.6%, 0.57 where 57% is meant. A guess, so it only asks.
 */
export function pointsMeant(measured: Measured): TargetFinding[] {
  const { aims, start, indicator, part } = measured;
  if (indicator.unit !== 'percent' || start === null || start.value <= 0) return [];
  return aims.flatMap((aim): TargetFinding[] => {
    const isFraction = aim.value > 0 && aim.value < 1 && start.value >= 5;
    const isRise =
      aim.value > 0 &&
      aim.value <= MOST_CHANGE &&
      aim.value < start.value * (1 - FAR) &&
      part.polarity !== 'low';
    // No level is below nothing, so a minus can only be a change.
    const isFall = aim.value < 0 && part.polarity === 'low';
    if (!isFraction && !isRise && !isFall) return [];
    const meant = roundTo(
      isFraction ? aim.value * 100 : start.value + aim.value,
      indicator.decimals,
    );
    if (meant > 100 || meant < 0) return [];
    return [
      {
        code: 'pointsMeant',
        severity: 'should',
        lead: isFraction
          ? `${figure(measured, aim.value)} for ${aim.label}, or ${figure(measured, meant)}?`
          : `${figure(measured, aim.value)} for ${aim.label}, or ${change(measured, aim.value)} to ${figure(measured, meant)}?`,
        detail: `It starts from ${figure(measured, start.value)}; a target is a level, not a change.`,
        wayOut: command(measured, aim, meant),
        canBeKept: true,
      },
    ];
  });
}

/** Targets that differ and are printed alike. */
export function roundingHides(measured: Measured): TargetFinding[] {
  const { aims, start, indicator } = measured;
  const way = [...(start ? [{ label: start.label, value: start.value }] : []), ...aims];
  const hidden = way.findIndex((one, n) => {
    const before = way[n - 1];
    return before !== undefined && isHiddenByRounding(before.value, one.value, indicator.decimals);
  });
  const [before, one] = [way[hidden - 1], way[hidden]];
  if (!before || !one) return [];
  return [
    {
      code: 'roundingHides',
      severity: 'note',
      lead: `${before.label} and ${one.label} are both printed as ${figure(measured, one.value)}.`,
      detail: `The change of ${String(Math.abs(less(one.value, before.value)))} does not show at ${count(indicator.decimals, 'decimal place')}.`,
      // How an indicator of a pack is printed is not the plan's to say.
      wayOut:
        indicator.packItemId === null
          ? goTo('Set decimals', 'decimals')
          : goTo(`Set ${one.label}`, `target:${one.label}`),
      canBeKept: true,
    },
  ];
}

function command(measured: Measured, aim: Aim, value: number): TargetFinding['wayOut'] {
  const [only] = setTargets(measured, [{ label: aim.label, value }]);
  return only ? { kind: 'command', label: `Use ${figure(measured, value)}`, command: only } : null;
}
