import { styled } from '@mui/material/styles';
import { papersFor, PAPER_WORDS, type PaperKind } from '../../../domain/paper-kind';
import { Caption } from '../../components/layout';
import { usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Choice = styled('label')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 8,
  minHeight: 28,
  padding: '4px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:has(:checked)': { background: token('tealTint') },
  '& input': { accentColor: token('teal'), margin: 0 },
});

interface Props {
  readonly make: PaperKind;
  readonly onChange: (make: PaperKind) => void;
}

/** Which of the papers that can be made of a plan is exported. */
export function WhatToMake({ make, onChange }: Props) {
  const { kind: planKind } = usePlan();
  return (
    <fieldset style={{ border: 0, margin: '0 0 16px', padding: 0 }}>
      <legend style={{ padding: '0 0 4px', fontSize: 14, fontWeight: 600 }}>What to make</legend>
      {papersFor(planKind).map((kind) => {
        const [name, holds] = PAPER_WORDS[kind];
        return (
          <Choice key={kind}>
            <input
              type="radio"
              name="what-to-make"
              checked={kind === make}
              onChange={() => {
                onChange(kind);
              }}
            />
            <span>
              {name} <Caption>{holds}</Caption>
            </span>
          </Choice>
        );
      })}
    </fieldset>
  );
}
