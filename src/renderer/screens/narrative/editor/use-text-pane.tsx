import type { Editor } from '@tiptap/core';
import { useEffect, useState, type ReactNode } from 'react';
import { LinkPopover } from './link-popover';
import { LivePopover } from './live/live-popover';
import { OfferList } from './live/offer-list';
import { lookAt, type CaretPlace } from './place';
import type { SectionText } from './section-text';
import type { TextHolder } from './text-holder';
import { KEYS_HINT, useSectionEditor } from './use-section-editor';

interface PaneWishes {
  readonly holder: TextHolder;
  readonly canWrite: boolean;
  readonly placeholder: string;
  readonly onLeave: () => void;
  /** Where the caret is to go, if it is to; `onCaret` says that it is there. */
  readonly caret: CaretPlace | null;
  readonly onCaret: () => void;
}

/** An editor in a pane, with what opens over it. */
export interface TextPaneParts {
  readonly editor: Editor;
  readonly text: SectionText;
  /** Asks for the address of a link. */
  readonly onLink: () => void;
  /** What opens over the pane: the list of what can be put in, the origin of a figure, the address of a link. */
  readonly over: ReactNode;
}

/** Makes the editor of a text with all that it opens. The component that asks is made anew for each text. */
export function useTextPane(wishes: PaneWishes): TextPaneParts {
  const { holder, canWrite, placeholder, onLeave, caret, onCaret } = wishes;
  const [asksLink, setAsksLink] = useState(false);
  /** Place of the chip whose origin is shown. */
  const [openChip, setOpenChip] = useState<number | null>(null);
  const onLink = (): void => {
    setAsksLink(true);
  };
  const { editor, text, offering } = useSectionEditor({
    holder,
    canWrite,
    placeholder,
    onLink,
    onLeave,
    onLive: setOpenChip,
  });
  useEffect(() => {
    if (caret === null) return;
    lookAt(editor, caret);
    onCaret();
  }, [caret, editor, onCaret]);

  const over = (
    <>
      <OfferList editor={editor} offering={offering} />
      {openChip === null ? null : (
        <LivePopover
          editor={editor}
          pos={openChip}
          onClose={() => {
            setOpenChip(null);
          }}
        />
      )}
      {asksLink ? (
        <LinkPopover
          editor={editor}
          onClose={() => {
            setAsksLink(false);
          }}
        />
      ) : null}
    </>
  );
  return { editor, text, onLink, over };
}

/** Which keys leave the editor, for those who hear the window. */
export function KeysHint() {
  return (
    <span id={KEYS_HINT} className="visually-hidden">
      Escape leaves the text. Tab changes the level of a list item.
    </span>
  );
}
