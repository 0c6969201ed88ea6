import type { RagRule } from '../../../../domain/schema/pack';
import type { Indicator } from '../../../../domain/schema/plan';
import { fail, ok, type Result } from '../../../../domain/result';
import { usePack } from '../../../session/use-session';
import { plainFigure, readFigure } from '../../../../domain/read-figure';
import { PanelField } from './panel-field';
import { useSetIndicator } from './use-set';

interface LimitFieldsProps {
  readonly indicator: Indicator;
  /** The rule with the indicator's own limits in place of its own. */
  readonly rule: RagRule;
}

/** What limits are counted in, behind the name of their field. */
function unitOf({ measure }: RagRule, { unitLabel }: Indicator): string {
  if (measure === 'percentOfTarget') return '% of target';
  return measure === 'percentagePoints' ? 'points' : unitLabel || 'as counted';
}

function readLimit(text: string, unit: Indicator['unit']): Result<number | null, string> {
  const reading = readFigure(text, { unit, unitLabel: '', known: [] });
  if (!reading.ok) return reading;
  const value = reading.value?.value ?? null;
  return value !== null && value < 0 ? fail('A limit is not below 0') : ok(value);
}

/** The indicator's own limits; while they are blank, those of the pack's rule hold and show as hints. */
export function LimitFields({ indicator, rule }: LimitFieldsProps) {
  const set = useSetIndicator(indicator);
  const { rag } = usePack();
  const { tolerance } = indicator;
  const own = rag.find(({ id }) => id === rule.id) ?? rule;
  const counted = unitOf(rule, indicator);
  const unit = rule.measure === 'absolute' ? indicator.unit : 'percent';
  const shown = (value: number | null | undefined): string =>
    typeof value === 'number' ? plainFigure(value) : '';
  return (
    <>
      <PanelField
        label={`On target within (${counted})`}
        field="tolerance"
        value={shown(tolerance?.green)}
        placeholder={`${shown(own.green)}, as the rule`}
        onCommit={(text) => {
          const green = readLimit(text, unit);
          if (!green.ok) return green.error;
          if (green.value === null) return set({ tolerance: null });
          const amber = tolerance === null ? own.amber : tolerance.amber;
          if (amber !== null && amber < green.value) return 'Wider than near target';
          return set({ tolerance: { green: green.value, amber } });
        }}
      />
      <PanelField
        label={`Near target within (${counted})`}
        value={shown(tolerance?.amber)}
        placeholder={
          tolerance === null && own.amber !== null ? `${shown(own.amber)}, as the rule` : 'No limit'
        }
        onCommit={(text) => {
          const amber = readLimit(text, unit);
          if (!amber.ok) return amber.error;
          const green = tolerance?.green ?? own.green;
          if (amber.value !== null && amber.value < green) return 'Narrower than on target';
          return set({ tolerance: { green, amber: amber.value } });
        }}
      />
    </>
  );
}
