import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { LONGEST_LINE } from '../../../domain/schema/limits';
import type { Section } from '../../../domain/schema/plan';
import { cleanLine } from '../../../domain/text';
import { usePlan, useSession } from '../../session/use-session';
import { addSection, groupsOf } from './sections';
import { focusAtOnce } from '../../components/focus-at-once';

interface SectionDialogProps {
  readonly ask: 'add' | 'rename';
  readonly shown: Section | null;
}

/** Asks for the title of a section, and for the heading that a new one stands under. */
export function SectionDialog({ ask, shown }: SectionDialogProps) {
  const session = useSession();
  const plan = usePlan();
  const groups = groupsOf(plan);
  const [title, setTitle] = useState(ask === 'rename' ? (shown?.title ?? '') : '');
  const [group, setGroup] = useState(shown?.group ?? groups[0] ?? '');
  const [isTried, setTried] = useState(false);
  const close = (): void => {
    session.setView('narrative', { ask: null });
  };
  const named = cleanLine(title).slice(0, LONGEST_LINE);
  const under = cleanLine(group).slice(0, LONGEST_LINE);
  const submit = (): void => {
    setTried(true);
    if (named === '' || under === '') return;
    close();
    if (ask === 'add') addSection(session, named, under);
    else if (shown && named !== shown.title) {
      session.dispatch({ type: 'section.set', id: shown.id, changes: { title: named } });
    }
  };
  const heading = ask === 'add' ? 'Add a section' : 'Rename the section';
  return (
    <Dialog open onClose={close} fullWidth maxWidth="xs" aria-labelledby="section-dialog-title">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id="section-dialog-title">{heading}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <TextField
            label="Title"
            value={title}
            inputRef={focusAtOnce}
            fullWidth
            error={isTried && named === ''}
            helperText={isTried && named === '' ? 'Give the section a title' : null}
            onChange={(event) => {
              setTitle(event.target.value);
            }}
          />
          {ask === 'add' ? (
            <Autocomplete
              freeSolo
              options={groups}
              inputValue={group}
              onInputChange={(_event, value) => {
                setGroup(value);
              }}
              renderInput={(params) => (
                <TextField
                  {...params}
                  label="Under the heading"
                  error={isTried && under === ''}
                  helperText={
                    isTried && under === ''
                      ? 'Choose a heading or write a new one'
                      : 'Choose one or write a new one'
                  }
                />
              )}
            />
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary">
            {ask === 'add' ? 'Add section' : 'Rename'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
