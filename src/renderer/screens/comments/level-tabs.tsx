import { styled } from '@mui/material/styles';
import type { CommentCounts } from '../../../domain/comments/counts';
import { SEVERITIES } from '../../../domain/checks/finding';
import { Shape } from '../../components/shapes';
import { useSession, useSessionState } from '../../session/use-session';
import { OUT_OF_SIGHT, token } from '../../theme/tokens';
import { LEVEL_WORDS } from './level';

const Group = styled('div')({
  display: 'flex',
  border: `1px solid ${token('line2')}`,
  borderRadius: 6,
  overflow: 'hidden',
  background: token('surface'),
});
const Tab = styled('button')({
  flex: 1,
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 6,
  minHeight: 28,
  border: 0,
  borderLeft: `1px solid ${token('line2')}`,
  background: 'none',
  color: token('ink2'),
  font: 'inherit',
  fontWeight: 500,
  cursor: 'pointer',
  '&:first-of-type': { borderLeft: 0 },
  '&:hover': { background: token('head') },
  '&:focus-visible': { outlineOffset: -2 },
  '&[aria-pressed="true"]': {
    background: token('tealTint'),
    color: token('teal'),
    fontWeight: 600,
  },
});
const Said = styled('span')(OUT_OF_SIGHT);

/** All open comments, or those of one level, with how many there are. */
export function LevelTabs({ counts }: { readonly counts: CommentCounts }) {
  const session = useSession();
  const level = useSessionState((state) => state.views.comments.level);
  const all = SEVERITIES.reduce((sum, one) => sum + counts[one], 0);
  return (
    <Group role="group" aria-label="Which comments">
      <Tab
        type="button"
        aria-pressed={level === null}
        onClick={() => {
          session.setView('comments', { level: null });
        }}
      >
        All {all}
      </Tab>
      {SEVERITIES.map((one) => (
        <Tab
          key={one}
          type="button"
          title={LEVEL_WORDS[one]}
          aria-pressed={level === one}
          onClick={() => {
            session.setView('comments', { level: one });
          }}
        >
          <Shape name={one} size={12} />
          <Said>{LEVEL_WORDS[one]} </Said>
          {counts[one]}
        </Tab>
      ))}
    </Group>
  );
}
