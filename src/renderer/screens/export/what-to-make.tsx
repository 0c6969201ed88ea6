import { styled } from '@mui/material/styles';
import { useId, type ReactNode } from 'react';
import { papersFor, PAPER_WORDS, type PaperKind } from '../../../domain/paper-kind';
import type { PlanKind } from '../../../domain/schema/common';
import { Caption } from '../../components/layout';
import { token } from '../../theme/tokens';

const Choice = styled('label')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  minHeight: 28,
  padding: '4px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&:has(:checked)': { background: token('tealTint') },
  '&:has(:disabled)': { cursor: 'default' },
  '& input': { accentColor: token('teal'), margin: '3px 0 0' },
});
const Under = styled('div')({ padding: '4px 8px 8px 32px', '&:empty': { display: 'none' } });

/** What the dialog makes: a paper of the plan as it is, or one of its changes. */
export type Made = PaperKind | 'redline';

/** What a redline is called, beside {@link PAPER_WORDS}. */
const REDLINE = ['Redline', 'Every change since a version as a tracked change'] as const;
const NO_VERSION = 'There is no version to compare with yet; keep one first';

interface Props {
  readonly kind: PlanKind;
  readonly make: Made;
  readonly hasVersions: boolean;
  readonly onChange: (make: Made) => void;
  /** What is to be said of the choice, under it. */
  readonly children: ReactNode;
}

/** Which of the papers that can be made of a plan is exported. */
export function WhatToMake({ kind, make, hasVersions, onChange, children }: Props) {
  // The dialog can lie over the preview: under one name, the choice in it would take the mark off the one below.
  const group = useId();
  const choices: readonly Made[] = [...papersFor(kind), 'redline'];
  return (
    <fieldset style={{ border: 0, margin: '0 0 16px', padding: 0 }}>
      <legend style={{ padding: '0 0 4px', fontSize: 14, fontWeight: 600 }}>What to make</legend>
      {choices.map((choice) => {
        const [name, holds] = choice === 'redline' ? REDLINE : PAPER_WORDS[choice];
        const isOff = choice === 'redline' && !hasVersions;
        return (
          <div key={choice}>
            <Choice>
              <input
                type="radio"
                name={group}
                checked={choice === make}
                disabled={isOff}
                onChange={() => {
                  onChange(choice);
                }}
              />
              <span>
                {name}
                <Caption sx={{ display: 'block' }}>{isOff ? NO_VERSION : holds}</Caption>
              </span>
            </Choice>
            {choice === make && children !== null ? <Under>{children}</Under> : null}
          </div>
        );
      })}
    </fieldset>
  );
}
