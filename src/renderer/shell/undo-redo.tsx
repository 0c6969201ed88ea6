import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { Redo2, Undo2 } from 'lucide-react';
import { useSession } from '../session/use-session';
import type { OpenState } from '../session/state';
import { token } from '../theme/tokens';

/** A button of the top bar that looks like a text. */
export const PlainButton = styled('button')({
  border: 0,
  padding: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  fontSize: 14,
  fontWeight: 600,
  cursor: 'pointer',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  borderRadius: 4,
  // The name gives way last.
  minWidth: 0,
  flexShrink: 1,
});

const UndoBox = styled('div')({
  display: 'flex',
  alignItems: 'stretch',
  height: 32,
  border: `1px solid ${token('line2')}`,
  borderRadius: 6,
  background: token('surface'),
  flex: 'none',
});

/** Undo with the label of the step that it would take back, and Redo. */
export function UndoRedo({ open }: { readonly open: OpenState }) {
  const session = useSession();
  const undo = open.history.past.at(-1);
  const redo = open.history.future.at(-1);
  return (
    <UndoBox>
      <Tooltip title={undo ? `Undo: ${undo.label}` : 'Nothing to undo'}>
        <span style={{ display: 'flex' }}>
          <PlainButton
            disabled={!undo}
            onClick={() => {
              session.undo();
            }}
            aria-label={undo ? `Undo ${undo.label}` : 'Undo'}
            style={{
              display: 'flex',
              alignItems: 'center',
              gap: 8,
              padding: '0 10px',
              maxWidth: 190,
              fontWeight: 500,
              color: undo ? token('ink') : 'var(--mui-palette-action-disabled)',
              cursor: undo ? 'pointer' : 'default',
            }}
          >
            <Undo2 size={16} strokeWidth={1.8} aria-hidden="true" style={{ flex: 'none' }} />
            {undo ? (
              <span
                className="in-middle in-roomy"
                style={{ textAlign: 'left', overflow: 'hidden' }}
              >
                <span
                  style={{
                    display: 'block',
                    fontSize: 11,
                    lineHeight: '13px',
                    color: token('ink2'),
                  }}
                >
                  Undo
                </span>{' '}
                <span
                  style={{
                    display: 'block',
                    fontSize: 12,
                    lineHeight: '14px',
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                  }}
                >
                  {undo.label}
                </span>
              </span>
            ) : null}
          </PlainButton>
        </span>
      </Tooltip>
      <Tooltip title={redo ? `Redo: ${redo.label}` : 'Nothing to redo'}>
        <span
          style={{
            borderLeft: `1px solid ${token('line2')}`,
            display: 'flex',
            alignItems: 'center',
          }}
        >
          <IconButton
            disabled={!redo}
            aria-label={redo ? `Redo ${redo.label}` : 'Redo'}
            onClick={() => {
              session.redo();
            }}
          >
            <Redo2 size={16} strokeWidth={1.8} />
          </IconButton>
        </span>
      </Tooltip>
    </UndoBox>
  );
}
