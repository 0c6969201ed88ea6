import { styled } from '@mui/material/styles';
import type { Severity } from '../../../domain/checks/finding';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';

/** How much weight a comment has, in words. */
export const LEVEL_WORDS: Readonly<Record<Severity, string>> = {
  must: 'Must',
  should: 'Should',
  note: 'Note',
};

const Words = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '&[data-level="must"]': { color: token('must') },
  '&[data-level="should"]': { color: token('should') },
  '&[data-level="note"]': { color: token('ink2') },
});

/** The weight of a comment as shape and word. */
export function Level({ level }: { readonly level: Severity }) {
  return (
    <Words data-level={level}>
      <Shape name={level} size={12} />
      {LEVEL_WORDS[level]}
    </Words>
  );
}
