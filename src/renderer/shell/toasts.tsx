import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Shape } from '../components/shapes';
import type { Toast } from '../session/state';
import { useSession, useSessionState } from '../session/use-session';
import { token } from '../theme/tokens';

/** A strip of its own: a message lies over nothing, least of all over the row that it speaks of. Dialogs lie under it. */
const Stack = styled('div')({
  position: 'relative',
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: 8,
  zIndex: 1400,
  '&:not(:empty)': { padding: '8px 16px' },
  // A dialog has its buttons at its right end: messages go to the left one, and what is beside them is the dialog's.
  'body:has(.MuiDialog-root) &': { alignItems: 'flex-start', pointerEvents: 'none' },
});

const Box = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  padding: '8px 8px 8px 16px',
  borderRadius: 8,
  background: token('raised'),
  border: `1px solid ${token('line2')}`,
  boxShadow: token('e2'),
  maxWidth: 640,
  boxSizing: 'border-box',
  pointerEvents: 'auto',
});

/** How long a message stays; problems stay until they are closed. */
const STAY_MS = 10_000;

/** Short messages, newest last, read out politely. */
export function Toasts() {
  const toasts = useSessionState((state) => state.toasts);
  return (
    <Stack role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} />
      ))}
    </Stack>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }) {
  const session = useSession();
  useEffect(() => {
    if (toast.tone === 'problem') return undefined;
    const timer = setTimeout(() => {
      session.dismissToast(toast.id);
    }, STAY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [session, toast]);
  const { action } = toast;
  return (
    <Box data-toast={toast.tone}>
      {toast.tone === 'problem' ? <Shape name="must" /> : null}
      <span style={{ flex: 1, overflowWrap: 'anywhere' }}>{toast.text}</span>
      {action ? (
        <Button
          variant="text"
          onClick={() => {
            session.dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton
        aria-label="Close message"
        onClick={() => {
          session.dismissToast(toast.id);
        }}
      >
        <X size={16} />
      </IconButton>
    </Box>
  );
}
