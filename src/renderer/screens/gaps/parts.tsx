import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { written } from '../../../domain/in-words';
import { Shape } from '../../components/shapes';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';

const Section = styled('section')({
  borderTop: `1px solid ${token('line')}`,
  padding: '4px 0',
});
const Head = styled('h3')({ margin: 0, fontFamily: 'inherit', fontSize: 13, lineHeight: '20px' });
const Toggle = styled('button')({
  all: 'unset',
  boxSizing: 'border-box',
  width: '100%',
  minHeight: 32,
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  cursor: 'pointer',
  fontWeight: 600,
  borderRadius: 4,
  '& .gt-code': { width: 26, color: token('ink3'), fontWeight: 400, flex: 'none' },
  '& .gt-title': { flex: 1, minWidth: 0 },
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: -1 },
});

export const Items = styled('ul')({
  margin: 0,
  padding: '0 0 8px 22px',
  listStyle: 'none',
  '& > li': { padding: '6px 0' },
});
export const Name = styled('div')({ lineHeight: '20px', overflowWrap: 'anywhere' });
const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  marginTop: 4,
});

/** The ways out of a gap. */
export function Ways({ children }: { readonly children: ReactNode }) {
  return <Row className="gt-ways">{children}</Row>;
}

interface FoldProps {
  /** What remembers that it is folded, and how focus finds it: a code. */
  readonly name: string;
  readonly title: string;
  readonly count: number;
  /** Whether the plan cannot be submitted while some of them stay open. */
  readonly isMust?: boolean;
  readonly children: ReactNode;
}

/** A run of gaps under a heading that folds it away. */
export function Fold({ name, title, count, isMust = false, children }: FoldProps) {
  const session = useSession();
  const isShut = useSessionState(({ views }) => views.gaps.collapsed.includes(name));
  const Chevron = isShut ? ChevronRight : ChevronDown;
  const toggle = (): void => {
    const { collapsed } = session.state.views.gaps;
    session.setView('gaps', {
      collapsed: isShut ? collapsed.filter((one) => one !== name) : [...collapsed, name],
    });
  };
  return (
    <Section>
      <Head>
        <Toggle type="button" aria-expanded={!isShut} data-gaps={name} onClick={toggle}>
          <Chevron size={14} strokeWidth={1.8} aria-hidden="true" />
          <span className="gt-code">{name}</span>
          <span className="gt-title">{title}</span>
          <span>{written(count)}</span>
          {isMust ? <Shape name="must" label="must fix" /> : null}
        </Toggle>
      </Head>
      {isShut ? null : children}
    </Section>
  );
}
