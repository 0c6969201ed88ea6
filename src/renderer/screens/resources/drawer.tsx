import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { memo, useEffect, type RefObject } from 'react';
import { setRecordCommand } from '../../../domain/commands/record-commands';
import { registerOf, type AnyRecord, type RegisterKey } from '../../../domain/registers/index';
import { nameOf } from '../../../domain/registers/names';
import { readChange } from '../../../domain/registers/read';
import type { RecordRefs } from '../../../domain/registers/refs';
import { Caption } from '../../components/layout';
import { Panel, PanelBar } from '../../components/side-panel';
import { useCanWrite, useSession } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { RecordField } from './record-field';

interface DrawerProps {
  readonly register: RegisterKey;
  readonly record: AnyRecord | null;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
  /** Lies over the grid where the window has no room beside it. */
  readonly isOver: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly openLinks: (recordId: string, field: string, startWith: string) => void;
  readonly onStep: (step: -1 | 1) => void;
  readonly onClose: () => void;
}

/** Everything of one record. Follows the row with focus and never takes focus by itself. */
export const RecordDrawer = memo(function RecordDrawer(props: DrawerProps) {
  const { register, record, isOver, panel, onStep, onClose } = props;
  const session = useSession();
  useEffect(
    () =>
      session.onFlush(() => {
        // A field hands its text over when it is left.
        const focused = document.activeElement;
        if (focused instanceof HTMLElement && panel.current?.contains(focused)) focused.blur();
      }),
    [panel, session],
  );
  const { noun } = registerOf(register);
  return (
    <Panel
      ref={panel}
      aria-label="Details of the record"
      data-region="panel"
      data-record-id={record?.id}
      tabIndex={-1}
      className={isOver ? 'gt-over' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <PanelBar>
        <Caption>
          {record ? noun.replace(/^./u, (letter) => letter.toUpperCase()) : 'Nothing selected'}
        </Caption>
        <span style={{ flex: 1 }} />
        <IconButton
          aria-label="Record above"
          disabled={!record}
          onClick={() => {
            onStep(-1);
          }}
        >
          <ChevronUp size={16} strokeWidth={1.8} />
        </IconButton>
        <IconButton
          aria-label="Record below"
          disabled={!record}
          onClick={() => {
            onStep(1);
          }}
        >
          <ChevronDown size={16} strokeWidth={1.8} />
        </IconButton>
        <IconButton aria-label="Close the details" onClick={onClose}>
          <X size={16} strokeWidth={1.8} />
        </IconButton>
      </PanelBar>
      {record ? (
        <Form {...props} record={record} />
      ) : (
        <p style={{ padding: '0 16px', margin: 0, color: token('ink2') }}>
          Go to a row of the list to see all of it here.
        </p>
      )}
    </Panel>
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
      {canWrite ? null : <Button disabled>Read only</Button>}
    </div>
  );
}
