import { styled } from '@mui/material/styles';
import type { Insertable } from '../../../../domain/live/insertable';
import type { TemplateSection } from '../../../../domain/schema/pack';
import type { Section } from '../../../../domain/schema/plan';
import { usePlan } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { ActionsCard } from './actions-card';
import { CommentsCard } from './comments-card';
import { DocumentsCard } from './documents-card';
import { FactsCard } from './facts-card';
import { GuidanceCard } from './guidance-card';

const Column = styled('aside')({
  width: 280,
  flex: 'none',
  boxSizing: 'border-box',
  overflow: 'auto',
  background: token('canvas'),
  borderLeft: `1px solid ${token('line')}`,
  '&.gt-over': {
    position: 'absolute',
    right: 0,
    top: 44,
    bottom: 0,
    zIndex: 5,
    boxShadow: token('e2'),
  },
});

interface SideColumnProps {
  readonly section: Section;
  readonly wishes: TemplateSection | undefined;
  readonly isMandatory: boolean;
  /** Lies over the text where the window has no room beside it. */
  readonly isOver: boolean;
  readonly onInsert: (chosen: Insertable) => void;
}

/** What helps with writing the section: the template's guidance, the documents, the facts. */
export function SideColumn(props: SideColumnProps) {
  const { section, wishes, isMandatory, isOver, onInsert } = props;
  const hasActions = usePlan().kind === 'divisional' && section.kind === 'narrative';
  return (
    <Column
      data-region="side"
      aria-label="Beside the text"
      className={isOver ? 'gt-over' : ''}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <GuidanceCard wishes={wishes} isMandatory={isMandatory} />
      {hasActions ? <ActionsCard section={section} /> : null}
      <DocumentsCard section={section} />
      <FactsCard section={section} onInsert={onInsert} />
      <CommentsCard section={section} />
    </Column>
  );
}
