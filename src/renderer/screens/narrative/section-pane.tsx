import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { PanelRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { commentsOn } from '../../../domain/comments/order';
import type { TemplateSection } from '../../../domain/schema/pack';
import type { Section } from '../../../domain/schema/plan';
import { Spacer } from '../../components/layout';
import { useIsHeld, usePlan, useSession, useSessionState } from '../../session/use-session';
import { SERIF, token, VERY_NARROW } from '../../theme/tokens';
import type { Insertable } from '../../../domain/live/insertable';
import { commentLooks } from './editor/comment-marks';
import { CommentTool } from './editor/comment-tool';
import { gapAt, type CaretPlace } from './editor/place';
import { Prose } from './editor/prose';
import { EditorTools, Strip } from './editor/toolbar';
import { sectionHolder } from './editor/text-holder';
import { KeysHint, useTextPane } from './editor/use-text-pane';
import { NarrativeFooter } from './footer';
import { ReasonField } from './reason-field';
import { SideColumn } from './side/side-column';
import { TableNote } from './table-note';

const Row = styled('div')({
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  display: 'flex',
  position: 'relative',
});
const Middle = styled('div')({
  flex: 1,
  minWidth: 0,
  display: 'flex',
  flexDirection: 'column',
  background: token('surface'),
});
const Paper = styled('div')({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '24px 44px 40px',
  display: 'flex',
  flexDirection: 'column',
  [VERY_NARROW]: { padding: '16px 20px 24px' },
});
const Title = styled('h2')({
  margin: '0 0 14px',
  fontFamily: SERIF,
  fontSize: 24,
  lineHeight: '32px',
  fontWeight: 600,
  maxWidth: 620,
  overflowWrap: 'anywhere',
});

/** A wish for the caret: into the text of a section. */
export interface CaretWish {
  readonly sectionId: string;
  readonly place: CaretPlace;
}

interface SectionPaneProps {
  readonly section: Section;
  readonly wishes: TemplateSection | undefined;
  readonly isMandatory: boolean;
  readonly canWrite: boolean;
  readonly side: { readonly isShown: boolean; readonly isOver: boolean };
  readonly onToggleSide: () => void;
  readonly onLeave: () => void;
  /** Where the caret is to go, if it is to; `onCaret` says that it is there. */
  readonly caret: CaretWish | null;
  readonly onCaret: () => void;
}

/** One section: its tools, its text and what stands beside it. Made anew for each section. */
export function SectionPane(props: SectionPaneProps) {
  const { section, wishes, isMandatory, canWrite, side, caret, onCaret } = props;
  const session = useSession();
  const isHeld = useIsHeld();
  const comments = commentsOn(usePlan(), { noun: 'section', id: section.id });
  const lookedAt = useSessionState((state) => state.views.comments.at);
  const [holder] = useState(() => sectionHolder(section.id));
  const { editor, text, onLink, over } = useTextPane({
    holder,
    canWrite,
    placeholder: wishes?.guidance ?? 'Write the section here',
    onLeave: props.onLeave,
    caret: caret?.place ?? null,
    onCaret,
  });

  const [isAsked, setAsked] = useState(false);
  const allows = wishes?.allowsNoImplications === true || section.noImplications !== null;
  const setNoImplications = (wish: boolean): void => {
    session.flush();
    setAsked(wish);
    const changes = { noImplications: wish ? '' : null };
    session.dispatch({ type: 'section.set', id: section.id, changes });
  };
  const insert = ({ live, about }: Insertable): void => {
    const { at, lead } = gapAt(editor);
    text.put(live, { from: at, to: at }, `Insert ${about.code} into ${section.title}`, lead);
    editor.commands.focus();
  };

  return (
    <Row>
      <Middle>
        <Strip role="group" aria-label="Tools for the text">
          {canWrite ? (
            <EditorTools
              editor={editor}
              onLink={onLink}
              noImplications={allows ? section.noImplications !== null : null}
              onNoImplications={setNoImplications}
            />
          ) : null}
          <Spacer />
          {isHeld ? <CommentTool editor={editor} sectionId={section.id} /> : null}
          <SideButton isShown={side.isShown} onToggle={props.onToggleSide} />
        </Strip>
        <Paper>
          <Title>{section.title}</Title>
          {section.noImplications === null ? null : (
            <ReasonField
              section={section}
              reason={section.noImplications}
              canWrite={canWrite}
              isAsked={isAsked}
            />
          )}
          <Prose
            editor={editor}
            sx={commentLooks(comments, lookedAt)}
            onClick={({ target }) => {
              const words = target instanceof Element ? target.closest('[data-comment]') : null;
              const id = words?.getAttribute('data-comment') ?? null;
              if (id !== null) session.setView('comments', { at: id });
            }}
          />
          <TableNote kind={section.kind} />
          <KeysHint />
        </Paper>
        <NarrativeFooter section={section} wishes={wishes} canWrite={canWrite} />
      </Middle>
      {side.isShown ? (
        <SideColumn
          section={section}
          wishes={wishes}
          isMandatory={isMandatory}
          isOver={side.isOver}
          onInsert={insert}
        />
      ) : null}
      {over}
    </Row>
  );
}

function SideButton({ isShown, onToggle }: SideButtonProps): ReactNode {
  return (
    <Button
      variant="text"
      title="Guidance"
      data-spare=""
      aria-pressed={isShown}
      startIcon={<PanelRight size={16} strokeWidth={1.8} />}
      onClick={onToggle}
    >
      Guidance
    </Button>
  );
}

interface SideButtonProps {
  readonly isShown: boolean;
  readonly onToggle: () => void;
}
