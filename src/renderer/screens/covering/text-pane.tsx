import { useState } from 'react';
import type { CoveringText, Earlier } from '../../../domain/covering/covering';
import { count, written } from '../../../domain/in-words';
import { isBlank, EMPTY_TEXT } from '../../../domain/rich-text';
import { LONGEST_TEXT } from '../../../domain/schema/limits';
import { cleanText } from '../../../domain/text';
import { textWords } from '../../../domain/queries/words';
import { CommitField } from '../../components/labelled';
import { Caption, Spacer } from '../../components/layout';
import { useCanWrite, usePack, usePlan, useSession } from '../../session/use-session';
import type { CaretPlace } from '../narrative/editor/place';
import { Prose } from '../narrative/editor/prose';
import { EditorTools, Strip } from '../narrative/editor/toolbar';
import { KeysHint, useTextPane } from '../narrative/editor/use-text-pane';
import { Middle, OriginLine, Paper, PartHead } from './pane';
import type { Report } from './report';
import { partHolder } from './part-holder';

interface TextPaneProps {
  readonly report: Report;
  readonly text: CoveringText;
  readonly onLeave: () => void;
  /** Where the caret is to go, if it is to; `onCaret` says that it is there. */
  readonly caret: CaretPlace | null;
  readonly onCaret: () => void;
}

/** A part that is a text: what is suggested until somebody types in it. Made anew for each part. */
export function TextPane({ report, text, onLeave, caret, onCaret }: TextPaneProps) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { part, noImplications, origin, suggested } = text;
  const { id, title, guidance } = part;
  const setText = (
    next: { body: typeof text.body; noImplications: string | null } | null,
  ): void => {
    session.flush();
    session.dispatch({ type: 'covering.text', id, text: next });
  };
  const body = origin === 'written' ? text.body : EMPTY_TEXT;
  const allows = part.allowsNoImplications || noImplications !== null;
  return (
    <Middle>
      {noImplications === null ? (
        <TextEditor
          text={text}
          earlier={report.earlier}
          findings={report.findings.filter((finding) => finding.part === id)}
          onLeave={onLeave}
          caret={caret}
          onCaret={onCaret}
          allowsNoImplications={allows}
          onNoImplications={() => {
            setText({ body, noImplications: '' });
          }}
          onSuggested={() => {
            setText(null);
          }}
        />
      ) : (
        <Paper>
          <PartHead
            title={title}
            guidance={guidance}
            findings={report.findings.filter((finding) => finding.part === id)}
          />
          <OriginLine
            origin="written"
            noun="text"
            isKnown={!isBlank(suggested)}
            canWrite={canWrite}
            onSuggested={() => {
              setText(null);
            }}
          />
          <div data-field="noImplications">
            <CommitField
              label="Why there are no implications"
              value={noImplications}
              multiline
              disabled={!canWrite}
              help="Printed in the place of a text. It must not be blank."
              onCommit={(reason) => {
                const clean = cleanText(reason).slice(0, LONGEST_TEXT);
                setText({ body: text.body, noImplications: clean });
              }}
            />
          </div>
        </Paper>
      )}
    </Middle>
  );
}

interface EditorProps extends Omit<TextPaneProps, 'report'> {
  readonly earlier: Earlier | null;
  readonly findings: Report['findings'];
  readonly allowsNoImplications: boolean;
  readonly onNoImplications: () => void;
  readonly onSuggested: () => void;
}

function TextEditor(props: EditorProps) {
  const { text, earlier, findings, caret, onCaret } = props;
  const { part, origin, suggested } = text;
  const { title, guidance } = part;
  const plan = usePlan();
  const pack = usePack();
  const canWrite = useCanWrite();
  const [holder] = useState(() => partHolder(part, earlier));
  const { editor, onLink, over } = useTextPane({
    holder,
    canWrite,
    placeholder: canWrite ? `Write “${title}” here` : 'Nothing is written here yet',
    onLeave: props.onLeave,
    caret,
    onCaret,
  });
  const words = textWords(plan, pack, text.body);
  const guide = part.words;
  return (
    <>
      <Strip role="group" aria-label="Tools for the text">
        {canWrite ? (
          <EditorTools
            editor={editor}
            onLink={onLink}
            noImplications={props.allowsNoImplications ? false : null}
            onNoImplications={props.onNoImplications}
          />
        ) : null}
        <Spacer />
        <Caption style={{ whiteSpace: 'nowrap' }}>
          {count(words, 'word')}
          {guide === null ? '' : `, guide ${written(guide.from)}–${written(guide.to)}`}
        </Caption>
      </Strip>
      <Paper>
        <PartHead title={title} guidance={guidance} findings={findings} />
        <OriginLine
          origin={origin}
          noun="text"
          isKnown={!isBlank(suggested)}
          canWrite={canWrite}
          onSuggested={props.onSuggested}
        />
        <Prose editor={editor} />
        <KeysHint />
      </Paper>
      {over}
    </>
  );
}
