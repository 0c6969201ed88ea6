import { styled } from '@mui/material/styles';
import { APPENDIX_WORDS, COLUMN_WORDS, ORDER_WORDS } from '../../../../domain/paper-options';
import type {
  ActionColumn,
  ActionOrder,
  AppendixKind,
  PaperOptions,
} from '../../../../domain/schema/paper-options';
import { ChoiceField } from '../../../components/labelled';
import { Ticks } from './ticks';

const Group = styled('fieldset')({ border: 0, margin: '8px 0 0', padding: 0 });
const Legend = styled('legend')({ padding: 0, fontWeight: 500 });

interface Props {
  readonly options: PaperOptions;
  readonly onChange: (options: PaperOptions) => void;
}

/** What of a plan stands in its paper, and in which order. */
export function OptionFields({ options, onChange }: Props) {
  return (
    <div id="paper-options" style={{ padding: '8px 0 0' }}>
      <ChoiceField
        label="Actions in a table"
        value={options.order}
        options={entriesOf(ORDER_WORDS).map(({ id, label }) => ({ value: id, label }))}
        onChange={(value) => {
          onChange({ ...options, order: value as ActionOrder });
        }}
      />
      <Group>
        <Legend>Columns of the action tables</Legend>
        <Ticks<ActionColumn>
          ticks={entriesOf(COLUMN_WORDS)}
          ticked={options.columns}
          onChange={(columns) => {
            onChange({ ...options, columns });
          }}
        />
      </Group>
      <Group>
        <Legend>Appendices</Legend>
        <Ticks<AppendixKind>
          ticks={entriesOf(APPENDIX_WORDS)}
          ticked={options.appendices}
          onChange={(appendices) => {
            onChange({ ...options, appendices });
          }}
        />
      </Group>
    </div>
  );
}

function entriesOf<T extends string>(
  words: Readonly<Record<T, string>>,
): { readonly id: T; readonly label: string }[] {
  return Object.entries<string>(words).map(([id, label]) => ({ id: id as T, label }));
}
