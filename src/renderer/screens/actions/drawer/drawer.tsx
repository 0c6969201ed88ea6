import Button from '@mui/material/Button';
import { CopyPlus, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { Action } from '../../../../domain/schema/plan';
import { Caption } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { actionStatusShape } from '../../../components/status-words';
import { useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { duplicateActions, removeActions } from '../operations';
import type { ActionRefs } from '../refs';
import { BudgetSection } from './budget-section';
import { CommentsSection } from './comments-section';
import { HeadSection } from './head-section';
import { MilestonesSection } from './milestones-section';
import { RecordPanel, type RecordPanelPlace } from '../../../components/record-panel';
import { Section } from '../../../components/side-panel';
import { ActionEditContext, useActionEdit, useActionEditOf } from './parts';
import { ReferencesSection } from './references-section';
import {
  DeliverySection,
  PeopleSection,
  ProgressSection,
  RiskSection,
  YearEndSection,
} from './text-sections';
import { ThreadSection } from './thread-section';
import { UsedSection } from './used-section';

interface DrawerProps extends RecordPanelPlace {
  readonly action: Action | null;
  readonly refs: ActionRefs;
}

/** Everything of one action. */
export const ActionDrawer = memo(function ActionDrawer(props: DrawerProps) {
  const { action, refs, isOver, panel, onStep, onClose } = props;
  const edit = useActionEditOf(action?.id ?? null, refs);
  return (
    <ActionEditContext value={edit}>
      <RecordPanel
        label="Action details"
        recordId={action?.id ?? null}
        noun="Action"
        head={action ? <RefAndStatus action={action} /> : <Caption>No action selected</Caption>}
        isOver={isOver}
        panel={panel}
        onStep={onStep}
        onClose={onClose}
      >
        {action ? <Body action={action} /> : <Nothing />}
      </RecordPanel>
    </ActionEditContext>
  );
});

function Nothing() {
  return (
    <p style={{ padding: '0 16px', margin: 0, color: token('ink2') }}>
      Go to an action in the list to see all of it here.
    </p>
  );
}

function RefAndStatus({ action }: { readonly action: Action }) {
  const { refs } = useActionEdit();
  const status = refs.statusById.get(action.status);
  return (
    <>
      <h2 style={{ margin: 0, font: 'inherit', fontWeight: 600 }}>{action.ref}</h2>
      {status ? <Shape name={actionStatusShape(status.shape)} /> : null}
      <span>{status?.label ?? action.status}</span>
    </>
  );
}

function Body({ action }: { readonly action: Action }) {
  const session = useSession();
  const { canWrite } = useActionEdit();
  return (
    <>
      <HeadSection action={action} />
      <ThreadSection action={action} />
      <ReferencesSection action={action} />
      <UsedSection action={action} />
      <CommentsSection action={action} />
      <MilestonesSection action={action} />
      <BudgetSection action={action} />
      <DeliverySection action={action} />
      <PeopleSection action={action} />
      <RiskSection action={action} />
      <ProgressSection action={action} />
      <YearEndSection action={action} />
      {canWrite ? (
        <Section title="This action">
          <div style={{ display: 'flex', gap: 8 }}>
            <Button
              startIcon={<CopyPlus size={16} strokeWidth={1.8} />}
              onClick={() => {
                session.setView('actions', { selectedId: action.id, pickedIds: [] });
                duplicateActions(session);
              }}
            >
              Duplicate
            </Button>
            <Button
              startIcon={<Trash2 size={16} strokeWidth={1.8} />}
              onClick={() => {
                session.setView('actions', { selectedId: action.id, pickedIds: [] });
                removeActions(session);
              }}
            >
              Delete
            </Button>
          </div>
        </Section>
      ) : null}
    </>
  );
}
