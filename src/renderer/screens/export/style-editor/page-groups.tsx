import { FIELDS } from '../../../../domain/house-style/fields';
import type { HouseStyle } from '../../../../domain/schema/house-style';
import { Caption } from '../../../components/layout';
import { ChoiceField } from '../../../components/labelled';
import { Ticks } from '../look/ticks';
import { Group, NumberInput, TextInput } from './fields';
import type { GroupProps } from './look-groups';

const PAPERS = ['A4', 'A3', 'Letter'].map((value) => ({ value, label: value }));
const SIDES = [
  ['top', 'Top', 15],
  ['bottom', 'Bottom', 15],
  ['left', 'Left', 10],
  ['right', 'Right', 10],
] as const;

/** Paper and margins. */
export function PageGroup({ style, change }: GroupProps) {
  const { page } = style;
  return (
    <Group>
      <legend>Page</legend>
      <ChoiceField
        label="Paper"
        value={page.paper}
        options={PAPERS}
        onChange={(value) => {
          change({ page: { ...page, paper: value as HouseStyle['page']['paper'] } });
        }}
      />
      {SIDES.map(([side, label, from]) => (
        <NumberInput
          key={side}
          label={`${label} margin, mm`}
          value={page.margins[side]}
          from={from}
          to={60}
          step={1}
          onChange={(value) => {
            change({ page: { ...page, margins: { ...page.margins, [side]: value } } });
          }}
        />
      ))}
    </Group>
  );
}

const ENDS = [
  ['header', 'left', 'Header, left'],
  ['header', 'right', 'Header, right'],
  ['footer', 'left', 'Footer, left'],
  ['footer', 'right', 'Footer, right'],
] as const;

/** What stands on every page. */
export function EdgeGroup({ style, change }: GroupProps) {
  return (
    <Group>
      <legend>On every page</legend>
      {ENDS.map(([edge, side, label]) => (
        <TextInput
          key={label}
          label={label}
          value={style[edge][side]}
          onChange={(text) => {
            change({ [edge]: { ...style[edge], [side]: text } });
          }}
        />
      ))}
      <TextInput
        label="Classification"
        value={style.classification}
        onChange={(classification) => {
          change({ classification });
        }}
      />
      <TextInput
        label="Watermark until approved"
        value={style.watermark ?? ''}
        onChange={(text) => {
          change({ watermark: text.trim() === '' ? null : text });
        }}
      />
      <Caption className="whole">
        Fields: {FIELDS.map((name) => `{${name}}`).join(', ')}. The watermark stands across pages
        until the plan is at a final stage; left blank, there is none.
      </Caption>
    </Group>
  );
}

const NUMBERS = [
  { value: 'plain', label: '1, 1.1' },
  { value: 'dotted', label: '1., 1.1.' },
  { value: 'none', label: 'No numbers' },
];

/** Numbers of headings and paragraphs. */
export function NumberGroup({ style, change }: GroupProps) {
  const { numbering } = style;
  return (
    <Group>
      <legend>Numbers</legend>
      <ChoiceField
        label="Numbers of headings"
        value={numbering.headings}
        options={NUMBERS}
        onChange={(value) => {
          const headings = value as HouseStyle['numbering']['headings'];
          change({ numbering: { ...numbering, headings } });
        }}
      />
      <Ticks
        ticks={[{ id: 'paragraphs', label: 'Number every paragraph' }]}
        ticked={numbering.paragraphs ? ['paragraphs'] : []}
        onChange={(ticked) => {
          change({ numbering: { ...numbering, paragraphs: ticked.length > 0 } });
        }}
      />
    </Group>
  );
}
