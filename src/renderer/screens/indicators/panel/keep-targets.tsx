import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useId, useState } from 'react';
import { formatFigure } from '../../../../domain/figures';
import type { KeptDoubt } from '../../../../domain/schema/plan';
import type { Assessment } from '../../../../domain/targets/assess';
import { cleanField } from '../../../../domain/text';
import { Shape } from '../../../components/shapes';
import { useCanWrite, useSession, useSessionState } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';

interface KeepTargetsProps {
  readonly place: MeasurePlace;
  readonly assessment: Assessment;
}

/** Keeps targets that something speaks against, with a reason; shown while there is such a doubt. */
export function KeepTargets({ place, assessment }: KeepTargetsProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const person = useSessionState((state) => state.start?.settings.person ?? '');
  const id = useId();
  const [reason, setReason] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  /** The question was called off: focus goes back to where it was asked. */
  const [isBack, setBack] = useState(false);
  const doubts = assessment.findings.filter(
    ({ canBeKept, kept, severity }) =>
      canBeKept && kept === null && (severity === 'must' || severity === 'should'),
  );
  const { last } = assessment.measured;
  if (!canWrite || doubts.length === 0 || last === null) return null;
  const figure = formatFigure(last.value, place.indicator);
  const keep = (): void => {
    const text = cleanField(reason ?? '');
    setMissing(text === '');
    if (text === '') return;
    const codes = new Set<string>(doubts.map(({ code }) => code));
    const answer = { value: last.value, reason: text, by: person, at: new Date().toISOString() };
    const kept: KeptDoubt[] = [
      ...place.part.kept.filter(({ code }) => !codes.has(code)),
      ...Array.from(codes, (code) => ({ code, ...answer })),
    ];
    session.dispatch({
      type: 'indicator.part',
      indicatorId: place.indicator.id,
      partId: place.part.id,
      changes: { kept },
    });
    setReason(null);
    setBack(false);
  };
  const callOff = (): void => {
    setReason(null);
    setBack(true);
  };
  if (reason === null) {
    return (
      <Button
        sx={{ mt: 1.5 }}
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isBack}
        onClick={() => {
          setReason('');
        }}
      >
        Keep {figure} and say why…
      </Button>
    );
  }
  return (
    <FormControl fullWidth sx={{ mt: 1.5 }} error={isMissing}>
      <InputLabel htmlFor={id}>Why {figure} all the same</InputLabel>
      <OutlinedInput
        id={id}
        // It stands where the button was that the person just pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        multiline
        minRows={2}
        maxRows={6}
        value={reason}
        {...(isMissing ? { 'aria-describedby': `${id}-note` } : {})}
        onChange={(event) => {
          setReason(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          callOff();
        }}
      />
      {isMissing ? (
        <FormHelperText id={`${id}-note`} role="alert" sx={{ display: 'flex', gap: 0.5 }}>
          <Shape name="must" size={12} />
          Give a reason: it stays beside the targets
        </FormHelperText>
      ) : null}
      <span style={{ display: 'flex', gap: 8, marginTop: 8 }}>
        <Button onClick={keep}>Keep {figure}</Button>
        <Button variant="text" onClick={callOff}>
          Cancel
        </Button>
      </span>
    </FormControl>
  );
}
