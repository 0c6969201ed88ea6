import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { threadOf } from '../../../../domain/queries/thread';
import type { Role } from '../../../../domain/schema/common';
import { DeliberateMarkAt } from '../../../components/deliberate-mark';
import { Shape } from '../../../components/shapes';
import { PriorityChip, RoleDot } from '../../../components/thread';
import { useCanWrite, usePack, usePlan, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import type { MeasurePlace } from '../fields';
import { ActionsOf } from '../../thread/actions-of';
import { PriorityLinks } from '../priority-links';
import { PanelSection, Quiet } from './parts';

const List = styled('ul')({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'flex-start', gap: 8, padding: '4px 0' },
});
const Name = styled('span')({ flex: 1, minWidth: 0, lineHeight: '20px' });

function RoleWord({ role }: { readonly role: Role }) {
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        fontSize: 12,
        lineHeight: '20px',
        color: token('ink2'),
      }}
    >
      <RoleDot role={role} />
      {role}
    </span>
  );
}

/** The priorities that an indicator measures. */
export function PrioritiesSection({ place }: { readonly place: MeasurePlace }) {
  const canWrite = useCanWrite();
  const pack = usePack();
  const { indicator } = place;
  const [isLinking, setLinking] = useState(false);
  const close = (): void => {
    setLinking(false);
  };
  return (
    <PanelSection
      title="Priorities it measures"
      field="priorities"
      end={
        canWrite ? (
          <Button
            variant="text"
            onClick={() => {
              setLinking(true);
            }}
          >
            Link…
          </Button>
        ) : null
      }
    >
      {indicator.priorities.length === 0 ? (
        <Quiet style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
          <Shape name="gap" size={13} /> It measures no priority
        </Quiet>
      ) : (
        <List>
          {indicator.priorities.map(({ priorityId, role }) => {
            const priority = pack.priorities.find(({ id }) => id === priorityId);
            return (
              <li key={priorityId}>
                <PriorityChip>{priority?.code ?? priorityId}</PriorityChip>
                <Name>{priority?.shortLabel ?? 'Not in the reference pack'}</Name>
                <RoleWord role={role} />
              </li>
            );
          })}
        </List>
      )}
      {isLinking ? <PriorityLinks indicator={indicator} onClose={close} /> : null}
    </PanelSection>
  );
}

const ActionLink = styled('button')({
  all: 'unset',
  flex: 1,
  minWidth: 0,
  display: 'flex',
  gap: 8,
  cursor: 'pointer',
  lineHeight: '20px',
  '& b': { color: token('teal'), fontWeight: 600, minWidth: 28 },
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1, borderRadius: 3 },
});

/** The actions that are to move an indicator. */
export function ActionsSection({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const canWrite = useCanWrite();
  const [isLinking, setLinking] = useState(false);
  const { id, code } = place.indicator;
  const actions = threadOf(plan, pack).actionsByIndicator.get(id) ?? [];
  return (
    <PanelSection
      title="Actions that move it"
      field="actions"
      end={
        canWrite && plan.actions.length > 0 ? (
          <Button
            variant="text"
            data-field="actions"
            onClick={() => {
              setLinking(true);
            }}
          >
            Link actions…
          </Button>
        ) : null
      }
    >
      {actions.length === 0 ? (
        <Quiet style={{ display: 'flex', gap: 6, alignItems: 'center' }}>
          <Shape name="gap" size={13} /> No action names it
          <DeliberateMarkAt code="G4" about={id} />
        </Quiet>
      ) : (
        <List>
          {actions.map(({ action, role }) => (
            <li key={action.id}>
              <ActionLink
                type="button"
                onClick={() => {
                  session.go('actions', action.id, 'indicators');
                }}
              >
                <b>{action.ref}</b>
                <span>{action.title}</span>
              </ActionLink>
              <RoleWord role={role} />
            </li>
          ))}
        </List>
      )}
      {isLinking ? (
        <ActionsOf
          target={{ kind: 'indicator', id, code }}
          onClose={() => {
            setLinking(false);
          }}
        />
      ) : null}
    </PanelSection>
  );
}
