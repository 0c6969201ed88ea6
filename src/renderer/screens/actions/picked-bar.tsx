import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { written } from '../../../domain/in-words';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { duplicateActions, fillDown, removeActions } from './operations';

const Bar = styled('div')({
  flex: 'none',
  alignSelf: 'flex-start',
  margin: '6px 16px',
  maxWidth: 'calc(100% - 32px)',
  boxSizing: 'border-box',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '6px 8px 6px 16px',
  whiteSpace: 'nowrap',
  borderRadius: 8,
  background: token('raised'),
  border: `1px solid ${token('line2')}`,
  boxShadow: token('e2'),
});

/** What can be done with the rows that are picked. */
export function PickedBar() {
  const session = useSession();
  const canWrite = useCanWrite();
  const count = useSessionState((state) => state.views.actions.pickedIds.length);
  if (count === 0) return null;
  const tools = [
    ['Fill down', fillDown],
    ['Duplicate', duplicateActions],
    ['Delete', removeActions],
  ] as const;
  return (
    <Bar role="group" aria-label="Picked actions">
      <span role="status">
        {count === 1 ? '1 action picked' : `${written(count)} actions picked`}
      </span>
      {canWrite
        ? tools.map(([label, run]) => (
            <Button
              key={label}
              onClick={() => {
                run(session);
              }}
            >
              {label}
            </Button>
          ))
        : null}
    </Bar>
  );
}
