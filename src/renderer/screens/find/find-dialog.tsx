import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Search } from 'lucide-react';
import {
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { Hit } from '../../../domain/find/find';
import { inStyleOf } from '../../../domain/find/in-style';
import { LONGEST_QUERY } from '../../../domain/find/query';
import { replaceInPlan, type Replacement } from '../../../domain/find/replace';
import { keysOf } from '../../commands/shortcuts';
import { SearchField, SearchHead } from '../../components/search-parts';
import type { FindView } from '../../session/state';
import { useCanWrite, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import type { Early } from '../dialogs/early-keys';
import { ALL, isChosen, NONE, turned, type Chosen } from './chosen';
import { FindFoot } from './find-foot';
import { FindOptions, ReplaceFields } from './find-fields';
import { goToHit } from './go-to-hit';
import type { HitReplacement } from './hit-row';
import { Nothing, Unread } from './no-results';
import { replaceNow } from './replace-now';
import { ResultsGrid } from './results';
import { useFound } from './use-found';

const Body = styled('div')({
  minHeight: 120,
  overflow: 'auto',
  background: token('surface'),
  '&:focus-visible': { outlineOffset: -2 },
});

/** The search before the first. */
const NOTHING_YET: FindView = {
  text: '',
  matchCase: false,
  wholeWords: false,
  scope: 'plan',
  isReplacing: false,
  by: '',
  at: 0,
};

/** What replacing would do to the open plan; null while nothing is to be replaced. */
function useReplacement(find: FindView, chosen: Chosen): Replacement | null {
  const plan = useSessionState((state) => state.open?.history.plan);
  const canWrite = useCanWrite();
  const asked = useDeferredValue(find);
  const wanted = useDeferredValue(chosen);
  return useMemo(() => {
    const isOn = asked.isReplacing && asked.scope === 'plan' && canWrite;
    if (!isOn || plan === undefined) return null;
    return replaceInPlan(plan, asked, asked.by, (key) => isChosen(wanted, key));
  }, [plan, canWrite, asked, wanted]);
}

/** Finds a text in the open plan or in every plan of the library, goes to it, and replaces it in the open plan. */
export function FindDialog({ early }: Early) {
  const session = useSession();
  const id = useId();
  const given = useSessionState((state) => state.find);
  const find = useMemo(() => ({ ...NOTHING_YET, ...given }), [given]);
  const hasPlan = useSessionState((state) => state.open !== null);
  const [chosen, setChosen] = useState(ALL);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (early !== '') session.setFind({ text: early, at: 0 });
  }, [session, early]);
  const results = useFound(find);
  const replacement = useReplacement(find, chosen);
  const whys = useMemo(
    () => new Map(replacement?.leftOut.map(({ key, why }) => [key, why])),
    [replacement],
  );
  const { found, isOld } = results;
  const hits = useMemo(
    () =>
      (found?.plans ?? []).flatMap(({ planId, hits: own }) => own.map((hit) => ({ planId, hit }))),
    [found],
  );
  const at = Math.min(find.at, hits.length - 1);
  const idOf = (place: number): string => `${id}-${String(place)}`;
  const close = (): void => {
    session.showDialog(null);
  };
  const look = (place: number): void => {
    session.setFind({ at: place });
  };
  const go = (place: number): void => {
    const target = hits[place];
    if (!target) return;
    look(place);
    void goToHit(session, target.planId, target.hit);
  };
  const change = (changes: Partial<FindView>): void => {
    setChosen(ALL);
    session.setFind({ at: 0, ...changes });
  };
  const replace = (): void => {
    if (replacement) replaceNow(session, replacement);
  };
  const replacementOf = (hit: Hit): HitReplacement => ({
    isChosen: isChosen(chosen, hit.key),
    text: inStyleOf(hit.excerpt.hit, find.by, find.matchCase),
    stays: hit.fixed ?? whys.get(hit.key) ?? null,
  });
  const step = (event: KeyboardEvent, isInGrid: boolean): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0 && hits.length > 0) {
      event.preventDefault();
      const next = (at + by + hits.length) % hits.length;
      look(next);
      if (isInGrid)
        document.querySelector<HTMLElement>(`#${CSS.escape(idOf(next))} input`)?.focus();
    } else if (event.key === 'Enter' && !isOld) {
      event.preventDefault();
      go(at);
    }
  };
  const again = (event: KeyboardEvent): void => {
    const keys = keysOf(event.nativeEvent);
    const wish = WISHES.get(keys);
    if (wish === undefined) return;
    // Not the browser's own search, over the one that is open.
    event.preventDefault();
    if (wish.scope === 'plan' && !hasPlan) return;
    change(wish);
    field.current?.select();
  };
  const isListed = hits.length > 0;
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="md"
      aria-labelledby={`${id}-title`}
      onKeyDown={again}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
    >
      <h2 id={`${id}-title`} className="visually-hidden">
        {find.isReplacing ? 'Find and replace' : 'Find'}
      </h2>
      <SearchHead>
        <Search size={18} strokeWidth={1.8} aria-hidden="true" />
        <SearchField
          // The dialog is opened to type at once.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          ref={field}
          role="combobox"
          aria-label="Find"
          aria-haspopup="grid"
          aria-expanded={isListed}
          aria-controls={`${id}-results`}
          aria-activedescendant={isListed ? idOf(at) : undefined}
          placeholder={find.scope === 'plan' ? 'Find in this plan' : 'Find in every plan'}
          maxLength={LONGEST_QUERY}
          value={find.text}
          onFocus={({ currentTarget }) => {
            // The last search is typed over; what was typed before the field was there is gone on with.
            const end = find.text.length;
            currentTarget.setSelectionRange(find.text === early ? end : 0, end);
          }}
          onChange={(event) => {
            change({ text: event.target.value });
          }}
          onKeyDown={(event) => {
            step(event, false);
          }}
        />
        <kbd>Esc</kbd>
      </SearchHead>
      <FindOptions find={find} onChange={change} />
      {find.isReplacing && find.scope === 'plan' ? (
        <ReplaceFields
          by={find.by}
          count={replacement?.replaced ?? 0}
          isAnyChosen={chosen.all || chosen.except.size > 0}
          onChange={(by) => {
            session.setFind({ by });
          }}
          onTickAll={(all) => {
            setChosen(all ? ALL : NONE);
          }}
          onReplace={replace}
        />
      ) : null}
      <Body
        id={`${id}-results`}
        // What scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-busy={isOld}
        onKeyDown={(event) => {
          if (isListed) step(event, true);
        }}
      >
        {isListed ? (
          <ResultsGrid
            plans={found?.plans ?? []}
            hasHeads={find.scope === 'library'}
            at={at}
            idOf={idOf}
            replacementOf={replacement === null ? null : replacementOf}
            onLook={look}
            onGo={go}
            onTurn={(hit) => {
              setChosen((before) => turned(before, hit.key));
            }}
          />
        ) : (
          <Nothing find={find} results={results} onChange={change} />
        )}
        <Unread damaged={found?.damaged ?? []} />
      </Body>
      <FindFoot results={results} isReplacing={replacement !== null} />
    </Dialog>
  );
}

/** What the keys that open the dialog do in it. */
const WISHES: ReadonlyMap<string, Pick<FindView, 'scope' | 'isReplacing'>> = new Map([
  ['Ctrl+F', { scope: 'plan', isReplacing: false }],
  ['Ctrl+H', { scope: 'plan', isReplacing: true }],
  ['Ctrl+Shift+F', { scope: 'library', isReplacing: false }],
]);
