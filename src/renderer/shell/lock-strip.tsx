import Button from '@mui/material/Button';
import { exportPlanFile } from '../commands/exporting';
import { Shape } from '../components/shapes';
import { useSession, useSessionState } from '../session/use-session';
import { timeSince } from '../components/clock-time';
import { RestStrip } from './rest-strip';
import { Strip } from './strip';

/** Says under the top bar why the plan cannot be changed here, or was not saved, and what can be done. */
export function LockStrip() {
  const session = useSession();
  const open = useSessionState((state) => state.open);
  if (!open) return null;
  const { access, lost, save } = open;
  if (save.kind === 'failed') {
    return (
      <Strip role="alert">
        <Shape name="must" />
        <span style={{ flex: 1 }}>{save.failure.message}</span>
        <Button
          onClick={() => {
            session.retrySaving();
          }}
        >
          Try again
        </Button>
      </Strip>
    );
  }
  if (lost !== null) {
    return (
      <Strip role="alert">
        <Shape name="lock" />
        <span style={{ flex: 1 }}>{lost}</span>
        <Button onClick={() => void session.openPlan(open.planId)}>Open it again</Button>
      </Strip>
    );
  }
  if (access.kind === 'write') return <RestStrip />;
  const { holder, canTakeOver } = access;
  return (
    <Strip role="status">
      <Shape name="lock" />
      <span style={{ flex: 1 }}>
        {access.because ??
          (canTakeOver
            ? `${holder.name} had this plan open on ${holder.host} and is gone. You can take it over.`
            : `${holder.name} is editing on ${holder.host}, since ${timeSince(holder.since)}. You can read.`)}
      </span>
      {canTakeOver ? <Button onClick={() => void session.takeOver()}>Take over</Button> : null}
      <Button
        onClick={() => {
          exportPlanFile(session);
        }}
      >
        Save a copy
      </Button>
    </Strip>
  );
}
