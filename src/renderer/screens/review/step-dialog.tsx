import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { stepVersionName } from '../../../domain/review/take-step';
import { Muted } from '../../components/layout';
import { personOf } from '../../session/person';
import { usePlan, useSession, useSessionState } from '../../session/use-session';
import { NameField } from '../comments/name-field';
import { keepUnsaid } from '../comments/operations';
import { NeedList } from './need-list';
import { takeStep } from './steps';
import { useSteps } from './use-steps';
import { focusAtOnce } from '../../components/focus-at-once';

/** Signs a step of the review: what must hold, what is to be said with it, and the name. */
export function StepDialog() {
  const session = useSession();
  const plan = usePlan();
  const stepId = useSessionState((state) => state.views.review.step);
  const person = useSessionState(personOf);
  const unsaid = useSessionState((state) => state.views.comments.unsaid);
  const offered = useSteps().find(({ step }) => step.id === stepId);
  const close = (): void => {
    session.showDialog(null);
  };
  if (!offered) return null;
  const { step, state } = offered;
  const noteKey = `step ${step.id}`;
  const note = unsaid[noteKey] ?? '';
  const reasonKey = `${noteKey}, all the same`;
  const reason = unsaid[reasonKey] ?? '';
  const isReady =
    person !== '' &&
    state !== 'blocked' &&
    (state === 'ready' || reason.trim() !== '') &&
    (step.note === 'optional' || note.trim() !== '');
  const version = stepVersionName(plan, step);
  const sign = (): void => {
    if (!isReady) return;
    if (!takeStep(session, offered, { note, reason: state === 'override' ? reason.trim() : null }))
      return;
    keepUnsaid(session, noteKey, '');
    keepUnsaid(session, reasonKey, '');
    close();
  };
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="sm"
      aria-labelledby="step-title"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        // The same keys add an action in the room behind.
        event.preventDefault();
        sign();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sign();
        }}
      >
        <DialogTitle id="step-title">{step.label}</DialogTitle>
        <DialogContent style={{ display: 'grid', gap: 16 }}>
          <NeedList offered={offered} onGo={close} />
          {state === 'override' ? (
            <TextField
              label="Why it goes on all the same"
              value={reason}
              multiline
              minRows={2}
              fullWidth
              inputRef={focusAtOnce}
              helperText="Kept with the step."
              onChange={(event) => {
                keepUnsaid(session, reasonKey, event.target.value);
              }}
            />
          ) : null}
          {state === 'blocked' ? null : (
            <TextField
              label={step.note === 'required' ? 'A word on why' : 'A note with it (optional)'}
              value={note}
              multiline
              minRows={2}
              fullWidth
              {...(state === 'override' ? {} : { inputRef: focusAtOnce })}
              onChange={(event) => {
                keepUnsaid(session, noteKey, event.target.value);
              }}
            />
          )}
          <NameField />
          <Muted>
            {person === '' ? '' : `Signed by ${person}. `}
            {version === null
              ? 'It is kept for ever and cannot be undone.'
              : `The plan as it is then is kept as the version “${version}”${step.version?.sealed === true ? ' and sealed' : ''}. It cannot be undone.`}
          </Muted>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={!isReady}>
            {step.label}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
