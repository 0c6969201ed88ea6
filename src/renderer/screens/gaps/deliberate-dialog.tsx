import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { styled } from '@mui/material/styles';
import { useId, useState } from 'react';
import { GAP_TITLES, type Gap } from '../../../domain/gaps/gap';
import { written } from '../../../domain/in-words';
import type { DeliberateGap } from '../../../domain/schema/plan';
import { ChoiceField } from '../../components/labelled';
import { Caption } from '../../components/layout';
import { usePack, usePlan, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { doIt } from '../actions/operations';
import { changeAnswers, cleanAnswer, keepGaps, type Answer } from './keep-gaps';

/** What the dialog was opened for: gaps of one code to be kept, or answers to be changed. */
export type DeliberateRequest =
  | {
      readonly kind: 'keep';
      /** The gap that it was opened at, which is ticked. */
      readonly gap: Gap;
      /** Every open gap of that code. */
      readonly gaps: readonly Gap[];
    }
  | { readonly kind: 'change'; readonly gaps: readonly DeliberateGap[] };

interface DeliberateDialogProps {
  readonly request: DeliberateRequest;
  readonly onClose: () => void;
}

const Fields = styled('div')({ display: 'grid', gap: 12, paddingTop: 4 });
const List = styled('div')({
  maxHeight: 176,
  overflow: 'auto',
  border: `1px solid ${token('line')}`,
  borderRadius: 6,
  '& label': { display: 'flex', gap: 8, padding: '4px 12px', cursor: 'pointer' },
  '& label:focus-within': { background: token('tealTint') },
  '& input': { width: 16, height: 16, margin: 2, flex: 'none', accentColor: token('teal') },
});

function firstAnswer(request: DeliberateRequest, by: string): Answer {
  const before = request.kind === 'change' ? request.gaps[0] : undefined;
  return before ?? { kind: '', reason: '', by };
}

/** Asks why gaps stay open, and who answers for that; several of one code at once. */
export function DeliberateDialog({ request, onClose }: DeliberateDialogProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const id = useId();
  const person = useSessionState(
    ({ views, start }) => views.gaps.by || (start?.settings.person ?? ''),
  );
  const [answer, setAnswer] = useState(() => firstAnswer(request, person));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(request.kind === 'keep' ? [request.gap.about] : []),
  );
  const [isTried, setTried] = useState(false);
  const said = cleanAnswer(answer);
  const isNobody = request.kind === 'keep' && chosen.size === 0;
  const say = (part: Partial<Answer>): void => {
    setAnswer({ ...answer, ...part });
  };
  const save = (): void => {
    setTried(true);
    if (said.reason === '' || said.by === '' || isNobody) return;
    const at = new Date().toISOString();
    const newId = (): string => `gap-${crypto.randomUUID()}`;
    const command =
      request.kind === 'change'
        ? changeAnswers(request.gaps, said, at)
        : keepGaps(
            request.gaps.filter(({ about }) => chosen.has(about)),
            plan,
            said,
            { at, newId },
          );
    session.setView('gaps', { by: said.by });
    doIt(session, command);
    onClose();
  };
  const toggle = (about: string): void => {
    const next = new Set(chosen);
    if (!next.delete(about)) next.add(about);
    setChosen(next);
  };
  const code = request.kind === 'keep' ? request.gap.code : request.gaps[0]?.code;
  const isKnown = pack.vocabularies.deliberateGap.some((kind) => kind.id === answer.kind);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DialogTitle id={`${id}-title`}>
          Deliberate gap: {code === undefined ? '' : GAP_TITLES[code].toLowerCase()}
        </DialogTitle>
        <DialogContent>
          <Fields>
            {request.kind === 'keep' ? (
              <div>
                <List role="group" aria-label="Left open on purpose" tabIndex={0}>
                  {request.gaps.map((gap) => (
                    <label key={gap.about}>
                      <input
                        type="checkbox"
                        checked={chosen.has(gap.about)}
                        onChange={() => {
                          toggle(gap.about);
                        }}
                      />
                      <span>{gap.name}</span>
                    </label>
                  ))}
                </List>
                <Caption role={isTried && isNobody ? 'alert' : undefined}>
                  {isTried && isNobody
                    ? 'Tick at least one'
                    : `${written(chosen.size)} of ${written(request.gaps.length)} ticked`}
                </Caption>
              </div>
            ) : null}
            <ChoiceField
              label="Kind"
              value={answer.kind}
              options={[
                { value: '', label: 'None of these' },
                ...pack.vocabularies.deliberateGap.map((kind) => ({
                  value: kind.id,
                  label: `${kind.id} ${kind.label}`,
                })),
                ...(isKnown || answer.kind === ''
                  ? []
                  : [{ value: answer.kind, label: answer.kind }]),
              ]}
              onChange={(kind) => {
                say({ kind });
              }}
            />
            <TextField
              label="Reason"
              value={answer.reason}
              // The dialog was opened to give a reason.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              required
              fullWidth
              multiline
              minRows={2}
              maxRows={6}
              error={isTried && said.reason === ''}
              helperText={
                isTried && said.reason === ''
                  ? 'Give a reason: a committee will read it'
                  : 'Printed in the appendix'
              }
              onChange={(event) => {
                say({ reason: event.target.value });
              }}
            />
            <TextField
              label="Who answers for it"
              value={answer.by}
              required
              fullWidth
              error={isTried && said.by === ''}
              helperText={isTried && said.by === '' ? 'Name a post' : 'A job title'}
              onChange={(event) => {
                say({ by: event.target.value });
              }}
            />
          </Fields>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" color="primary">
            {saveLabel(request, chosen.size)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function saveLabel(request: DeliberateRequest, chosen: number): string {
  if (request.kind === 'change') return 'Save reason';
  return chosen > 1 ? `Keep ${written(chosen)} gaps` : 'Keep gap';
}
