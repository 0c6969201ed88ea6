import Button from '@mui/material/Button';
import { memo } from 'react';
import { recordKey } from '../../../domain/comments/about';
import { setRecordCommand } from '../../../domain/commands/record-commands';
import { registerOf, type AnyRecord, type RegisterKey } from '../../../domain/registers/index';
import { nameOf } from '../../../domain/registers/names';
import { readChange } from '../../../domain/registers/read';
import type { RecordRefs } from '../../../domain/registers/refs';
import { Caption } from '../../components/layout';
import { RecordPanel, type RecordPanelPlace } from '../../components/record-panel';
import { useCanWrite, useSession } from '../../session/use-session';
import { RecordComments } from '../comments/record-comments';
import { SERIF, token } from '../../theme/tokens';
import { RecordField } from './record-field';

interface DrawerProps extends RecordPanelPlace {
  readonly register: RegisterKey;
  readonly record: AnyRecord | null;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
  readonly openLinks: (recordId: string, field: string, startWith: string) => void;
}

/** Everything of one record. */
export const RecordDrawer = memo(function RecordDrawer(props: DrawerProps) {
  const { register, record, isOver, panel, onStep, onClose } = props;
  const { noun } = registerOf(register);
  return (
    <RecordPanel
      label="Details of the record"
      recordId={record?.id ?? null}
      noun="Record"
      head={
        <Caption>
          {record ? noun.replace(/^./u, (letter) => letter.toUpperCase()) : 'Nothing selected'}
        </Caption>
      }
      isOver={isOver}
      panel={panel}
      onStep={onStep}
      onClose={onClose}
    >
      {record ? (
        <Form {...props} record={record} />
      ) : (
        <p style={{ padding: '0 16px', margin: 0, color: token('ink2') }}>
          Go to a row of the list to see all of it here.
        </p>
      )}
    </RecordPanel>
  );
});

function Form(props: DrawerProps & { readonly record: AnyRecord }) {
  const { register, record, refs, all, openLinks } = props;
  const session = useSession();
  const canWrite = useCanWrite();
  const { fields, name } = registerOf(register);
  const set = (changes: Partial<AnyRecord>): void => {
    if (Object.keys(changes).length > 0) {
      session.dispatch(setRecordCommand(register, record.id, changes));
    }
  };
  const commit = (field: string, text: string): string | null => {
    const reading = readChange(register, field, text, record, refs, all);
    if (!reading.ok) return reading.error;
    set(reading.value);
    return null;
  };
  return (
    <div style={{ padding: '0 16px 24px', display: 'flex', flexDirection: 'column', gap: 12 }}>
      <h2 style={{ margin: 0, fontFamily: SERIF, fontSize: 17, lineHeight: '22px' }}>
        {nameOf(register, record)}
      </h2>
      {Object.entries(fields).map(([key, field]) => (
        <RecordField
          key={`${record.id} ${key}`}
          name={key}
          field={field}
          record={record}
          refs={refs}
          all={all}
          nameField={name}
          canWrite={canWrite}
          onSet={set}
          onText={commit}
          onLinks={() => {
            openLinks(record.id, key, '');
          }}
        />
      ))}
      <RecordComments record={{ noun: 'record', id: recordKey(register, record.id) }} />
      {canWrite ? null : <Button disabled>Read only</Button>}
    </div>
  );
}
