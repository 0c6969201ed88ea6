import { styled } from '@mui/material/styles';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { assert } from '../../../../domain/control';
import type { Action } from '../../../../domain/schema/plan';
import { useCanWrite, useSession } from '../../../session/use-session';
import { token } from '../../../theme/tokens';
import { setFields } from '../edits';
import { fieldOf, type FieldName } from '../fields';
import { doIt } from '../operations';
import type { ActionRefs } from '../refs';

/** Parts of the drawer of an action. */

const Frame = styled('section')({
  padding: '12px 16px 16px',
  borderTop: `1px solid ${token('line')}`,
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  // Sections below the fold cost nothing until they are scrolled to.
  contentVisibility: 'auto',
  containIntrinsicSize: 'auto 160px',
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
  /** Name by which a field is found that is shown only while the section is edited. */
  readonly field?: string;
  /** Beside the title: a count, say. */
  readonly tag?: ReactNode;
  /** At the right edge: the one thing to do here. */
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A run of fields under a heading. */
export function Section({ title, field, tag, action, children }: SectionProps) {
  return (
    <Frame aria-label={title} data-field={field}>
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

/** Two fields side by side, where each has room for "30 September 2008": scroll bars take some on some computers. */
export const Pair = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(139px, 1fr))',
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

/** What the fields of the drawer need, given once: they are many, and follow every step through the list. */
export const ActionEditContext = createContext<ActionEdit | null>(null);

/** How to change the action of the drawer. */
export function useActionEdit(): ActionEdit {
  const edit = useContext(ActionEditContext);
  assert(edit, 'a field outside the drawer');
  return edit;
}

/** Makes the changes of one action, one command a change. */
export function useActionEditOf(id: string | null, refs: ActionRefs): ActionEdit {
  const session = useSession();
  const canWrite = useCanWrite();
  return useMemo(() => {
    // The drawer may be a moment behind the plan; a change is always to what the plan says now.
    const change = (changesOf: (action: Action) => Partial<Action> | null): void => {
      const action = session.state.open?.history.plan.actions.find((each) => each.id === id);
      const changes = action ? changesOf(action) : null;
      if (action && changes) doIt(session, setFields(action, changes));
    };
    return {
      refs,
      canWrite,
      set: (changes) => {
        change(() => changes);
      },
      commit: (field, text) => {
        change((action) => {
          const reading = fieldOf(field).read(text, action, refs);
          if (reading.ok) return reading.value;
          session.toast(`${reading.error}. ${action.ref} stays as it was.`, 'problem');
          return null;
        });
      },
    };
  }, [session, id, refs, canWrite]);
}
