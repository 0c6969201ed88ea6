import type { PlanKind, Severity } from '../schema/common';
import type { Pack } from '../schema/pack';

/** What an organisation says of a rule. */
export interface Grade {
  readonly isOn: boolean;
  /** Null: as grave as it comes. */
  readonly severity: Severity | null;
  readonly setBy: 'template' | 'pack';
}

/**
 * What a pack says of rules, by their codes; null where it says nothing. The template for the kind of plan goes before the
 * pack.
 */
export function gradesOf(kind: PlanKind, pack: Pack): (code: string) => Grade | null {
  const template = pack.templates.find((candidate) => candidate.kind === kind);
  const ofTemplate = new Map((template?.checks ?? []).map((setting) => [setting.code, setting]));
  const ofPack = new Map(pack.checks.map((setting) => [setting.code, setting]));
  return (code) => {
    const own = ofTemplate.get(code);
    const setting = own ?? ofPack.get(code);
    if (!setting) return null;
    return {
      isOn: setting.on,
      severity: setting.severity,
      setBy: own ? 'template' : 'pack',
    };
  };
}
