import { Spacer } from '../../components/layout';
import { SearchFoot } from '../../components/search-parts';
import type { Results } from './use-found';
import { statusWords } from './words';

/** The keys of the dialog, and how the search stands. */
export function FindFoot({
  results,
  isReplacing,
}: {
  readonly results: Results;
  readonly isReplacing: boolean;
}) {
  return (
    <SearchFoot>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> move
      </span>
      <span>
        <kbd>Enter</kbd> go there
      </span>
      {isReplacing ? (
        <span>
          <kbd>Tab</kbd> to the list, <kbd>Space</kbd> ticks
        </span>
      ) : null}
      <Spacer />
      <span role="status">{statusWords(results, isReplacing)}</span>
    </SearchFoot>
  );
}
