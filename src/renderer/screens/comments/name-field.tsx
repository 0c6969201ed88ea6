import { cleanLine } from '../../../domain/text';
import { CommitField } from '../../components/labelled';
import { personOf, setSettings } from '../../session/person';
import { useSession, useSessionState } from '../../session/use-session';

/** Asks for the name to sign with, where none was given on this computer; nothing where one was. */
export function NameField() {
  const session = useSession();
  const person = useSessionState(personOf);
  if (person !== '') return null;
  return (
    <CommitField
      label="Your name or job title"
      value=""
      help="What you say is signed with it. Kept on this computer."
      onCommit={(text) => void setSettings(session, { person: cleanLine(text) })}
    />
  );
}
