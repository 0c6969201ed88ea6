import Dialog from '@mui/material/Dialog';
import { styled } from '@mui/material/styles';
import { Search, type LucideIcon } from 'lucide-react';
import { Fragment, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { written } from '../../../domain/in-words';
import { isCommandMeant, namesCommand } from '../../commands/find-command';
import { findPlaces } from '../../commands/find-places';
import { recordDeeds } from '../../commands/record-deeds';
import { mayWrite } from '../../session/may-write';
import type { UiCommand } from '../../commands/command';
import { COMMANDS } from '../../commands/registry';
import { shortcutText } from '../../commands/shortcuts';
import { SearchField, SearchFoot, SearchHead } from '../../components/search-parts';
import { useAnswer } from '../../session/use-answer';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { versionBefore } from '../review/sources';
import type { Early } from './early-keys';

interface Entry {
  readonly key: string;
  readonly group: 'Go to' | 'Do';
  readonly icon: LucideIcon | null;
  readonly code: string;
  readonly label: string;
  /** A code within the label and what comes after it; blank for none. */
  readonly about: string;
  readonly after: string;
  readonly hint: string;
  readonly shortcut: string | null;
  readonly run: () => void;
}

const Item = styled('li')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: 38,
  padding: '0 16px',
  cursor: 'pointer',
  whiteSpace: 'nowrap',
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    boxShadow: `inset 3px 0 0 ${token('teal')}`,
  },
});

/** Over the first of what can be gone to, and of what can be done. */
const GroupName = styled('li')({
  padding: '6px 16px 4px',
  color: token('ink2'),
  fontSize: 12,
  lineHeight: '16px',
});

function useEntries(text: string): readonly Entry[] {
  const session = useSession();
  const state = useSessionState((whole) => whole);
  const planId = state.open?.planId;
  const { value: versions } = useAnswer('version.list', planId === undefined ? null : { planId });
  return useMemo(() => {
    const isCommandsOnly = text.startsWith('>');
    const wanted = (isCommandsOnly ? text.slice(1) : text).trim().toLowerCase();
    const { open } = state;
    const found =
      open === null || isCommandsOnly ? [] : findPlaces(open.history.plan, open.pack, wanted);
    const places = found.map((place): Entry => ({
      key: place.key,
      group: 'Go to',
      icon: place.icon,
      code: place.code,
      label: place.title,
      about: '',
      after: '',
      hint: place.where,
      shortcut: null,
      run: () => {
        session.go(place.room, place.id);
      },
    }));
    const [first] = found;
    // Asked for by its very code, it is what something is to be done with.
    const asked = open !== null && first?.code.toLowerCase() === wanted ? first : null;
    const deeds =
      asked === null || open === null
        ? []
        : recordDeeds(
            asked,
            open,
            versionBefore(open.history.plan, versions) ?? null,
            mayWrite(state),
          );
    const withRecord = deeds.map((deed): Entry => ({
      key: deed.key,
      group: 'Do',
      icon: deed.icon,
      code: '',
      label: deed.words[0],
      about: deed.code,
      after: deed.words[1],
      hint: '',
      shortcut: deed.shortcut,
      run: () => {
        deed.run(session);
      },
    }));
    const entryOf = (command: UiCommand): Entry => ({
      key: command.id,
      group: command.id.startsWith('go.') ? 'Go to' : 'Do',
      icon: command.icon,
      code: '',
      label: command.label,
      about: '',
      after: '',
      hint: '',
      shortcut: command.shortcut,
      run: () => {
        command.run(session);
      },
    });
    const commands = COMMANDS.filter(
      (command) =>
        command.id !== 'palette' && command.isEnabled(state) && namesCommand(wanted, command),
    );
    const meant = commands.filter((command) => isCommandMeant(wanted, command));
    const others = commands.filter((command) => !meant.includes(command));
    return [...meant.map(entryOf), ...places, ...withRecord, ...others.map(entryOf)];
  }, [session, state, text, versions]);
}

/** Find anything in the plan, or run any command, by typing. A command that is written out comes first, then places; ">" shows commands only. */
export function PaletteDialog({ early }: Early) {
  const session = useSession();
  const listId = useId();
  const [text, setText] = useState(early);
  const [at, setAt] = useState(0);
  const entries = useEntries(text);
  const chosen = Math.min(at, entries.length - 1);
  const close = (): void => {
    session.showDialog(null);
  };
  const run = (entry: Entry | undefined): void => {
    if (!entry) return;
    close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      setAt((chosen + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      run(entries[chosen]);
    }
  };
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="sm"
      aria-labelledby={`${listId}-title`}
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start', paddingTop: '56px' } }}
      slotProps={{ paper: { sx: { overflow: 'hidden' } } }}
    >
      <h2 id={`${listId}-title`} className="visually-hidden">
        Find or run a command
      </h2>
      <SearchHead>
        <Search size={18} strokeWidth={1.8} aria-hidden="true" />
        <SearchField
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type at once
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-label="Find or run a command"
          aria-activedescendant={entries[chosen] ? `${listId}-${String(chosen)}` : undefined}
          placeholder="Find an action, indicator or section, or run a command"
          value={text}
          onFocus={({ currentTarget }) => {
            // After what was typed before the field was there.
            currentTarget.setSelectionRange(text.length, text.length);
          }}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </SearchHead>
      <ul
        id={listId}
        role="listbox"
        aria-label="Results"
        style={{ listStyle: 'none', margin: 0, padding: '8px 0', maxHeight: 380, overflow: 'auto' }}
      >
        {entries.map((entry, place) => (
          <Fragment key={entry.key}>
            {text !== '' && entries[place - 1]?.group !== entry.group ? (
              <GroupName role="presentation" aria-hidden="true">
                {entry.group}
              </GroupName>
            ) : null}
            <Item
              id={`${listId}-${String(place)}`}
              role="option"
              aria-selected={place === chosen}
              ref={(node) => {
                if (place === chosen) node?.scrollIntoView({ block: 'nearest' });
              }}
              onMouseMove={() => {
                setAt(place);
              }}
              onClick={() => {
                run(entry);
              }}
            >
              {entry.icon ? <entry.icon size={16} strokeWidth={1.8} aria-hidden="true" /> : null}
              {entry.code === '' ? null : <strong style={{ fontWeight: 600 }}>{entry.code}</strong>}
              <span style={{ flex: 1, overflow: 'hidden', textOverflow: 'ellipsis' }}>
                {entry.label}
                {entry.about === '' ? null : (
                  <>
                    {' '}
                    <strong style={{ fontWeight: 600 }}>{entry.about}</strong> {entry.after}
                  </>
                )}
              </span>
              <span style={{ color: token('ink2') }}>{entry.hint}</span>
              {entry.shortcut === null ? null : <kbd>{shortcutText(entry.shortcut)}</kbd>}
              {place === chosen ? <kbd aria-hidden="true">Enter</kbd> : null}
            </Item>
          </Fragment>
        ))}
      </ul>
      <SearchFoot>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>Enter</kbd> open
        </span>
        <span>
          <kbd>&gt;</kbd> commands only
        </span>
        <span style={{ flex: 1 }} />
        <span aria-live="polite">
          {entries.length === 0
            ? 'Nothing found'
            : `${written(chosen + 1)} of ${written(entries.length)}`}
        </span>
      </SearchFoot>
    </Dialog>
  );
}
