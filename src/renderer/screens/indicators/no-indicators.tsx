import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../../components/layout';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Room = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  background: token('surface'),
});

/** The room of a plan without indicators: where they come from. */
export function NoIndicators() {
  const session = useSession();
  const canWrite = useCanWrite();
  const focus = useSessionState((state) => state.focus);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus?.room === 'indicators' && focus.lands) button.current?.focus();
  }, [focus]);
  return (
    <Room>
      <EmptyState title="No indicators yet">
        <p style={{ margin: '0 0 16px' }}>
          Take those of the reference pack that this plan answers for, or describe one of its own.
        </p>
        {canWrite ? (
          <Button
            ref={button}
            onClick={() => {
              session.setView('indicators', { dialog: 'pack' });
            }}
          >
            Add from pack
          </Button>
        ) : null}
      </EmptyState>
    </Room>
  );
}
