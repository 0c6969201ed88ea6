import { ruleSettings } from '../../../domain/checks/programme';
import type { PlanKind } from '../../../domain/schema/common';
import type { Pack } from '../../../domain/schema/pack';
import { Caption, Muted } from '../../components/layout';
import { ruleName, SourceWords } from './rule-words';

interface RuleWhyProps {
  readonly code: string;
  readonly kind: PlanKind;
  readonly pack: Pack;
}

/** Why a rule is there and where it comes from. */
export function RuleWhy({ code, kind, pack }: RuleWhyProps) {
  const setting = ruleSettings(kind, pack).find(({ rule }) => rule.code === code);
  if (!setting) return null;
  const { rule, setBy } = setting;
  const graded = setBy === null ? '' : ` Its severity is set by the ${setBy}.`;
  return (
    <span style={{ display: 'block', marginTop: 4 }}>
      <Muted>
        <strong style={{ fontWeight: 600 }}>Why this rule:</strong> {rule.why}
        {graded}
      </Muted>{' '}
      <SourceWords source={rule.source} />{' '}
      <Caption>Rule: {[ruleName(code), rule.gap].filter(Boolean).join(' · ')}</Caption>
    </span>
  );
}
