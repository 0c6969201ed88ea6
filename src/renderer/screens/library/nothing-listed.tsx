import Button from '@mui/material/Button';
import { EmptyState } from '../../components/layout';
import { useSession, useSessionState } from '../../session/use-session';
import { openSample } from '../welcome/open-library';

/** What stands where the list would: there is no plan yet, or none is as it is wanted. */
export function NothingListed({ isEmpty }: { readonly isEmpty: boolean }) {
  const session = useSession();
  const hasSample = useSessionState((state) => (state.start?.sample ?? null) !== null);
  const hasDamaged = useSessionState((state) => (state.library?.damaged.length ?? 0) > 0);
  const hasArchived = useSessionState((state) => (state.library?.archived.length ?? 0) > 0);
  const noneOpen = hasArchived ? 'Every plan is archived' : 'No plans yet';
  const none = hasDamaged ? 'No plan that can be read' : noneOpen;
  return (
    <EmptyState title={isEmpty ? none : 'No plans match'}>
      {isEmpty ? (
        <div style={{ display: 'flex', gap: 8, justifyContent: 'center' }}>
          <Button
            onClick={() => {
              session.showDialog('newPlan');
            }}
          >
            Start a new plan
          </Button>
          {hasSample ? (
            <Button onClick={() => void openSample(session)}>Open the sample plan</Button>
          ) : null}
        </div>
      ) : (
        <Button
          onClick={() => {
            session.setView('library', { filter: '', division: null, status: null, only: null });
          }}
        >
          Show all plans
        </Button>
      )}
    </EmptyState>
  );
}
