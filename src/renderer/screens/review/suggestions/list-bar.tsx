import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { FileInput } from 'lucide-react';
import { written } from '../../../../domain/in-words';
import { openSuggestions } from '../../../../domain/suggestions/decide';
import {
  useCanWrite,
  useIsHeld,
  usePlan,
  useSession,
  useSessionState,
} from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { LastStep } from '../last-step';
import { decide, takeInWord } from './operations';

const Bar = styled('div')({
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  gap: 8,
  padding: '8px 12px',
  borderBottom: `1px solid ${token('line')}`,
});

/** Which list the room shows: what changed between two states, or what readers changed in Word; and taking a file in. */
export function ListBar() {
  const session = useSession();
  const plan = usePlan();
  const [canWrite, isHeld] = [useCanWrite(), useIsHeld()];
  const shows = useSessionState((state) => state.views.review.shows);
  const open = openSuggestions(plan).length;
  return (
    <Bar>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="What is listed"
        value={shows}
        onChange={(_, chosen: 'changes' | 'suggestions' | null) => {
          if (chosen !== null) session.setView('review', { shows: chosen });
        }}
      >
        <ToggleButton value="changes">Changes</ToggleButton>
        <ToggleButton value="suggestions">
          Suggestions{open === 0 ? '' : ` ${written(open)}`}
        </ToggleButton>
      </ToggleButtonGroup>
      <LastStep />
      {shows === 'suggestions' && open > 0 && canWrite ? (
        <>
          <Button
            variant="text"
            onClick={() => {
              decide(session, 'reject', 'all');
            }}
          >
            Reject all
          </Button>
          <Button
            variant="text"
            onClick={() => {
              decide(session, 'accept', 'all');
            }}
          >
            Accept all
          </Button>
        </>
      ) : null}
      {isHeld ? (
        <Button
          title="Comments and changes of a Word file that came back"
          startIcon={<FileInput size={16} strokeWidth={1.8} />}
          onClick={() => void takeInWord(session)}
        >
          Take in from Word…
        </Button>
      ) : null}
    </Bar>
  );
}
