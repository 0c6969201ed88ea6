import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import { styled } from '@mui/material/styles';
import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { X } from 'lucide-react';
import { useState } from 'react';
import { count } from '../../../../../domain/in-words';
import { aboutLive } from '../../../../../domain/live/about';
import { goneWord, sayLive } from '../../../../../domain/live/say';
import { recordOf, usesOf } from '../../../../../domain/live/uses';
import type { Live } from '../../../../../domain/rich-text';
import { Caption, Tag } from '../../../../components/layout';
import { Shape } from '../../../../components/shapes';
import { UsedIn } from '../../../../components/used-in';
import { useCanWrite, usePack, usePlan, useSession } from '../../../../session/use-session';
import { token } from '../../../../theme/tokens';
import { changeLive, intoText } from './change-live';
import { formsOf } from './forms';
import { liveOf } from './nodes';
import { openRecord } from './open-record';

const Facts = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: '4px 16px',
  margin: '10px 0 0',
  '& dt': { color: token('ink2') },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
});
/** As many places as leave room for the rest; the others are scrolled to. */
const Places = styled('div')({ maxHeight: 172, overflow: 'auto', marginTop: 2 });
const Form = styled('button')({
  all: 'unset',
  cursor: 'pointer',
  padding: '0 8px',
  lineHeight: '20px',
  border: `1px solid ${token('line2')}`,
  borderRadius: 10,
  '&[aria-pressed="true"]': {
    fontWeight: 600,
    color: token('teal'),
    background: token('tealTint'),
    borderColor: token('teal'),
  },
  ':focus-visible': { outline: `2px solid ${token('teal')}`, outlineOffset: 1 },
});

interface LivePopoverProps {
  readonly editor: Editor;
  /** Where the chip stands in the document. */
  readonly pos: number;
  readonly onClose: () => void;
}

/** Where a live figure or a mention comes from, how it is shown, and how to be rid of it. */
export function LivePopover({ editor, pos, onClose }: LivePopoverProps) {
  const [anchor] = useState(() => editor.view.nodeDOM(pos));
  const node = editor.state.doc.nodeAt(pos);
  const live = node && liveOf(node);
  const close = (): void => {
    onClose();
    if (!editor.isEditable) return;
    editor.commands.focus();
    const { state, view } = editor;
    const isThere = state.selection instanceof NodeSelection && state.selection.from === pos;
    if (isThere) view.dispatch(state.tr.setSelection(after(editor, pos)));
  };
  if (live === null || !(anchor instanceof HTMLElement)) return null;
  return (
    <Popover
      open
      onClose={close}
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      disableRestoreFocus={editor.isEditable}
      slotProps={{
        paper: {
          sx: { padding: 2, width: 340, marginTop: '6px' },
          role: 'dialog',
          'aria-label': 'Where this comes from',
        },
      }}
    >
      <Content editor={editor} pos={pos} live={live} onClose={close} />
    </Popover>
  );
}

function after(editor: Editor, pos: number) {
  const { doc } = editor.state;
  return NodeSelection.near(doc.resolve(Math.min(pos + 1, doc.content.size)));
}

interface ContentProps extends LivePopoverProps {
  readonly live: Live;
}

function Content({ editor, pos, live, onClose }: ContentProps) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const canWrite = useCanWrite();
  const about = aboutLive(plan, pack, live);
  const said = sayLive(plan, pack, live, 'screen');
  const { kind, id } = recordOf(live);
  const places = usesOf(plan, kind, id).length;
  const forms = canWrite && about !== null ? formsOf(plan, pack, live) : [];
  return (
    <>
      <div style={{ display: 'flex', alignItems: 'flex-start', gap: 8 }}>
        <strong style={{ flex: 1, minWidth: 0, fontWeight: 600 }}>
          {about?.title ?? live.attrs.was} {about === null ? null : <Tag>{about.code}</Tag>}
        </strong>
        <IconButton aria-label="Close" onClick={onClose} sx={{ width: 24, height: 24 }}>
          <X size={14} aria-hidden="true" />
        </IconButton>
      </div>
      {about === null ? (
        <p style={{ margin: '8px 0 0', display: 'flex', gap: 6, color: token('must') }}>
          <Shape name="must" />
          <span>
            The {NOUN[kind]} that this {live.type === 'figure' ? 'figure' : 'name'} follows is{' '}
            {goneWord(live)}. The words are the last that stood here; in Word they are marked.
          </span>
        </p>
      ) : live.type === 'figure' ? (
        // The figure has its sign.
        <p style={{ margin: '6px 0 0' }}>
          <span style={{ fontSize: 22, lineHeight: '28px', fontWeight: 600 }}>{said.text}</span>{' '}
          <Caption>{about.detail.replace(/^% /u, '')}</Caption>{' '}
          {about.illustrative ? <Tag>Illustrative</Tag> : null}
        </p>
      ) : (
        <Caption>{about.detail}</Caption>
      )}
      <Facts>
        {about === null || about.source === '' ? null : (
          <>
            <dt>Source</dt>
            <dd>{about.source}</dd>
          </>
        )}
        <dt>Used in</dt>
        <dd>
          {count(places, 'place')} of this plan
          {places < 2 ? null : (
            <Places role="group" aria-label="Used in">
              <UsedIn kind={kind} id={id} onLeave={onClose} />
            </Places>
          )}
        </dd>
        {forms.length < 2 ? null : (
          <>
            <dt>Show as</dt>
            <dd>
              <div
                role="group"
                aria-label="Show as"
                style={{ display: 'flex', flexWrap: 'wrap', gap: 6 }}
              >
                {forms.map(({ text, live: next, isNow }) => (
                  <Form
                    key={text}
                    type="button"
                    aria-pressed={isNow}
                    onClick={() => {
                      changeLive(editor, pos, next);
                    }}
                  >
                    {text}
                  </Form>
                ))}
              </div>
            </dd>
          </>
        )}
      </Facts>
      <div
        style={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 8,
          marginTop: 12,
          paddingTop: 8,
          borderTop: `1px solid ${token('line')}`,
        }}
      >
        {about === null ? null : (
          <Button
            variant="text"
            onClick={() => {
              onClose();
              openRecord(session, about);
            }}
          >
            Open {NOUN[kind]}
          </Button>
        )}
        {canWrite ? (
          <Button
            variant="text"
            onClick={() => {
              intoText(
                editor,
                pos,
                about === null ? live.attrs.was : sayLive(plan, pack, live, 'word').text,
              );
              onClose();
            }}
          >
            Turn into plain text
          </Button>
        ) : null}
      </div>
    </>
  );
}

const NOUN = {
  action: 'action',
  indicator: 'indicator',
  priority: 'priority',
  fact: 'fact',
  total: 'total',
} as const;
