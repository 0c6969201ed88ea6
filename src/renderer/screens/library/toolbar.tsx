import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import ToggleButton from '@mui/material/ToggleButton';
import type { PlanSummary } from '../../../contract/views';
import { written } from '../../../domain/in-words';
import { FilterField } from '../../components/filter-field';
import { cutEnd, Muted, Spacer } from '../../components/layout';
import { Shape, type ShapeName } from '../../components/shapes';
import { planStatusWord } from '../../components/status-words';
import { useSession, useSessionState } from '../../session/use-session';
import type { LibraryWishes } from '../../session/views/library';
import { countOf } from './words';
import { choices, type Looking } from './plan-list';

const GROUPS: readonly (readonly [LibraryWishes['groupBy'], string])[] = [
  ['year', 'Group by year'],
  ['status', 'Group by status'],
  ['division', 'Group by division'],
  ['none', 'No groups'],
];

interface Props {
  readonly plans: readonly PlanSummary[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly looking: Looking;
  /** The keyboard goes on into the list. */
  readonly onDown: () => void;
}

/** Finds plans: by words, division and stage, those that wait for the person, are late or have something to fix; and groups them. */
export function LibraryToolbar({ plans, shown, looking, onDown }: Props) {
  const session = useSession();
  const wishes = useSessionState(({ views }) => views.library);
  const { divisions, statuses, mine, overdue, mustFix } = choices(plans, looking);
  const want = (changes: Partial<LibraryWishes>): void => {
    session.setView('library', changes);
  };
  const only = (which: NonNullable<LibraryWishes['only']>): void => {
    want({ only: wishes.only === which ? null : which });
  };
  return (
    <div
      role="toolbar"
      aria-label="Plans"
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 8,
        alignItems: 'center',
        margin: '16px 0 12px',
      }}
    >
      <FilterField
        label="Filter plans"
        value={wishes.filter}
        width={200}
        onChange={(filter) => {
          want({ filter });
        }}
        onDown={onDown}
      />
      <Select
        label="Division"
        value={wishes.division ?? ''}
        options={divisions.map(([name, count]) => [name, `${name} (${written(count)})`])}
        onChange={(division) => {
          want({ division });
        }}
      />
      <Select
        label="Status"
        value={wishes.status ?? ''}
        options={statuses.map(([status, count]) => [
          status,
          `${planStatusWord(status).word} (${written(count)})`,
        ])}
        onChange={(status) => {
          want({ status: statuses.find(([one]) => one === status)?.[0] ?? null });
        }}
      />
      <NativeSelect
        value={wishes.groupBy}
        inputProps={{ 'aria-label': 'Grouping' }}
        input={<OutlinedInput />}
        onChange={(event) => {
          const group = GROUPS.find(([by]) => by === event.target.value);
          if (group) want({ groupBy: group[0], collapsed: [] });
        }}
      >
        {GROUPS.map(([by, label]) => (
          <option key={by} value={by}>
            {label}
          </option>
        ))}
      </NativeSelect>
      {looking.role === '' ? null : (
        <Only
          shape="up"
          label="Waits for you"
          count={mine}
          isOn={wishes.only === 'mine'}
          onClick={() => {
            only('mine');
          }}
        />
      )}
      <Only
        shape="clock"
        label="Overdue"
        count={overdue}
        isOn={wishes.only === 'overdue'}
        onClick={() => {
          only('overdue');
        }}
      />
      <Only
        shape="must"
        label="Must fix"
        count={mustFix}
        isOn={wishes.only === 'mustFix'}
        onClick={() => {
          only('mustFix');
        }}
      />
      <Spacer />
      <Muted role="status" style={{ whiteSpace: 'nowrap' }}>
        {shown === plans.length
          ? countOf(shown, 'plan')
          : `${written(shown)} of ${countOf(plans.length, 'plan')}`}
      </Muted>
    </div>
  );
}

interface SelectProps {
  readonly label: string;
  /** Blank: all. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string | null) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  // What was asked for before it went from the library is still to be seen, and to be taken back.
  const isGone = value !== '' && options.every(([one]) => one !== value);
  return (
    <NativeSelect
      value={value}
      inputProps={{ 'aria-label': label }}
      input={<OutlinedInput />}
      sx={{ maxWidth: 190, ...cutEnd }}
      onChange={(event) => {
        onChange(event.target.value === '' ? null : event.target.value);
      }}
    >
      <option value="">{label}: all</option>
      {isGone ? <option value={value}>{value} (0)</option> : null}
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </NativeSelect>
  );
}

interface OnlyProps {
  readonly shape: ShapeName;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

/** Only plans of which something is so, with how many they are. */
function Only({ shape, label, count, isOn, onClick }: OnlyProps) {
  return (
    <ToggleButton
      value={label}
      size="small"
      selected={isOn}
      disabled={count === 0 && !isOn}
      onChange={onClick}
      sx={{ gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <Shape name={shape} size={13} /> {label} <strong>{written(count)}</strong>
    </ToggleButton>
  );
}
