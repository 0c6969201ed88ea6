import Button from '@mui/material/Button';
import { useState } from 'react';
import { fillMilestones, type UnfilledYear } from '../../../../domain/queries/fill-milestones';
import { Caption } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { useCanWrite, useSession } from '../../../session/use-session';
import { oneStep } from '../block-edit';
import type { MeasurePlace } from '../fields';
import { doIt } from '../operations';
import { REPORTING } from '../words';
import { PanelChoice } from './choice';
import { FoldingSection } from './folding-section';
import { MilestonesTable, quartersShown } from './milestones-table';
import { Pair, Quiet } from './parts';
import { useSetIndicator } from './use-set';

/** How often results come out, what they stand for, and what is to be reached on the way to each target. */
export function ReportingSection({ place }: { readonly place: MeasurePlace }) {
  const { indicator } = place;
  const set = useSetIndicator(indicator);
  const quarters = quartersShown(place);
  return (
    <FoldingSection
      title="How it is reported"
      name="reported"
      isNeeded={quarters.length > 0}
      summary={<span>{REPORTING.find(({ value }) => value === indicator.reporting)?.label}</span>}
    >
      <Pair>
        <PanelChoice
          label="Results come out"
          field="reporting"
          value={indicator.reporting}
          options={REPORTING}
          onChange={(reporting) => set({ reporting })}
        />
        <PanelChoice
          label="Figures"
          field="cumulative"
          value={indicator.cumulative ? 'yes' : 'no'}
          options={[
            { value: 'no', label: 'Stand for the period' },
            { value: 'yes', label: 'Add up through the year' },
          ]}
          onChange={(value) => set({ cumulative: value === 'yes' })}
        />
      </Pair>
      {quarters.length === 0 ? null : <Milestones place={place} quarters={quarters} />}
    </FoldingSection>
  );
}

interface MilestonesProps {
  readonly place: MeasurePlace;
  readonly quarters: readonly number[];
}

function Milestones({ place, quarters }: MilestonesProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const [unfilled, setUnfilled] = useState<readonly UnfilledYear[]>([]);
  const { indicator, part } = place;
  const hasTargets = part.targets.some(({ value }) => value !== null);
  const isYearly = indicator.reporting === 'year';
  const fill = (): void => {
    const found = fillMilestones(indicator, part);
    setUnfilled(found.unfilled);
    doIt(session, oneStep(`Fill milestones of ${indicator.code}`, found.commands));
    if (found.commands.length === 0 && found.unfilled.length === 0)
      session.toast('Nothing to change: the milestones say so already.');
  };
  return (
    <div data-section="milestones" style={{ marginTop: 12 }}>
      <MilestonesTable place={place} quarters={quarters} />
      {isYearly ? (
        <Quiet style={{ marginTop: 4 }}>
          Results come out once a year, so no result will meet these.
        </Quiet>
      ) : null}
      {canWrite && !isYearly ? (
        <div style={{ display: 'flex', gap: 8, alignItems: 'center', marginTop: 8 }}>
          <Button disabled={!hasTargets} onClick={fill}>
            Fill from the targets
          </Button>
          <Caption style={{ flex: 1 }}>
            {!hasTargets
              ? 'Set a target first'
              : indicator.cumulative
                ? 'Equal shares of each year’s total. Replaces what is there'
                : 'On the straight line through each year. Replaces what is there'}
          </Caption>
        </div>
      ) : null}
      {unfilled.map(({ year, reason }) => (
        <Quiet key={year} role="status" style={{ display: 'flex', gap: 6, marginTop: 4 }}>
          <Shape name="should" size={12} />
          {reason === 'noStart'
            ? `${year}: no result or baseline says where the year starts from`
            : `${year}: a total that adds up cannot be below zero`}
        </Quiet>
      ))}
    </div>
  );
}
