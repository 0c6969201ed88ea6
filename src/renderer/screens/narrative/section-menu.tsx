import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import type { Section } from '../../../domain/schema/plan';
import { NARRATIVE_COMMANDS } from '../../commands/narrative-commands';
import { useSession } from '../../session/use-session';

/** What can be done with the section that is shown. */
export function SectionMenu({ section }: { readonly section: Section | null }) {
  const session = useSession();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => {
    setAnchor(null);
  };
  return (
    <>
      <IconButton
        aria-label={section === null ? 'Sections' : `Section ${section.title}`}
        aria-haspopup="menu"
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <Ellipsis size={16} strokeWidth={1.8} aria-hidden="true" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {NARRATIVE_COMMANDS.filter(({ group }) => group === 'edit').map((command) => (
          <MenuItem
            key={command.id}
            disabled={!command.isEnabled(session.state)}
            onClick={() => {
              close();
              command.run(session);
            }}
          >
            {command.icon ? (
              <ListItemIcon>
                <command.icon size={16} strokeWidth={1.8} />
              </ListItemIcon>
            ) : null}
            {command.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
