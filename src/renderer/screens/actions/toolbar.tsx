import Button from '@mui/material/Button';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { ClipboardPaste, Columns3, Plus } from 'lucide-react';
import { memo, useState } from 'react';
import { written } from '../../../domain/in-words';
import { shortcutText } from '../../commands/shortcuts';
import { FilterField } from '../../components/filter-field';
import { Caption, cutEnd, RoomTitle, RoomToolbar, Spacer } from '../../components/layout';
import type { ActionGrouping } from '../../../domain/queries/action-rows';
import { useRoomBeside } from '../../components/room-beside';
import { useCanWrite, usePack, useSession, useSessionState } from '../../session/use-session';
import { ColumnsMenu } from './columns-menu';
import { addAction, managers } from './operations';

const GROUPINGS: readonly { readonly value: ActionGrouping; readonly label: string }[] = [
  { value: 'outcome', label: 'Outcome, then priority' },
  { value: 'manager', label: 'Manager' },
  { value: 'date', label: 'Target date' },
  { value: 'none', label: 'No groups' },
];

const NOBODY: readonly string[] = [];

/** Value of the manager filter that shows everybody; a manager's name cannot be this. */
const ALL = '\n';

interface ToolbarProps {
  readonly matched: number;
  readonly total: number;
  readonly onPaste: () => void;
}

/** Title, count and tools of the room. */
export const ActionsToolbar = memo(function ActionsToolbar(props: ToolbarProps) {
  const { matched, total, onPaste } = props;
  const session = useSession();
  const names = useSessionState(({ open }) => (open === null ? NOBODY : managers(open)));
  const guide = usePack().guides.actions;
  const canWrite = useCanWrite();
  const filter = useSessionState((state) => state.views.actions.filter);
  const groupBy = useSessionState((state) => state.views.actions.groupBy);
  const manager = useSessionState((state) => state.views.actions.manager);
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  return (
    <RoomToolbar role="toolbar" aria-label="Actions">
      <RoomTitle>Actions</RoomTitle>
      <Caption role="status" sx={{ whiteSpace: 'nowrap', fontSize: 13 }}>
        {matched < total ? `${written(matched)} of ` : ''}
        {total === 1 ? '1 action' : `${written(total)} actions`} · guide about {guide}
      </Caption>
      <Spacer />
      <FilterField
        label="Filter actions"
        value={filter}
        onChange={(text) => {
          session.setView('actions', { filter: text });
        }}
      />
      <Choice
        label="Group by"
        width={178}
        value={groupBy}
        options={GROUPINGS}
        onChange={(value) => {
          const chosen = GROUPINGS.find((grouping) => grouping.value === value);
          if (chosen) session.setView('actions', { groupBy: chosen.value });
        }}
      />
      <Choice
        label="Manager"
        width={132}
        value={manager ?? ALL}
        options={[
          { value: ALL, label: 'Manager: all' },
          { value: '', label: 'No manager' },
          ...names.map((name) => ({ value: name, label: name })),
        ]}
        onChange={(value) => {
          session.setView('actions', { manager: value === ALL ? null : value });
        }}
      />
      <Button
        startIcon={<Columns3 size={16} strokeWidth={1.8} />}
        aria-haspopup="menu"
        onClick={(event) => {
          setMenu(event.currentTarget);
        }}
      >
        Columns
      </Button>
      <ColumnsMenu
        anchor={menu}
        onClose={() => {
          setMenu(null);
        }}
      />
      {canWrite ? (
        <>
          <Button startIcon={<ClipboardPaste size={16} strokeWidth={1.8} />} onClick={onPaste}>
            Paste
            <Keys shortcut="Ctrl+V" />
          </Button>
          <Button
            startIcon={<Plus size={16} strokeWidth={1.8} />}
            onClick={() => {
              addAction(session);
            }}
          >
            Add action
            <Keys shortcut="Ctrl+↵" />
          </Button>
        </>
      ) : null}
    </RoomToolbar>
  );
});

/** The keys of a button, where there is room to say them. */
function Keys({ shortcut }: { readonly shortcut: string }) {
  const hasRoom = useRoomBeside();
  return hasRoom ? <kbd style={{ marginLeft: 8 }}>{shortcutText(shortcut)}</kbd> : null;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly width: number;
}

function Choice({ label, value, options, onChange, width }: ChoiceProps) {
  return (
    <NativeSelect
      value={value}
      inputProps={{ 'aria-label': label }}
      input={<OutlinedInput />}
      sx={{ flexShrink: 0, maxWidth: width, ...cutEnd }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
