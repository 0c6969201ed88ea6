import Popper from '@mui/material/Popper';
import { styled } from '@mui/material/styles';
import type { Editor } from '@tiptap/react';
import { useEffect, useId } from 'react';
import { useStore } from 'zustand';
import { MOST_OFFERED, type Insertable } from '../../../../../domain/live/insertable';
import { Caption } from '../../../../components/layout';
import { token } from '../../../../theme/tokens';
import type { Offer, Offering } from './offering';

const List = styled('div')({
  width: 420,
  maxWidth: '90vw',
  maxHeight: 300,
  overflow: 'auto',
  padding: 4,
  background: token('raised'),
  border: `1px solid ${token('line2')}`,
  borderRadius: 8,
  boxShadow: token('e2'),
  fontSize: 13,
  lineHeight: '18px',
});
const Option = styled('div')({
  display: 'flex',
  alignItems: 'baseline',
  gap: 10,
  padding: '5px 8px',
  borderRadius: 6,
  cursor: 'pointer',
  '&[aria-selected="true"]': {
    background: token('tealTint'),
    boxShadow: `inset 3px 0 0 ${token('teal')}`,
  },
  '& b': { fontWeight: 600, color: token('teal'), whiteSpace: 'nowrap' },
  '& > span': { flex: 1, minWidth: 0 },
});

const OneLine = styled('div')({
  color: token('ink3'),
  fontSize: 12,
  lineHeight: '16px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
});

interface OfferListProps {
  readonly editor: Editor;
  readonly offering: Offering;
}

/** What can be put in after a sign. The caret stays in the text, which says which entry is the active one. */
export function OfferList({ editor, offering }: OfferListProps) {
  const offer = useStore(offering.store, (state) => state.offer);
  const id = useId();
  const active = offer?.active ?? null;
  useEffect(() => {
    if (active === null || editor.isDestroyed) return undefined;
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}-${String(active)}`);
    document.getElementById(`${id}-${String(active)}`)?.scrollIntoView({ block: 'nearest' });
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [active, editor, id]);
  if (offer === null) return null;
  return (
    <Popper
      open
      role="presentation"
      placement="bottom-start"
      anchorEl={anchorOf(offer)}
      // It belongs to the room, and nothing of the room may cut it off.
      disablePortal
      popperOptions={{ strategy: 'fixed' }}
      sx={{ zIndex: 'modal' }}
    >
      <List
        id={id}
        role="listbox"
        aria-label={offer.what === 'figures' ? 'Figures to insert' : 'Records to insert'}
        // The text keeps the focus.
        onMouseDown={(event) => {
          event.preventDefault();
        }}
      >
        {offer.found.map((one, at) => (
          <Option
            key={one.key}
            id={`${id}-${String(at)}`}
            role="option"
            aria-selected={at === offer.active}
            tabIndex={-1}
            onMouseMove={() => {
              if (at !== offer.active) offering.activate(at);
            }}
            onClick={() => {
              offering.choose(one);
            }}
          >
            <Entry one={one} />
          </Option>
        ))}
        {offer.found.length === MOST_OFFERED ? (
          <Caption role="presentation" sx={{ display: 'block', padding: '4px 8px' }}>
            Type on to narrow the list
          </Caption>
        ) : null}
      </List>
    </Popper>
  );
}

function anchorOf({ rect }: Offer) {
  return { getBoundingClientRect: () => rect() ?? new DOMRect() };
}

function Entry({ one: { live, words, about } }: { readonly one: Insertable }) {
  const made = about.illustrative ? 'illustrative' : '';
  return live.type === 'figure' ? (
    <>
      <b style={{ minWidth: 64 }}>{words}</b>
      <span>
        {[about.code, about.detail, made].filter(Boolean).join(' · ')}
        <OneLine>{about.title}</OneLine>
      </span>
    </>
  ) : (
    <>
      <b style={{ minWidth: 40 }}>{about.code}</b>
      <span>
        {about.title}
        <OneLine>{about.detail}</OneLine>
      </span>
    </>
  );
}
