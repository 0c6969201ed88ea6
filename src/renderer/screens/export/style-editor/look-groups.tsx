import type { HouseStyle } from '../../../../domain/schema/house-style';
import { ChoiceField } from '../../../components/labelled';
import { Ticks } from '../look/ticks';
import { ContrastList } from './contrast-list';
import { ColourInput, Group, NumberInput, TextInput } from './fields';

/** A group of fields of a style; `change` takes what became other. */
export interface GroupProps {
  readonly style: HouseStyle;
  readonly change: (changes: Partial<HouseStyle>) => void;
}

const HEADINGS = ['Main heading', 'Second heading', 'Third heading'] as const;
const LARGEST = [36, 32, 28] as const;

/** Fonts and sizes. */
export function TypeGroup({ style, change }: GroupProps) {
  const { fonts, sizes } = style;
  const size = (
    name: 'body' | 'table' | 'small' | 'title',
    label: string,
    from: number,
    to: number,
  ) => (
    <NumberInput
      label={`${label}, points`}
      value={sizes[name]}
      from={from}
      to={to}
      step={0.5}
      onChange={(value) => {
        change({ sizes: { ...sizes, [name]: value } });
      }}
    />
  );
  return (
    <Group>
      <legend>Type</legend>
      <TextInput
        label="Font of the text"
        value={fonts.body}
        onChange={(body) => {
          change({ fonts: { ...fonts, body } });
        }}
      />
      <TextInput
        label="Font of headings"
        value={fonts.headings}
        onChange={(headings) => {
          change({ fonts: { ...fonts, headings } });
        }}
      />
      {size('body', 'Text', 10, 20)}
      {size('table', 'Tables', 9, 16)}
      {size('small', 'Notes', 9, 14)}
      {size('title', 'Title', 12, 48)}
      {HEADINGS.map((label, place) => (
        <NumberInput
          key={label}
          label={`${label}, points`}
          value={sizes.headings[place] ?? sizes.body}
          from={11}
          to={LARGEST[place] ?? 28}
          step={0.5}
          onChange={(value) => {
            const headings = sizes.headings.map((one, at) => (at === place ? value : one));
            change({ sizes: { ...sizes, headings } });
          }}
        />
      ))}
    </Group>
  );
}

const COLOURS = {
  text: 'Text',
  quiet: 'Notes, headers and footers',
  headings: 'Headings',
  links: 'Links',
  rules: 'Lines',
} as const;

/** Colours of text and lines, with their contrast. */
export function ColourGroup({ style, change }: GroupProps) {
  const { colours } = style;
  const names: readonly (keyof typeof COLOURS)[] = ['text', 'quiet', 'headings', 'links', 'rules'];
  return (
    <Group>
      <legend>Colours</legend>
      {names.map((name) => (
        <ColourInput
          key={name}
          label={COLOURS[name]}
          value={colours[name]}
          onChange={(value) => {
            change({ colours: { ...colours, [name]: value } });
          }}
        />
      ))}
      <ContrastList style={style} />
    </Group>
  );
}

const BORDERS = [
  { value: 'grid', label: 'Around every cell' },
  { value: 'rows', label: 'Between rows' },
  { value: 'none', label: 'None' },
];

/** Tables. */
export function TableGroup({ style, change }: GroupProps) {
  const { table } = style;
  const set = (changes: Partial<HouseStyle['table']>): void => {
    change({ table: { ...table, ...changes } });
  };
  return (
    <Group>
      <legend>Tables</legend>
      <ColourInput
        label="Behind the header row"
        value={table.headerFill}
        onChange={(headerFill) => {
          set({ headerFill });
        }}
      />
      <ColourInput
        label="Text of the header row"
        value={table.headerText}
        onChange={(headerText) => {
          set({ headerText });
        }}
      />
      <ChoiceField
        label="Lines of tables"
        value={table.borders}
        options={BORDERS}
        onChange={(value) => {
          set({ borders: value as HouseStyle['table']['borders'] });
        }}
      />
      <Ticks
        ticks={[{ id: 'banding', label: 'Every other row is shaded' }]}
        ticked={table.banding === null ? [] : ['banding']}
        onChange={(ticked) => {
          set({ banding: ticked.length === 0 ? null : '#F4F6F6' });
        }}
      />
      {table.banding === null ? null : (
        <ColourInput
          label="Behind shaded rows"
          value={table.banding}
          onChange={(banding) => {
            set({ banding });
          }}
        />
      )}
    </Group>
  );
}
