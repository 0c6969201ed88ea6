import Button from '@mui/material/Button';
import { Shape } from '../components/shapes';
import { isAtRest } from '../session/may-write';
import { roleOf } from '../session/person';
import { useOpen, useSession, useSessionState } from '../session/use-session';
import { Strip } from './strip';

/** Says that the plan is with somebody else at its stage, and leads to the review; nothing where it is the person's to write. */
export function RestStrip() {
  const session = useSession();
  const { history, pack } = useOpen();
  const isResting = useSessionState(isAtRest);
  const isInReview = useSessionState((state) => state.place === 'review');
  const role = useSessionState(roleOf);
  if (!isResting) return null;
  const { status } = history.plan.header;
  const stage = pack.review.stages.find((one) => one.status === status)?.label ?? status;
  const who = pack.review.roles.find(({ id }) => id === role)?.label.toLowerCase() ?? role;
  return (
    <Strip role="status">
      <Shape name="lock" />
      <span style={{ flex: 1 }}>
        This plan is at the stage “{stage}”, where a {who} reads it and comments.
      </span>
      {isInReview ? null : (
        <Button
          onClick={() => {
            session.go('review');
          }}
        >
          Go to the review
        </Button>
      )}
    </Strip>
  );
}
