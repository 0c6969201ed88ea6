import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Finding } from '../../../domain/checks/finding';
import { count } from '../../../domain/in-words';
import { Muted } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { fixAll } from './fix-all';

const List = styled('ul')({ listStyle: 'none', margin: 0, padding: 0 });
const Item = styled('li')({
  padding: '8px 0',
  borderTop: `1px solid ${token('line')}`,
  overflowWrap: 'anywhere',
});

interface FixDialogProps {
  /** Those with a fix that nobody would want otherwise. */
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** Shows what the safe fixes will change, and makes them one step. */
export function FixDialog({ findings, onClose }: FixDialogProps) {
  const session = useSession();
  // What was read is what is done, whatever the checks find meanwhile.
  const [shown] = useState(findings);
  const things = count(shown.length, 'thing');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="fix-title">
      <DialogTitle id="fix-title">Fix {things}</DialogTitle>
      <DialogContent>
        <Muted style={{ display: 'block', marginBottom: 8 }}>
          This is one step: Undo takes all of it back.
        </Muted>
        <List>
          {shown.map(({ key, title, detail, fix }) => (
            <Item key={key}>
              <strong style={{ display: 'block', fontWeight: 600 }}>{title}</strong>
              <Muted>{detail}</Muted>
              <span style={{ display: 'block' }}>{fix?.label}</span>
            </Item>
          ))}
        </List>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          onClick={() => {
            fixAll(session, shown);
            onClose();
          }}
        >
          Fix {things}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
