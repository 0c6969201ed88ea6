import { styled } from '@mui/material/styles';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useSession, useSessionState } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { setFold } from './folds';
import { PanelSection } from './parts';

const Toggle = styled('button')({
  display: 'flex',
  alignItems: 'center',
  gap: 4,
  height: 28,
  margin: '0 0 0 -4px',
  padding: '0 6px 0 0',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { background: token('head') },
  '&:focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: -2 },
});
const Summary = styled('span')({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  minWidth: 0,
  color: token('ink2'),
  fontSize: 12,
  '& > span': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface FoldingSectionProps {
  readonly title: string;
  /** Name in the session, and by which the window asks to look here. */
  readonly name: string;
  /** What is in it, in a word or two; stands there while it is folded. */
  readonly summary: ReactNode;
  /** Whether it is open until somebody folds it: there is something to do or to see. */
  readonly isNeeded?: boolean;
  /** What stands at the end of the heading, open or folded. */
  readonly end?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel that is seldom wanted: folded to its heading until somebody, or a jump to one of its fields, opens it. */
export function FoldingSection(props: FoldingSectionProps) {
  const { title, name, summary, isNeeded = false, end, children } = props;
  const session = useSession();
  const chosen = useSessionState((state) => state.views.indicators.folds[name]);
  const id = useId();
  const [wasNeeded, setWasNeeded] = useState(isNeeded);
  // It does not fold under the hands of whoever just did what there was to do.
  if (isNeeded && !wasNeeded) setWasNeeded(true);
  const isOpen = chosen ?? wasNeeded;
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <PanelSection
      title={title}
      field={name}
      isFolded={!isOpen}
      heading={
        <Toggle
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setFold(session, name, !isOpen);
          }}
        >
          <Chevron size={14} aria-hidden />
          {title}
        </Toggle>
      }
      end={
        <>
          {isOpen ? null : <Summary>{summary}</Summary>}
          {end}
        </>
      }
    >
      {/* Its fields stay: one that is looked for is found, and what is half written in it is kept. */}
      <div id={id} hidden={!isOpen} data-fold={name}>
        {children}
      </div>
    </PanelSection>
  );
}
