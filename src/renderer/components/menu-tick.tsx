import ListItemIcon from '@mui/material/ListItemIcon';
import { Check } from 'lucide-react';
import { token } from '../theme/tokens';

/** The tick of a menu item that is on or off; its place is kept while it is off. The item itself says its state. */
export function MenuTick({ isOn }: { readonly isOn: boolean }) {
  return (
    <ListItemIcon>
      {isOn ? <Check size={16} strokeWidth={2} color={token('teal')} aria-hidden="true" /> : null}
    </ListItemIcon>
  );
}
