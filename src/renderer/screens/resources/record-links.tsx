import { setRecordCommand } from '../../../domain/commands/record-commands';
import { registerOf, type AnyRecord, type RegisterKey } from '../../../domain/registers/index';
import { idsIn } from '../../../domain/registers/links';
import { nameOf } from '../../../domain/registers/names';
import type { RecordRefs } from '../../../domain/registers/refs';
import { LinkDialog } from '../../components/link-dialog';
import { useSession } from '../../session/use-session';

interface RecordLinksProps {
  readonly register: RegisterKey;
  readonly record: AnyRecord;
  readonly field: string;
  readonly startWith: string;
  readonly refs: RecordRefs;
  readonly onClose: () => void;
}

const WORDS = {
  action: { find: 'Find an action', many: 'Actions' },
  indicator: { find: 'Find an indicator', many: 'Indicators' },
  priority: { find: 'Find a priority', many: 'Priorities' },
} as const;

/** Chooses what a record is linked to. */
export function RecordLinks(props: RecordLinksProps) {
  const { register, record, field, startWith, refs, onClose } = props;
  const session = useSession();
  const about = registerOf(register).fields[field];
  if (about?.kind !== 'links') return null;
  const words = WORDS[about.to];
  const items = [...refs.linkables[about.to].values()].map(({ id, code, title }) => ({
    id,
    code,
    label: title,
  }));
  const before = idsIn(record, field);
  return (
    <LinkDialog
      title={`Link ${nameOf(register, record)} to ${words.many.toLowerCase()}`}
      find={words.find}
      groups={[{ label: words.many, items }]}
      links={before.map((id) => ({ id, role: 'contributes' }))}
      startWith={startWith}
      onSave={(links) => {
        const ids = links.map(({ id }) => id);
        if (ids.join(' ') !== before.join(' ')) {
          session.dispatch(setRecordCommand(register, record.id, { [field]: ids }));
        }
        onClose();
      }}
      onClose={onClose}
    />
  );
}
