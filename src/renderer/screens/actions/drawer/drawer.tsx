import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { ChevronDown, ChevronUp, CopyPlus, Trash2, X } from 'lucide-react';
import { memo, useEffect, type RefObject } from 'react';
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
import { Panel, PanelBar, Section } from '../../../components/side-panel';
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

interface DrawerProps {
  readonly action: Action | null;
  readonly refs: ActionRefs;
  /** Lies over the grid where the window has no room beside it. */
  readonly isOver: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onStep: (step: -1 | 1) => void;
  readonly onClose: () => void;
}

/** Everything of one action. Follows the row with focus and never takes focus by itself. */
export const ActionDrawer = memo(function ActionDrawer(props: DrawerProps) {
  const { action, refs, isOver, panel, onStep, onClose } = props;
  const session = useSession();
  const edit = useActionEditOf(action?.id ?? null, refs);
  useEffect(
    () =>
      session.onFlush(() => {
        // A field hands its text over when it is left.
        const focused = document.activeElement;
        if (focused instanceof HTMLElement && panel.current?.contains(focused)) focused.blur();
      }),
    [panel, session],
  );
  return (
    <ActionEditContext value={edit}>
      <Panel
        ref={panel}
        aria-label="Action details"
        data-region="panel"
        data-action={action?.id}
        tabIndex={-1}
        className={isOver ? 'gt-over' : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onClose();
          }
        }}
      >
        <PanelBar>
          {action ? <RefAndStatus action={action} /> : <Caption>No action selected</Caption>}
          <span style={{ flex: 1 }} />
          <IconButton
            aria-label="Action above"
            disabled={!action}
            onClick={() => {
              onStep(-1);
            }}
          >
            <ChevronUp size={16} strokeWidth={1.8} />
          </IconButton>
          <IconButton
            aria-label="Action below"
            disabled={!action}
            onClick={() => {
              onStep(1);
            }}
          >
            <ChevronDown size={16} strokeWidth={1.8} />
          </IconButton>
          <IconButton aria-label="Close the details" onClick={onClose}>
            <X size={16} strokeWidth={1.8} />
          </IconButton>
        </PanelBar>
        {action ? <Body action={action} /> : <Nothing />}
      </Panel>
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
