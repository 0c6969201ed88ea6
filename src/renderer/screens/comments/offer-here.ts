import type { Session } from '../../session/session';
import { offerComment } from './offer';
import { chosenWords } from './chosen-words';

/** Asks what is to be said of what is looked at: of the words that are selected in the text, where some are. */
export function offerHere(session: Session): void {
  const words = session.state.place === 'narrative' ? chosenWords() : null;
  offerComment(session, words);
}
