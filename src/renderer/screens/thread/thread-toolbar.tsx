import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { styled } from '@mui/material/styles';
import { Link2, PanelRight, Printer, X } from 'lucide-react';
import { graphOf } from '../../../domain/thread/graph';
import { exportThread } from '../../commands/exporting';
import { shortcutText } from '../../commands/shortcuts';
import { cutEnd, RoomTitle, RoomToolbar, Spacer } from '../../components/layout';
import { PriorityChip } from '../../components/thread';
import { useRoomBeside } from '../../components/room-beside';
import {
  useCanWrite,
  usePack,
  usePlan,
  useSession,
  useSessionState,
} from '../../session/use-session';
import { token } from '../../theme/tokens';
import { areGapsBeside, toggleGaps } from './gap-room';
import { selectedName } from './map-words';
import { select } from './operations';
import { VIEWS } from './views';

const Chip = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 8,
  minWidth: 60,
  height: 32,
  padding: '0 2px 0 8px',
  border: `1px solid ${token('goldLine')}`,
  borderRadius: 6,
  background: token('goldTint'),
  '& .name': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: 600,
  },
});

/** The thread as a Word file of its own; its words where there is room for them. */
function PrintButton() {
  const session = useSession();
  const hasRoom = useRoomBeside();
  const words = 'Print as appendix';
  return (
    <Button
      {...(hasRoom ? { startIcon: <Printer size={16} /> } : { 'aria-label': words, title: words })}
      sx={{ flex: 'none', minWidth: 0, ...(hasRoom ? {} : { padding: '0 8px' }) }}
      onClick={() => {
        exportThread(session);
      }}
    >
      {hasRoom ? words : <Printer size={16} aria-hidden="true" />}
    </Button>
  );
}

/** Asks what is to be linked with what is picked out, or with what the keys are at. */
function LinkButton({ onLink }: ThreadToolbarProps) {
  const linked = useSessionState(
    ({ views: { thread } }) => thread.selected ?? thread.focus?.key ?? null,
  );
  return (
    <Button
      startIcon={<Link2 size={16} />}
      disabled={linked === null || linked.startsWith('outcome:')}
      onClick={() => {
        if (linked !== null) onLink(linked);
      }}
    >
      Link…
      <kbd style={{ marginLeft: 8 }}>L</kbd>
    </Button>
  );
}

interface ThreadToolbarProps {
  readonly onLink: (key: string) => void;
}

/** Title, what the room shows, what is picked out of it, and what can be linked. */
export function ThreadToolbar({ onLink }: ThreadToolbarProps) {
  const session = useSession();
  const graph = graphOf(usePlan(), usePack());
  const canWrite = useCanWrite();
  // One by one: what is not asked for, the size of the map, changes at each of many keys in a row.
  const view = useSessionState(({ views }) => views.thread.view);
  const selected = useSessionState(({ views }) => views.thread.selected);
  const outcomeId = useSessionState(({ views }) => views.thread.outcomeId);
  const hasRoom = useRoomBeside();
  const hasGaps = useSessionState(({ views }) => areGapsBeside(views.thread, hasRoom));
  const name = selected === null ? null : selectedName(graph, selected);
  const isPicked = VIEWS.find(({ id }) => id === view)?.isPicked ?? true;
  return (
    <RoomToolbar role="toolbar" aria-label="Golden thread">
      <RoomTitle>Golden thread</RoomTitle>
      <ToggleButtonGroup
        exclusive
        value={view}
        aria-label="Show as"
        onChange={(_, next: typeof view | null) => {
          if (next !== null) session.setView('thread', { view: next });
        }}
      >
        {VIEWS.map(({ id, label, icon: Icon }) => (
          <ToggleButton key={id} value={id} sx={{ gap: 0.75 }}>
            <Icon size={15} strokeWidth={1.8} aria-hidden="true" /> {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {name === null || !isPicked ? null : (
        <Chip>
          {name.code === '' ? null : <PriorityChip>{name.code}</PriorityChip>}
          <span className="name">{name.title}</span>
          <IconButton
            aria-label="Show all"
            onClick={() => {
              select(session, null);
              // The chip goes with the selection: focus goes on in the map.
              document.querySelector<HTMLElement>('[data-key][tabindex="0"]')?.focus();
            }}
          >
            <X size={14} strokeWidth={1.8} />
          </IconButton>
        </Chip>
      )}
      <Spacer />
      <NativeSelect
        value={outcomeId ?? ''}
        inputProps={{ 'aria-label': 'Outcome' }}
        input={<OutlinedInput sx={{ width: 178, flex: 'none', ...cutEnd }} />}
        onChange={(event) => {
          const { value } = event.target;
          session.setView('thread', {
            outcomeId: value === '' ? null : value,
            selected: null,
            focus: null,
          });
        }}
      >
        <option value="">Every outcome</option>
        {graph.outcomes.map(({ outcome }) => (
          <option key={outcome.id} value={outcome.id}>
            {outcome.label}
          </option>
        ))}
      </NativeSelect>
      <PrintButton />
      {canWrite && isPicked ? <LinkButton onLink={onLink} /> : null}
      {isPicked ? (
        <ToggleButton
          value="gaps"
          selected={hasGaps}
          aria-label="Gaps beside the thread"
          title={`Gaps beside the thread (${shortcutText('Ctrl+I')})`}
          sx={{ flex: 'none', padding: '0 7px' }}
          onChange={() => {
            toggleGaps(session);
          }}
        >
          <PanelRight size={16} strokeWidth={1.8} aria-hidden="true" />
        </ToggleButton>
      ) : null}
    </RoomToolbar>
  );
}
