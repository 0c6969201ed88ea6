import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { UiCommand } from '../commands/command';
import { shortcutText } from '../commands/shortcuts';
import { useSession, useSessionState } from '../session/use-session';

interface CommandMenuProps {
  readonly label: string;
  readonly commands: readonly UiCommand[];
  /** Ids of the commands that begin a new part of the menu. */
  readonly ruled: readonly string[];
  /** What a command is called here. */
  readonly nameOf: (label: string) => string;
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}

/** Commands as a menu at a place of the window; opened with Shift+F10 or the right button. */
export function CommandMenu(props: CommandMenuProps) {
  const { label, commands, ruled, nameOf, at, onClose } = props;
  const session = useSession();
  const state = useSessionState((whole) => whole);
  return (
    <Menu
      open
      onClose={onClose}
      anchorReference="anchorPosition"
      anchorPosition={at}
      slotProps={{ list: { 'aria-label': label, dense: true } }}
    >
      {commands.map((command) => [
        ruled.includes(command.id) ? <Divider key={`${command.id}-rule`} /> : null,
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
          <ListItemText>{nameOf(command.label)}</ListItemText>
          {command.shortcut === null ? null : (
            <kbd style={{ marginLeft: 24 }}>{shortcutText(command.shortcut)}</kbd>
          )}
        </MenuItem>,
      ])}
    </Menu>
  );
}
