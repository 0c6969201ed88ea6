import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { count } from '../../domain/in-words';
import type { Role } from '../../domain/schema/common';
import { token } from '../theme/tokens';
import { FilterField } from './filter-field';
import { Caption } from './layout';
import { LinkLine } from './link-line';
import { linkedFirst, type LinkGroup, type MadeLink } from './links';

interface LinkDialogProps {
  /** "Link A21 to priorities". */
  readonly title: string;
  /** What the search field says: "Find a priority". */
  readonly find: string;
  readonly groups: readonly LinkGroup[];
  readonly links: readonly MadeLink[];
  /** Whether each link is accountable or contributes. */
  readonly withRoles?: boolean;
  /** Words for the first link, where it matters which comes first: what it is, and how another becomes it. */
  readonly first?: { readonly is: string; readonly make: string };
  /** Text to begin the search with. */
  readonly startWith?: string;
  readonly onSave: (links: readonly MadeLink[]) => void;
  readonly onClose: () => void;
}

const List = styled('div')({
  height: 'min(420px, 50vh)',
  overflow: 'auto',
  marginTop: 8,
  border: `1px solid ${token('line')}`,
  borderRadius: 6,
});

const Heading = styled('h3')({
  margin: 0,
  padding: '6px 12px 2px',
  fontFamily: 'inherit',
  fontSize: 12,
  lineHeight: '16px',
  fontWeight: 600,
  color: token('ink2'),
});

function found(groups: readonly LinkGroup[], text: string): readonly LinkGroup[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => {
        const all = `${item.code} ${item.label} ${item.words ?? ''} ${group.label}`.toLowerCase();
        return words.every((word) => all.includes(word));
      }),
    }))
    .filter((group) => group.items.length > 0);
}

/** Most lines that are drawn: a large plan has thousands, and nobody reads on for one. */
const MOST_LINES = 300;

function firstOf(groups: readonly LinkGroup[]): {
  readonly groups: readonly LinkGroup[];
  readonly more: number;
} {
  let left = MOST_LINES;
  let more = 0;
  const first = groups.map((group) => {
    const items = group.items.slice(0, left);
    left -= items.length;
    more += group.items.length - items.length;
    return { ...group, items };
  });
  return { groups: first.filter(({ items }) => items.length > 0), more };
}

/**
 * Chooses what a record is linked to, from a list that is searched by typing. Arrows walk, Space links or cuts, A and C
 * set the role, Enter takes it all as one step (where nothing was ticked, the item that was found), Escape leaves everything as it was.
 */
export function LinkDialog(props: LinkDialogProps) {
  const { title, find, groups, withRoles = false, first, onSave, onClose } = props;
  const id = useId();
  const list = useRef<HTMLDivElement | null>(null);
  const [text, setText] = useState(props.startWith ?? '');
  const [given] = useState(props.links);
  const [links, setLinks] = useState(given);
  const { groups: shown, more } = useMemo(
    () => firstOf(text.trim() === '' ? linkedFirst(groups, given) : found(groups, text)),
    [groups, given, text],
  );

  const toggle = (itemId: string): void => {
    setLinks((before) =>
      before.some((link) => link.id === itemId)
        ? before.filter((link) => link.id !== itemId)
        : [...before, { id: itemId, role: 'contributes' }],
    );
  };
  const setRole = (itemId: string, role: Role): void => {
    setLinks((before) =>
      before.some((link) => link.id === itemId)
        ? before.map((link) => (link.id === itemId ? { ...link, role } : link))
        : [...before, { id: itemId, role }],
    );
  };
  const makeFirst = (itemId: string): void => {
    setLinks((before) => [
      ...before.filter((link) => link.id === itemId),
      ...before.filter((link) => link.id !== itemId),
    ]);
  };
  const walk = (step: number): void => {
    const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])];
    const line = document.activeElement?.closest('[data-link-line]');
    const at = boxes.findIndex((box) => line?.contains(box) ?? false);
    boxes[Math.min(boxes.length - 1, Math.max(0, at + step))]?.focus();
  };
  /** Somebody who searched, found and pressed Enter wants that link; whoever ticked boxes has said what is wanted. */
  const withFound = (lineId: string | undefined): LinkDialogProps['links'] => {
    const items = shown.flatMap((group) => group.items);
    const foundId = lineId ?? (items.length === 1 ? items[0]?.id : undefined);
    const isAsked = text.trim() !== '' && links === given && foundId !== undefined;
    return !isAsked || links.some((link) => link.id === foundId)
      ? links
      : [...links, { id: foundId, role: 'contributes' }];
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const lineId =
      document.activeElement?.closest<HTMLElement>('[data-link-line]')?.dataset['linkLine'];
    if (key === 'ArrowDown') walk(1);
    else if (key === 'ArrowUp') walk(-1);
    else if (key === 'Enter' && !(event.target instanceof HTMLButtonElement))
      onSave(withFound(lineId));
    else if (withRoles && lineId !== undefined && key.toLowerCase() === 'a')
      setRole(lineId, 'accountable');
    else if (withRoles && lineId !== undefined && key.toLowerCase() === 'c')
      setRole(lineId, 'contributes');
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
      <DialogContent onKeyDown={onKeyDown}>
        <FilterField label={find} value={text} onChange={setText} width="100%" takesFocus />
        <List ref={list} role="group" aria-label={title}>
          {shown.map((group) => (
            <div key={group.label}>
              <Heading>{group.label}</Heading>
              {group.items.map((item) => (
                <LinkLine
                  key={item.id}
                  item={item}
                  link={links.find((link) => link.id === item.id) ?? null}
                  withRoles={withRoles}
                  first={first && links.length > 0 ? first : null}
                  isFirst={links[0]?.id === item.id}
                  onToggle={toggle}
                  onRole={setRole}
                  onFirst={makeFirst}
                />
              ))}
            </div>
          ))}
          {more > 0 ? (
            <p style={{ padding: '0 12px', color: token('ink2') }}>
              And {more} more. Type to find one.
            </p>
          ) : null}
          {shown.length === 0 ? (
            <p style={{ padding: '0 12px', color: token('ink2') }}>Nothing matches.</p>
          ) : null}
        </List>
        <Caption style={{ display: 'block', marginTop: 8 }}>
          {count(links.length, 'link')}
          {withRoles
            ? '. Space links or cuts, A accountable, C contributes'
            : '. Space links or cuts'}
        </Caption>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          onClick={() => {
            onSave(links);
          }}
        >
          Save links
        </Button>
      </DialogActions>
    </Dialog>
  );
}
