import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Selection } from '@tiptap/pm/state';
import { PanelRight } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Range } from '../../../domain/find/query';
import type { TemplateSection } from '../../../domain/schema/pack';
import type { Section } from '../../../domain/schema/plan';
import { Spacer } from '../../components/layout';
import { useSession } from '../../session/use-session';
import { SERIF, token } from '../../theme/tokens';
import { LinkPopover } from './editor/link-popover';
import { placeOf } from './editor/place-of';
import { Prose } from './editor/prose';
import { EditorTools, Strip } from './editor/toolbar';
import { KEYS_HINT, useSectionEditor } from './editor/use-section-editor';
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

/** A wish for the caret: into the text of a section, on what was found there or at the end. */
export interface CaretWish {
  readonly sectionId: string;
  readonly range: Range | null;
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
  const [asksLink, setAsksLink] = useState(false);
  const { editor, text } = useSectionEditor({
    section,
    canWrite,
    placeholder: wishes?.guidance ?? 'Write the section here',
    onLink: () => {
      setAsksLink(true);
    },
    onLeave: props.onLeave,
  });
  useEffect(() => {
    if (caret === null) return;
    const place = caret.range && placeOf(editor.state.doc, caret.range);
    editor.commands.focus(place === null ? 'end' : null);
    if (place) editor.chain().setTextSelection(place).scrollIntoView().run();
    onCaret();
  }, [caret, editor, onCaret]);

  const allows = wishes?.allowsNoImplications === true || section.noImplications !== null;
  const setNoImplications = (wish: boolean): void => {
    session.flush();
    const changes = { noImplications: wish ? '' : null };
    session.dispatch({ type: 'section.set', id: section.id, changes });
  };
  const insertFact = (words: string, code: string): void => {
    // Nobody has put the caret anywhere yet: a fact goes to the end, not before the first word.
    const isUntouched = !editor.isFocused && editor.state.selection.to <= 1;
    const place = isUntouched
      ? Selection.atEnd(editor.state.doc)
      : Selection.near(editor.state.selection.$to, -1);
    editor.view.dispatch(editor.state.tr.setSelection(place));
    const { parent, parentOffset } = place.$from;
    const lead = /\S$/u.test(parent.textBetween(0, parentOffset, '\n', '\n')) ? ' ' : '';
    const content = [{ type: 'text', text: lead + words } as const];
    const label = `Insert ${code} into ${section.title}`.slice(0, 200);
    const blocks = { type: 'doc', content: [{ type: 'paragraph', content }] } as const;
    text.insert(blocks, label, editor.view);
    editor.commands.focus();
  };

  return (
    <Row>
      <Middle>
        <Strip role="group" aria-label="Tools for the text">
          {canWrite ? (
            <EditorTools
              editor={editor}
              onLink={() => {
                setAsksLink(true);
              }}
              noImplications={allows ? section.noImplications !== null : null}
              onNoImplications={setNoImplications}
            />
          ) : null}
          <Spacer />
          <SideButton isShown={side.isShown} onToggle={props.onToggleSide} />
        </Strip>
        <Paper>
          <Title>{section.title}</Title>
          {section.noImplications === null ? null : (
            <ReasonField section={section} reason={section.noImplications} canWrite={canWrite} />
          )}
          <Prose editor={editor} />
          <TableNote kind={section.kind} />
          <span id={KEYS_HINT} className="visually-hidden">
            Escape leaves the text. Tab changes the level of a list item.
          </span>
        </Paper>
        <NarrativeFooter section={section} wishes={wishes} canWrite={canWrite} />
      </Middle>
      {side.isShown ? (
        <SideColumn
          section={section}
          wishes={wishes}
          isMandatory={isMandatory}
          isOver={side.isOver}
          onInsertFact={insertFact}
        />
      ) : null}
      {asksLink ? (
        <LinkPopover
          editor={editor}
          onClose={() => {
            setAsksLink(false);
          }}
        />
      ) : null}
    </Row>
  );
}

function SideButton({ isShown, onToggle }: SideButtonProps): ReactNode {
  return (
    <Button
      variant="text"
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
