import { styled } from '@mui/material/styles';
import { deliberateWords } from '../../domain/gaps/deliberate-words';
import { keptGaps } from '../../domain/gaps/kept';
import type { GapCode } from '../../domain/schema/common';
import type { DeliberateGap } from '../../domain/schema/plan';
import { usePack, usePlan } from '../session/use-session';
import { token } from '../theme/tokens';

const Mark = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  height: 18,
  padding: '0 6px',
  borderRadius: 4,
  border: `1px dashed ${token('ink2')}`,
  color: token('ink2'),
  fontSize: 12,
  whiteSpace: 'nowrap',
  flex: 'none',
});

/** Says of a gap that it is deliberate, by its kind; why, and who says so, is in the list of gaps and read out here. */
export function DeliberateMark({ gap }: { readonly gap: DeliberateGap }) {
  const words = deliberateWords(gap, usePack());
  return (
    <Mark data-deliberate={gap.code} title={words}>
      Deliberate{gap.kind === '' ? '' : ` ${gap.kind}`}
      <span className="visually-hidden">{words.replace(/^Deliberate/u, '')}</span>
    </Mark>
  );
}

interface DeliberateMarkAtProps {
  readonly code: GapCode;
  readonly about: string;
}

/** The mark of a gap that stands beside it; nothing where nobody answers for it. */
export function DeliberateMarkAt({ code, about }: DeliberateMarkAtProps) {
  const gap = keptGaps(usePlan())(code, about);
  return gap === null ? null : <DeliberateMark gap={gap} />;
}
