import Button from '@mui/material/Button';
import { count as counted } from '../../../domain/in-words';
import { Caption } from '../../components/layout';
import { useSession } from '../../session/use-session';

/** Says how many gaps lie outside the outcome that is looked at, and shows them. */
export function LeftOut({ count }: { readonly count: number }) {
  const session = useSession();
  return (
    <Caption style={{ display: 'block', margin: '0 0 8px' }}>
      {counted(count, 'gap')} outside this outcome{' '}
      <Button
        variant="text"
        onClick={() => {
          session.setView('thread', { outcomeId: null });
        }}
      >
        Show every outcome
      </Button>
    </Caption>
  );
}
