import { written } from '../../../domain/in-words';
import { ACTIONS_COMMANDS } from '../../commands/actions-commands';
import { CommandMenu } from '../../components/command-menu';
import { useSessionState } from '../../session/use-session';
import { chosen } from './chosen';

interface RowMenuProps {
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}

/** What can be done with the selected action or with all that are picked. */
export function RowMenu({ at, onClose }: RowMenuProps) {
  const count = useSessionState((state) => chosen(state).length);
  return (
    <CommandMenu
      label="Action"
      commands={ACTIONS_COMMANDS}
      ruled={['action.remove', 'action.drawer']}
      nameOf={(label) =>
        count > 1 ? label.replace('the action', `${written(count)} actions`) : label
      }
      at={at}
      onClose={onClose}
    />
  );
}
