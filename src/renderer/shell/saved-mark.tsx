import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { Shape } from '../components/shapes';
import { clockTime } from '../components/clock-time';
import type { SaveState } from '../session/state';
import { useSession } from '../session/use-session';
import { NARROW, OUT_OF_SIGHT, token } from '../theme/tokens';

const Mark = styled('div')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  fontSize: 12,
  color: token('ink2'),
  whiteSpace: 'nowrap',
  // What stands beside it would move with every second otherwise.
  fontVariantNumeric: 'tabular-nums',
});

/** In a narrow window the name of the plan has their room; they are read out all the same. */
const Seconds = styled('span')({ [NARROW]: OUT_OF_SIGHT });

const Retry = styled('button')({
  border: 0,
  padding: '2px 4px',
  borderRadius: 4,
  background: 'none',
  font: 'inherit',
  fontWeight: 600,
  color: token('teal'),
  cursor: 'pointer',
});

/** Says whether what was typed is on disk. "Saved" appears only when the services have said so. */
export function SavedMark({ save }: { readonly save: SaveState }) {
  const session = useSession();
  const [, minute, seconds] =
    save.kind === 'saved' ? (/^(\d+:\d+)(.*)$/u.exec(clockTime(save.at)) ?? []) : [];
  return (
    <Mark role="status" aria-live="polite" data-save={save.kind}>
      {save.kind === 'saving' ? 'Saving' : null}
      {save.kind === 'saved' ? (
        <>
          <Check size={14} strokeWidth={2} color={token('teal')} aria-hidden="true" />
          <span>
            Saved {minute}
            <Seconds>{seconds}</Seconds>
          </span>
        </>
      ) : null}
      {save.kind === 'failed' ? (
        <>
          <Shape name="must" />
          <span title={save.failure.message}>Not saved. Kept in this window</span>
          <Retry
            onClick={() => {
              session.retrySaving();
            }}
          >
            Try again
          </Retry>
        </>
      ) : null}
    </Mark>
  );
}
