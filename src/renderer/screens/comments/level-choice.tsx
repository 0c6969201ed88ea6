import { styled } from '@mui/material/styles';
import type { Severity } from '../../../domain/checks/finding';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';

const Choice = styled('label')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minHeight: 28,
  cursor: 'pointer',
  '& input': { accentColor: token('teal'), width: 16, height: 16, margin: 0 },
});
const SAYS: Readonly<Record<Severity, string>> = {
  must: 'The plan is not agreed while it is open.',
  should: 'To be put right, or answered.',
  note: 'To be known.',
};

interface LevelChoiceProps {
  readonly level: Severity;
  readonly levels: readonly { readonly level: Severity; readonly word: string }[];
  readonly onChange: (level: Severity) => void;
}

/** How much weight a comment has, and what that means. */
export function LevelChoice({ level, levels, onChange }: LevelChoiceProps) {
  return (
    <fieldset
      style={{ border: 0, margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '0 20px' }}
    >
      <legend style={{ padding: 0, color: token('ink2') }}>Weight</legend>
      {levels.map((one) => (
        <Choice key={one.level}>
          <input
            type="radio"
            name="level"
            checked={one.level === level}
            onChange={() => {
              onChange(one.level);
            }}
          />
          <Shape name={one.level} size={12} />
          {one.word}
        </Choice>
      ))}
      <span style={{ flexBasis: '100%', color: token('ink2') }}>{SAYS[level]}</span>
    </fieldset>
  );
}
