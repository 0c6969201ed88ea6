import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { cleanLine } from '../../../domain/text';
import { exportVersion } from '../../commands/exporting';
import { Shape } from '../../components/shapes';
import { useAnswer } from '../../session/use-answer';
import { useCanWrite, useOpen, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { whenEdited } from '../library/when-edited';
import { bringBack } from '../review/bring-back';
import { showSince } from '../review/sources';
import { selectAtOnce } from '../../components/focus-at-once';

/** Named versions of the plan: each is kept as it was for ever. */
export function VersionsDialog() {
  const session = useSession();
  const { planId, history } = useOpen();
  const canWrite = useCanWrite();
  const { value: versions, reload } = useAnswer('version.list', { planId });
  const [name, setName] = useState(history.plan.header.versionLabel);
  const close = (): void => {
    session.showDialog(null);
  };
  const save = async (): Promise<void> => {
    const answer = await session.bridge.request('version.save', { planId, name: cleanLine(name) });
    if (!answer.ok) {
      session.fail(answer.error);
      return;
    }
    reload();
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="versions-title">
      <DialogTitle id="versions-title">Versions</DialogTitle>
      <DialogContent>
        <p style={{ marginTop: 0, color: token('ink2') }}>
          {canWrite
            ? 'A version keeps the plan as it is now. It is never changed afterwards. To bring one back makes the plan what it was then, as one step that Undo takes back; comments and the stage stay.'
            : 'A version keeps the plan as it was, and is never changed afterwards. You can only read this plan now, so that you can neither keep a version nor bring one back.'}
        </p>
        {versions === null ? null : versions.length === 0 ? (
          <p>No versions yet.</p>
        ) : (
          <ul style={{ listStyle: 'none', padding: 0, margin: '0 0 16px' }}>
            {versions.map((version) => (
              <li
                key={version.versionId}
                style={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 8,
                  padding: '4px 0',
                  borderTop: `1px solid ${token('line')}`,
                }}
              >
                <span style={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                  <strong>{version.name}</strong>
                  <span style={{ color: token('ink2') }}>
                    {' '}
                    · {version.by} · {whenEdited(version.at)}
                  </span>
                  {version.seal === null ? null : (
                    <span style={{ display: 'flex', alignItems: 'center', gap: 6 }}>
                      <Shape name={version.isBroken ? 'must' : 'lock'} />
                      {version.isBroken
                        ? 'Changed since it was sealed. Do not rely on it.'
                        : 'Sealed'}
                    </span>
                  )}
                </span>
                <Button
                  variant="text"
                  aria-label={`Changes since ${version.name}`}
                  onClick={() => {
                    close();
                    showSince(session, version.versionId);
                  }}
                >
                  Changes since
                </Button>
                <Button
                  variant="text"
                  aria-label={`Export ${version.name} to Word`}
                  onClick={() => {
                    close();
                    exportVersion(version.versionId)(session);
                  }}
                >
                  Export
                </Button>
                {canWrite ? (
                  <Button
                    variant="text"
                    aria-label={`Bring back ${version.name}`}
                    onClick={() => void bringBack(session, version)}
                  >
                    Bring back
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {canWrite ? (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (cleanLine(name) !== '') void save();
            }}
            style={{ display: 'flex', gap: 8, alignItems: 'flex-end' }}
          >
            <TextField
              label="Name of the new version"
              value={name}
              fullWidth
              inputRef={selectAtOnce}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
            <Button type="submit" disabled={cleanLine(name) === ''}>
              Keep version
            </Button>
          </form>
        ) : null}
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
