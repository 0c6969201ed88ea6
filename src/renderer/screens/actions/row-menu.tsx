import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { ACTIONS_COMMANDS } from '../../commands/actions-commands';
import { shortcutText } from '../../commands/shortcuts';
import { useSession, useSessionState } from '../../session/use-session';
import { chosen } from './chosen';

interface RowMenuProps {
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}

/** What can be done with the selected action or with all that are picked; opened with Shift+F10 or the right button. */
export function RowMenu({ at, onClose }: RowMenuProps) {
  const session = useSession();
  const state = useSessionState((whole) => whole);
  const count = chosen(state).length;
  return (
    <Menu
      open
      onClose={onClose}
      anchorReference="anchorPosition"
      anchorPosition={at}
      slotProps={{ list: { 'aria-label': 'Action', dense: true } }}
    >
      {ACTIONS_COMMANDS.map((command) => [
        command.id === 'action.remove' || command.id === 'action.drawer' ? (
          <Divider key={`${command.id}-rule`} />
        ) : null,
        <MenuItem
          key={command.id}
          disabled={!command.isEnabled(state)}
          onClick={() => {
            onClose();
            command.run(session);
          }}
        >
          <ListItemIcon>
            {command.icon ? <command.icon size={16} strokeWidth={1.8} /> : null}
          </ListItemIcon>
          <ListItemText>{labelFor(command.label, count)}</ListItemText>
          {command.shortcut === null ? null : (
            <kbd style={{ marginLeft: 24 }}>{shortcutText(command.shortcut)}</kbd>
          )}
        </MenuItem>,
      ])}
    </Menu>
  );
}

function labelFor(label: string, count: number): string {
  return count > 1 ? label.replace('the action', `${String(count)} actions`) : label;
}
