import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { MenuTick } from '../../components/menu-tick';
import { useSession, useSessionState } from '../../session/use-session';
import { COLUMN_ORDER, headingOf } from './columns';

interface ColumnsMenuProps {
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
}

/** Shows and hides columns; the action itself always stays. */
export function ColumnsMenu({ anchor, onClose }: ColumnsMenuProps) {
  const session = useSession();
  const hidden = useSessionState((state) => state.views.actions.hidden);
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      slotProps={{ list: { 'aria-label': 'Columns', dense: true } }}
    >
      {COLUMN_ORDER.filter((name) => name !== 'title').map((name) => {
        const isShown = !hidden.includes(name);
        return (
          <MenuItem
            key={name}
            role="menuitemcheckbox"
            aria-checked={isShown}
            onClick={() => {
              session.setView('actions', {
                hidden: isShown ? [...hidden, name] : hidden.filter((other) => other !== name),
              });
            }}
          >
            <MenuTick isOn={isShown} />
            {headingOf(name)}
          </MenuItem>
        );
      })}
    </Menu>
  );
}
