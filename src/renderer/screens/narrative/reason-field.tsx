import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useEffect, useId, useState } from 'react';
import { LONGEST_TEXT } from '../../../domain/schema/limits';
import { isBlank } from '../../../domain/rich-text';
import type { Section } from '../../../domain/schema/plan';
import { cleanText } from '../../../domain/text';
import type { Session } from '../../session/session';
import { useSession } from '../../session/use-session';
import { Typing } from './editor/typing';

/** The reason as it was last typed, on its way into the plan. */
class Draft {
  private text = '';
  readonly typing = new Typing((merge) => {
    const changes = { noImplications: cleanText(this.text).slice(0, LONGEST_TEXT) };
    this.session.dispatch({ type: 'section.set', id: this.sectionId, changes }, merge);
    this.onWritten();
  });

  constructor(
    private readonly session: Session,
    private readonly sectionId: string,
    private readonly onWritten: () => void,
  ) {}

  typed(text: string): void {
    this.text = text;
    this.typing.typed();
  }
}

interface ReasonFieldProps {
  readonly section: Section;
  readonly reason: string;
  readonly canWrite: boolean;
  /** It was asked for just now: what is typed next is the reason. */
  readonly isAsked: boolean;
}

/** Why a section has no implications. Typing is gathered as in the text itself. */
export function ReasonField({ section, reason, canWrite, isAsked }: ReasonFieldProps) {
  const session = useSession();
  const id = useId();
  /** What was typed and is not in the plan yet; null: the field shows what the plan says. */
  const [typed, setTyped] = useState<string | null>(null);
  const [draft] = useState(
    () =>
      new Draft(session, section.id, () => {
        setTyped(null);
      }),
  );
  const text = typed ?? reason;
  useEffect(() => {
    const stop = session.onFlush(() => {
      draft.typing.handOver();
    });
    return () => {
      draft.typing.endBurst();
      stop();
    };
  }, [session, draft]);
  const isMissing = text.trim() === '';
  return (
    <FormControl
      fullWidth
      disabled={!canWrite}
      data-field="noImplications"
      sx={{ maxWidth: 620, marginBottom: 2.5 }}
    >
      <InputLabel htmlFor={id}>Why there are no implications</InputLabel>
      <OutlinedInput
        id={id}
        value={text}
        multiline
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person asked for this field a moment ago
        autoFocus={isAsked}
        // As in the text: what is typed is on its way into the plan, and Undo takes it along.
        inputProps={{ 'data-record': text }}
        minRows={2}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          setTyped(event.target.value);
          draft.typed(event.target.value);
        }}
        onBlur={() => {
          draft.typing.endBurst();
        }}
      />
      <FormHelperText id={`${id}-help`}>
        {isMissing
          ? 'Without a reason the section still counts as blank.'
          : isBlank(section.body)
            ? 'Printed in the place of a text.'
            : 'Printed after the text below, which is kept.'}
      </FormHelperText>
    </FormControl>
  );
}
