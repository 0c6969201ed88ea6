import { styled } from '@mui/material/styles';
import { stepWords } from '../../../domain/review/step-words';
import { usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Words = styled('span')({
  flex: '1 1 120px',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: token('ink2'),
});

/** Who took the plan here last, and when; what the room has left of the line. */
export function LastStep() {
  const last = usePlan().review.at(-1);
  const words = last === undefined ? '' : stepWords(last);
  return <Words title={words}>{words}</Words>;
}
