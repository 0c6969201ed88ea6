import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import { ClipboardPaste, Grid3x3, Plus } from 'lucide-react';
import { memo } from 'react';
import { written } from '../../../domain/in-words';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { shortcutText } from '../../commands/shortcuts';
import { FilterField } from '../../components/filter-field';
import { Caption, RoomTitle, RoomToolbar, Spacer } from '../../components/layout';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { addPressures, addRecord } from './operations';

interface ToolbarProps {
  readonly register: RegisterKey;
  readonly matched: number;
  readonly total: number;
  /** Pressures of the pack that the budget does not have yet. */
  readonly pressures: number;
  readonly onPaste: () => void;
}

/** Title, count and tools of the room. */
export const ResourcesToolbar = memo(function ResourcesToolbar(props: ToolbarProps) {
  const { register, matched, total, pressures, onPaste } = props;
  const session = useSession();
  const canWrite = useCanWrite();
  const filter = useSessionState((state) => state.views.resources.filter);
  const hasMatrix = useSessionState((state) => state.views.resources.matrix);
  const { noun, nouns } = registerOf(register);
  return (
    <RoomToolbar role="toolbar" aria-label="Resources and risks">
      <RoomTitle>Resources &amp; risks</RoomTitle>
      <Caption role="status" sx={{ whiteSpace: 'nowrap', fontSize: 13 }}>
        {matched < total ? `${written(matched)} of ` : ''}
        {total === 1 ? `1 ${noun}` : `${written(total)} ${nouns}`}
      </Caption>
      <Spacer />
      <FilterField
        label={`Filter ${nouns}`}
        value={filter}
        onChange={(text) => {
          session.setView('resources', { filter: text });
        }}
      />
      {register === 'risks' ? (
        <ToggleButton
          value="matrix"
          selected={hasMatrix}
          onChange={() => {
            session.setView('resources', { matrix: !hasMatrix, cell: null });
          }}
          sx={{ gap: '6px', padding: '0 10px', whiteSpace: 'nowrap' }}
        >
          <Grid3x3 size={16} strokeWidth={1.8} aria-hidden="true" /> Matrix
        </ToggleButton>
      ) : null}
      {canWrite && register === 'budget' && pressures > 0 && total > 0 ? (
        <Button
          onClick={() => {
            addPressures(session);
          }}
        >
          {pressures === 1 ? 'Add 1 pressure' : `Add ${written(pressures)} pressures`}
        </Button>
      ) : null}
      {canWrite ? (
        <>
          <Button startIcon={<ClipboardPaste size={16} strokeWidth={1.8} />} onClick={onPaste}>
            Paste
          </Button>
          <Button
            startIcon={<Plus size={16} strokeWidth={1.8} />}
            onClick={() => {
              addRecord(session);
            }}
          >
            Add {noun}
            <kbd style={{ marginLeft: 8 }}>{shortcutText('Ctrl+↵')}</kbd>
          </Button>
        </>
      ) : null}
    </RoomToolbar>
  );
});
