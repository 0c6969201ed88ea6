import type { Action } from '../../../../domain/schema/plan';
import { Text } from '../../../components/panel-fields';
import { fieldOf, type FieldName } from '../fields';
import { useActionEdit } from './parts';

interface TextOfProps {
  readonly action: Action;
  readonly field: FieldName;
  readonly multiline?: boolean;
  readonly label?: string;
  readonly placeholder?: string;
  readonly note?: string | null;
}

/** A field of the action as text. */
export function TextOf({ action, field, label, ...rest }: TextOfProps) {
  const { refs, canWrite, commit } = useActionEdit();
  const { header, text } = fieldOf(field);
  return (
    <Text
      {...rest}
      field={field}
      label={label ?? header}
      value={text(action, refs)}
      readOnly={!canWrite}
      onCommit={(typed) => {
        commit(field, typed);
      }}
    />
  );
}
