import type { Focus } from '../focus';
import { written } from '../in-words';
import type { CommandOf } from './schema';

type SuggestionCommand =
  CommandOf<'suggestion.add'> | CommandOf<'suggestion.decide'> | CommandOf<'suggestion.remove'>;

/** They are listed in the room of reviews, wherever what they suggest is. */
const LIST: Focus = { room: 'review', id: null, field: 'suggestions' };

/** What taking in suggestions, or saying what became of one, is called, and where it shows. */
export function describeSuggestion(command: SuggestionCommand): {
  readonly label: string;
  readonly focus: Focus;
} {
  switch (command.type) {
    case 'suggestion.add':
      return { label: `Take in ${counted(command.entries.length)}`, focus: LIST };
    case 'suggestion.remove':
      return { label: `Delete ${counted(command.ids.length)}`, focus: LIST };
    case 'suggestion.decide':
      return { label: LABELS[command.decided?.verdict ?? 'open'], focus: LIST };
  }
}

const LABELS = {
  accepted: 'Accept a suggestion',
  rejected: 'Reject a suggestion',
  open: 'Open a suggestion again',
} as const;

const counted = (number: number): string =>
  number === 1 ? 'a suggestion' : `${written(number)} suggestions`;
