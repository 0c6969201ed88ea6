import { written } from '../../../domain/in-words';
import { RESOURCES_COMMANDS } from '../../commands/resources-commands';
import { registerOf, type RegisterKey } from '../../../domain/registers/index';
import { CommandMenu } from '../../components/command-menu';
import { useSessionState } from '../../session/use-session';
import { chosenRecords } from './operations';

interface RowMenuProps {
  readonly register: RegisterKey;
  readonly at: { readonly left: number; readonly top: number };
  readonly onClose: () => void;
}

/** What can be done with the selected record or with all that are picked. */
export function RowMenu({ register, at, onClose }: RowMenuProps) {
  const count = useSessionState((state) => chosenRecords(state).length);
  const { noun, nouns } = registerOf(register);
  return (
    <CommandMenu
      label={noun}
      commands={RESOURCES_COMMANDS}
      ruled={['record.remove', 'record.drawer']}
      nameOf={(label) =>
        count > 1
          ? label.replace('the record', `${written(count)} ${nouns}`)
          : label.replace(/\b(a|the) record/u, (_, article: string) => `${article} ${noun}`)
      }
      at={at}
      onClose={onClose}
    />
  );
}
