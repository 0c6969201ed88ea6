import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { SEVERITIES, type Severity } from '../../../domain/checks/finding';
import { aboutWords } from '../../../domain/comments/place-words';
import type { Plan } from '../../../domain/schema/plan';
import { ChoiceField } from '../../components/labelled';
import { Muted } from '../../components/layout';
import { personOf } from '../../session/person';
import { usePlan, useSession, useSessionState } from '../../session/use-session';
import { LEVEL_WORDS } from './level';
import { LevelChoice } from './level-choice';
import type { Offered } from './offer';
import { addComment, focusCard, keepUnsaid } from './operations';
import { NameField } from './name-field';
import { focusAtOnce } from '../../components/focus-at-once';

const NEW = 'new';
const THE_PLAN: Offered = { about: { kind: 'plan', field: null }, words: null };

/** What the comment can be about: the very place, its record, the plan. */
function choicesOf(plan: Plan, offered: Offered): readonly { label: string; offered: Offered }[] {
  const { about, words } = offered;
  const record: Offered[] =
    about.kind !== 'plan' && 'field' in about && about.field !== null
      ? [{ about: { ...about, field: null }, words: null }]
      : about.kind === 'covering' && about.part !== null
        ? [{ about: { ...about, part: null }, words: null }]
        : about.kind === 'text'
          ? [{ about: { kind: 'section', id: about.id, field: null }, words: null }]
          : [];
  const all = [
    offered,
    ...record,
    ...(about.kind === 'plan' && about.field === null ? [] : [THE_PLAN]),
  ];
  return all.map((one) => ({
    label:
      one.words === null
        ? aboutWords(plan, one.about)
        : `These words of ${aboutWords(plan, one.about)}`,
    offered: one === offered ? { about, words } : one,
  }));
}

/** Says something of the plan, or of a place in it. What is typed here is kept when the dialog is closed. */
export function CommentDialog() {
  const session = useSession();
  const plan = usePlan();
  const { offered, unsaid } = useSessionState((state) => state.views.comments);
  const person = useSessionState(personOf);
  const [level, setLevel] = useState<Severity>('should');
  const [chosen, setChosen] = useState(0);
  const text = unsaid[NEW] ?? '';
  const choices = choicesOf(plan, offered ?? THE_PLAN);
  const place = choices[chosen]?.offered ?? THE_PLAN;
  const canSay = text.trim() !== '' && person !== '';
  const close = (): void => {
    session.showDialog(null);
  };
  const say = (): void => {
    if (!canSay) return;
    const id = addComment(session, { ...place, level, text: text.trim() });
    if (id === null) return;
    keepUnsaid(session, NEW, '');
    close();
    if (session.state.place === 'review') focusCard(id);
  };
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="sm"
      aria-labelledby="comment-title"
      onKeyDown={(event) => {
        // From the weight as well as from the words.
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        // The same keys add an action in the room behind.
        event.preventDefault();
        say();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          say();
        }}
      >
        <DialogTitle id="comment-title">Comment</DialogTitle>
        <DialogContent style={{ display: 'grid', gap: 16 }}>
          {choices.length === 1 ? (
            <p style={{ margin: 0 }}>
              <Muted>About </Muted>
              <strong>{choices[0]?.label}</strong>
            </p>
          ) : (
            <ChoiceField
              label="About"
              value={String(chosen)}
              options={choices.map(({ label }, at) => ({ value: String(at), label }))}
              onChange={(value) => {
                setChosen(Number(value));
              }}
            />
          )}
          {place.words === null ? null : (
            <Muted style={{ overflowWrap: 'anywhere' }}>“{place.words.quote}”</Muted>
          )}
          <LevelChoice
            level={level}
            levels={SEVERITIES.map((one) => ({ level: one, word: LEVEL_WORDS[one] }))}
            onChange={setLevel}
          />
          <TextField
            label="What you want to say"
            value={text}
            multiline
            minRows={4}
            maxRows={12}
            fullWidth
            inputRef={focusAtOnce}
            onChange={(event) => {
              keepUnsaid(session, NEW, event.target.value);
            }}
          />
          <NameField />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary" disabled={!canSay}>
            Comment
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
