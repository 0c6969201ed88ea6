import type { Session } from '../../session/session';
import type { CommentAbout } from '../../../domain/schema/plan';
import { lookedAt, offerComment } from './offer';
import { chosenWords } from './chosen-words';

/**
 * Asks what is to be said of what is looked at: of the words that are selected in the text, where some are, else of the
 * field that has focus in the panel of a record.
 */
export function offerHere(session: Session): void {
  const words = session.state.place === 'narrative' ? chosenWords() : null;
  if (words !== null) {
    offerComment(session, words);
    return;
  }
  const about = lookedAt(session.state);
  const field = focusedField();
  offerComment(session, { about: field === null ? about : withField(about, field), words: null });
}

/** The field of a panel that has focus, by the name that comments use; null where none has. */
function focusedField(): string | null {
  const field = document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  // One of several of a kind, such as a milestone, is said of all of them.
  const name = field?.split(':')[0] ?? '';
  if (name === '') return null;
  return field !== undefined && FIELD_OF_YEAR.test(field) ? field : name;
}

const FIELD_OF_YEAR = /^(?:target|without):/u;
/** What panels call a field that comments are about by another name. */
const NAMES: Readonly<Record<string, string>> = { links: 'priorityIds' };

function withField(about: CommentAbout, name: string): CommentAbout {
  const field = NAMES[name] ?? name;
  switch (about.kind) {
    case 'action':
    case 'indicator':
    case 'record':
      return { ...about, field };
    case 'covering':
      return about.part === null ? { ...about, field } : about;
    default:
      return about;
  }
}
