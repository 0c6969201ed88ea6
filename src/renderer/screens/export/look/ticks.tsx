import { styled } from '@mui/material/styles';
import { token } from '../../../theme/tokens';

const Tick = styled('label')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  minHeight: 28,
  cursor: 'pointer',
  '& input': { accentColor: token('teal'), margin: 0, width: 16, height: 16, flex: 'none' },
});

interface Props<T extends string> {
  readonly ticks: readonly { readonly id: T; readonly label: string }[];
  readonly ticked: readonly T[];
  /** Called with what is ticked, in the order of the list. */
  readonly onChange: (ticked: T[]) => void;
}

/** Check boxes under each other. */
export function Ticks<T extends string>({ ticks, ticked, onChange }: Props<T>) {
  return ticks.map(({ id, label }) => (
    <Tick key={id}>
      <input
        type="checkbox"
        checked={ticked.includes(id)}
        onChange={({ target }) => {
          const isWanted = (one: T): boolean =>
            one === id ? target.checked : ticked.includes(one);
          onChange(ticks.map((tick) => tick.id).filter(isWanted));
        }}
      />
      <span>{label}</span>
    </Tick>
  ));
}
