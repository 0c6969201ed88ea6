import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { styled } from '@mui/material/styles';
import { useId, useMemo, useState } from 'react';
import { written } from '../../../../domain/in-words';
import { Shape } from '../../../components/shapes';
import { usePack, usePlan, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { cellCount, readBlock, withMeant } from '../block-edit';
import { finishPaste, type PasteQuestion } from '../operations';

const List = styled('ul')({
  margin: '8px 0 16px',
  padding: '4px 12px',
  maxHeight: 220,
  overflow: 'auto',
  listStyle: 'none',
  border: `1px solid ${token('line')}`,
  borderRadius: 6,
  '& li': { padding: '3px 0' },
});

interface PasteDialogProps {
  readonly question: PasteQuestion;
  readonly onClose: () => void;
}

/** Asks before a paste of which something cannot be taken, or may be meant otherwise. */
export function PasteDialog({ question, onClose }: PasteDialogProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const id = useId();
  const { refused, doubts } = question;
  const [isMeant, setMeant] = useState(doubts.length > 0);
  const cells = useMemo(
    () => (isMeant ? withMeant(question.cells, doubts) : question.cells),
    [question, doubts, isMeant],
  );
  const fits = useMemo(() => readBlock(plan, pack, cells).commands.length, [plan, pack, cells]);
  const [first] = doubts;
  const asWritten = question.cells.find(
    ({ indicatorId, partId, field }) =>
      indicatorId === first?.indicatorId && partId === first.partId && field === first.field,
  );
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>Paste {cellCount(question.cells.length)}</DialogTitle>
      <DialogContent>
        {first && asWritten ? (
          <>
            <p id={`${id}-doubt`} style={{ margin: '0 0 4px' }}>
              <Shape name="should" size={12} />{' '}
              {doubts.length === 1
                ? '1 percentage is'
                : `${written(doubts.length)} percentages are`}{' '}
              below one. What is meant by {asWritten.text.trim()}?
            </p>
            <RadioGroup
              aria-labelledby={`${id}-doubt`}
              value={isMeant ? 'meant' : 'taken'}
              onChange={(_, value) => {
                setMeant(value === 'meant');
              }}
              sx={{ mb: 2 }}
            >
              <FormControlLabel value="meant" control={<Radio size="small" />} label={first.text} />
              <FormControlLabel
                value="taken"
                control={<Radio size="small" />}
                label={`${asWritten.text.trim()}%`}
              />
            </RadioGroup>
          </>
        ) : null}
        {refused.length > 0 ? (
          <>
            <p style={{ margin: 0 }}>These stay as they are:</p>
            <List>
              {refused.map(({ where, reason }) => (
                <li key={`${where} ${reason}`}>
                  <Shape name="must" size={12} /> <strong>{where}</strong>: {reason}
                </li>
              ))}
            </List>
          </>
        ) : null}
        {fits === 0 ? 'Nothing else would change.' : `${cellCount(fits)} will change, as one step.`}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={fits === 0}
          onClick={() => {
            finishPaste(session, cells);
            onClose();
          }}
        >
          Paste {cellCount(fits)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
