import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import type { Need, OfferedStep } from '../../../domain/review/what-holds';
import { Shape } from '../../components/shapes';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';

const List = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  display: 'grid',
  gap: 4,
  '& li': { display: 'flex', alignItems: 'center', gap: 8, minHeight: 28 },
});

/** Goes to what stands in the way of a step. */
export function goToMissing(session: Session, { need }: Need): void {
  if (need === 'noMustComments') {
    session.setView('comments', { level: 'must' });
    session.go('review');
    return;
  }
  session.setView('checks', { isOpen: true, severity: 'must', takesFocus: true });
}

interface NeedListProps {
  readonly offered: OfferedStep;
  /** Called before it goes anywhere. */
  readonly onGo: () => void;
}

/** What a step asks for: what holds, what is missing, and the way to it. */
export function NeedList({ offered: { needs }, onGo }: NeedListProps) {
  const session = useSession();
  if (needs.length === 0) return null;
  return (
    <List aria-label="What must hold">
      {needs.map((need) => (
        <li key={need.need}>
          <Shape
            name={need.missing === 0 ? 'done' : 'must'}
            label={need.missing === 0 ? 'Holds' : 'Missing'}
          />
          <span style={{ flex: 1 }}>{need.words}.</span>
          {need.missing === 0 ? null : (
            <Button
              variant="text"
              onClick={() => {
                onGo();
                goToMissing(session, need);
              }}
            >
              Show {need.missing === 1 ? 'it' : 'them'}
            </Button>
          )}
        </li>
      ))}
    </List>
  );
}
