import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Action } from '../../../../domain/schema/plan';
import { CommitField } from '../../../components/labelled';
import { useCanWrite, useOpen, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { setFields } from '../edits';
import { fieldOf, type FieldName } from '../fields';
import { doIt } from '../operations';
import { refsOf, type ActionRefs } from '../refs';

/** Parts of the drawer of an action. */

const Frame = styled('section')({
  padding: '12px 16px 16px',
  borderTop: `1px solid ${token('line')}`,
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
});

const Head = styled('div')({ display: 'flex', alignItems: 'center', gap: 8, minHeight: 26 });
const Title = styled('h3')({
  margin: 0,
  fontFamily: 'inherit',
  fontSize: 13,
  lineHeight: '20px',
  fontWeight: 600,
});

interface SectionProps {
  readonly title: string;
  /** Beside the title: a count, say. */
  readonly tag?: ReactNode;
  /** At the right edge: the one thing to do here. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A run of fields under a heading. */
export function Section({ title, tag, action, children }: SectionProps) {
  return (
    <Frame aria-label={title}>
      <Head>
        <Title>{title}</Title>
        {tag}
        <span style={{ flex: 1 }} />
        {action}
      </Head>
      {children}
    </Frame>
  );
}

/** Two fields side by side. */
export const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: 8,
  alignItems: 'start',
});

/** How the drawer changes its action. */
export interface ActionEdit {
  readonly refs: ActionRefs;
  readonly canWrite: boolean;
  readonly set: (changes: Partial<Action>) => void;
  /** Reads a text into a field; says so where it cannot be read. */
  readonly commit: (field: FieldName, text: string) => void;
}

/** Changes one action, one command a change. */
export function useActionEdit(action: Action): ActionEdit {
  const session = useSession();
  const canWrite = useCanWrite();
  const { history, pack } = useOpen();
  const refs = refsOf(history.plan, pack);
  const set = (changes: Partial<Action>): void => {
    doIt(session, setFields(action, changes));
  };
  return {
    refs,
    canWrite,
    set,
    commit: (field, text) => {
      const reading = fieldOf(field).read(text, action, refs);
      if (reading.ok) set(reading.value);
      else session.toast(`${reading.error}. ${action.ref} stays as it was.`, 'problem');
    },
  };
}

interface TextProps {
  readonly action: Action;
  readonly field: FieldName;
  readonly multiline?: boolean;
  readonly label?: string;
}

/** A field of the action as labelled text; committed when it is left. */
export function TextOf({ action, field, multiline = false, label }: TextProps) {
  const { refs, canWrite, commit } = useActionEdit(action);
  const { header, text } = fieldOf(field);
  return (
    <div data-field={field}>
      <CommitField
        label={label ?? header}
        value={text(action, refs)}
        multiline={multiline}
        disabled={!canWrite}
        onCommit={(typed) => {
          commit(field, typed);
        }}
      />
    </div>
  );
}
