import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import type { Field } from '../../../domain/registers/field';
import type { AnyRecord } from '../../../domain/registers/index';
import { idsIn, possibleAbove } from '../../../domain/registers/links';
import { headingOf } from '../../../domain/registers/names';
import { optionsOf } from '../../../domain/registers/options';
import type { RecordRefs } from '../../../domain/registers/refs';
import { fieldText, stepsOf } from '../../../domain/registers/words';
import { Caption } from '../../components/layout';
import { Choice, Text } from '../../components/panel-fields';
import { token } from '../../theme/tokens';

interface RecordFieldProps {
  readonly name: string;
  readonly field: Field;
  readonly record: AnyRecord;
  readonly refs: RecordRefs;
  readonly all: readonly AnyRecord[];
  readonly nameField: string;
  readonly canWrite: boolean;
  readonly onSet: (changes: Partial<AnyRecord>) => void;
  /** Reads a typed text; answers why it cannot be taken, or null. */
  readonly onText: (name: string, text: string) => string | null;
  readonly onLinks: () => void;
}

/** A field of a record as its description wants it. */
export function RecordField(props: RecordFieldProps) {
  const { name, field, record, refs, all, nameField, canWrite, onSet } = props;
  const label = headingOf(field, refs.year);
  const common = { label, field: name };
  const options = (list: readonly { readonly id: string; readonly label: string }[]) => [
    { id: '', label: '–' },
    ...list,
  ];
  switch (field.kind) {
    case 'line':
    case 'text':
    case 'figure':
    case 'date':
      return <Typed {...props} />;
    case 'choice':
      return (
        <Choice
          {...common}
          value={String(record[name] ?? '')}
          options={options(optionsOf(field, refs.pack))}
          disabled={!canWrite}
          onChange={(id) => {
            onSet({ [name]: id });
          }}
        />
      );
    case 'scale':
      return (
        <Choice
          {...common}
          value={String(record[name] ?? '')}
          options={options(
            stepsOf(field, refs.pack).map((step, at) => ({
              id: String(at + 1),
              label: `${String(at + 1)} ${step.label}`,
            })),
          )}
          disabled={!canWrite}
          onChange={(id) => {
            onSet({ [name]: id === '' ? null : Number(id) });
          }}
        />
      );
    case 'parent':
      return (
        <Choice
          {...common}
          value={String(record[name] ?? '')}
          options={options(
            possibleAbove(record, all, name).map((one) => ({
              id: one.id,
              label: String(one[nameField] ?? ''),
            })),
          )}
          disabled={!canWrite}
          onChange={(id) => {
            onSet({ [name]: id === '' ? null : id });
          }}
        />
      );
    case 'choices':
      return <Boxes {...props} options={optionsOf(field, refs.pack)} />;
    case 'flag':
      return (
        <Box
          name={name}
          label={label}
          isOn={record[name] === true}
          disabled={!canWrite}
          onChange={(isOn) => {
            onSet({ [name]: isOn });
          }}
        />
      );
    case 'links':
      return <Links {...props} />;
  }
}

/** A field that is typed; what cannot be read stays in it, with the reason under it. */
function Typed({ name, field, record, refs, all, nameField, canWrite, onText }: RecordFieldProps) {
  const [error, setError] = useState<string | null>(null);
  const hint = field.hint ?? (field.kind === 'date' ? 'As 31/3 or end sept' : null);
  return (
    <Text
      label={headingOf(field, refs.year)}
      field={name}
      value={fieldText(field, record, name, refs, all, nameField, 'edit')}
      multiline={field.kind === 'text'}
      readOnly={!canWrite}
      note={hint}
      error={error === null ? null : `${error}. Nothing was changed.`}
      onCommit={(text) => {
        setError(onText(name, text));
      }}
    />
  );
}

interface BoxProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly disabled: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Box({ name, label, isOn, disabled, onChange }: BoxProps) {
  return (
    <label
      data-field={name}
      style={{ display: 'flex', alignItems: 'center', gap: 8, minHeight: 24 }}
    >
      <input
        type="checkbox"
        checked={isOn}
        disabled={disabled}
        style={{ width: 16, height: 16, margin: 0, accentColor: token('teal') }}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}

function Boxes(
  props: RecordFieldProps & {
    readonly options: readonly { readonly id: string; readonly label: string }[];
  },
) {
  const { name, field, record, refs, canWrite, onSet, options } = props;
  const ids = idsIn(record, name);
  return (
    <fieldset data-field={name} style={{ margin: 0, padding: 0, border: 0, minWidth: 0 }}>
      <legend style={{ padding: 0, fontSize: 12, color: token('ink2') }}>
        {headingOf(field, refs.year)}
      </legend>
      {options.map(({ id, label }) => (
        <Box
          key={id}
          name={`${name}:${id}`}
          label={label}
          isOn={ids.includes(id)}
          disabled={!canWrite}
          onChange={(isOn) => {
            onSet({ [name]: isOn ? [...ids, id] : ids.filter((one) => one !== id) });
          }}
        />
      ))}
      {options.length === 0 ? <Caption>The reference pack names none.</Caption> : null}
    </fieldset>
  );
}

function Links({ name, field, record, refs, canWrite, onLinks }: RecordFieldProps) {
  const id = useId();
  if (field.kind !== 'links') return null;
  const items = idsIn(record, name).map((one) => ({
    id: one,
    ...refs.linkables[field.to].get(one),
  }));
  return (
    <div role="group" aria-labelledby={id} data-field={name}>
      <div style={{ display: 'flex', alignItems: 'center', gap: 8 }}>
        <span id={id} style={{ flex: 1, fontSize: 12, color: token('ink2') }}>
          {field.label}
        </span>
        {canWrite ? (
          <Button variant="text" onClick={onLinks}>
            {items.length === 0 ? 'Link…' : 'Change…'}
          </Button>
        ) : null}
      </div>
      {items.length === 0 ? (
        <Caption>None</Caption>
      ) : (
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {items.map((item) => (
            <li key={item.id} style={{ padding: '2px 0', overflowWrap: 'anywhere' }}>
              <b style={{ fontWeight: 600 }}>{item.code ?? item.id}</b> {item.title}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
