import IconButton from '@mui/material/IconButton';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useCallback, useEffect, type ReactNode, type RefObject } from 'react';
import { useSession } from '../session/use-session';
import { Panel, PanelBar } from './side-panel';

/** What the panel beside a list is told by its room. */
export interface RecordPanelPlace {
  /** Lies over the list where the window has no room beside it. */
  readonly isOver: boolean;
  readonly panel: RefObject<HTMLElement | null>;
  readonly onStep: (step: -1 | 1) => void;
  readonly onClose: () => void;
}

interface RecordPanelProps extends RecordPanelPlace {
  readonly label: string;
  /** Id of the record that is shown; null: none. */
  readonly recordId: string | null;
  /** "Action", "Record": what stands above and below. */
  readonly noun: string;
  /** What the panel is about, in its head. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The panel beside a list with everything of one row. It follows the row with focus and never takes focus by itself. */
export function RecordPanel(props: RecordPanelProps) {
  const { label, recordId, noun, head, isOver, panel, onStep, onClose, children } = props;
  const session = useSession();
  useEffect(
    () =>
      session.onFlush(() => {
        // A field hands its text over when it is left.
        const focused = document.activeElement;
        if (focused instanceof HTMLElement && panel.current?.contains(focused)) focused.blur();
      }),
    [panel, session],
  );
  return (
    <Panel
      ref={panel}
      aria-label={label}
      data-region="panel"
      data-record-id={recordId ?? undefined}
      tabIndex={-1}
      className={isOver ? 'gt-over' : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <PanelBar>
        {head}
        <span style={{ flex: 1 }} />
        <IconButton
          aria-label={`${noun} above`}
          disabled={recordId === null}
          onClick={() => {
            onStep(-1);
          }}
        >
          <ChevronUp size={16} strokeWidth={1.8} />
        </IconButton>
        <IconButton
          aria-label={`${noun} below`}
          disabled={recordId === null}
          onClick={() => {
            onStep(1);
          }}
        >
          <ChevronDown size={16} strokeWidth={1.8} />
        </IconButton>
        <IconButton aria-label="Close the details" onClick={onClose}>
          <X size={16} strokeWidth={1.8} />
        </IconButton>
      </PanelBar>
      {children}
    </Panel>
  );
}

/** Frames that the panel may take to show the record that was gone to. */
const PATIENCE = 30;

/** The first field of a panel that can be typed in. */
const FIRST_FIELD = '.gt-field :is(input, textarea, select)';

/**
 * Puts focus into the panel of a room: into a field by its name, else into the first one. It waits for the panel to
 * show the record `wanted` names: it is drawn with the next frame, and shows another one when the selection has
 * settled.
 */
export function useIntoPanel(
  panel: RefObject<HTMLElement | null>,
  open: () => void,
  wanted: () => string | null,
): (field: string | null) => void {
  return useCallback(
    (field) => {
      open();
      const id = wanted();
      const focus = (frames: number): void => {
        if (frames > 0 && (panel.current?.dataset['recordId'] ?? null) !== id) {
          requestAnimationFrame(() => {
            focus(frames - 1);
          });
          return;
        }
        const place =
          field === null ? null : panel.current?.querySelector(`[data-field="${field}"]`);
        // What is typed into comes before the button that opened it.
        const target = place
          ? (place.querySelector<HTMLElement>('input, textarea, select') ??
            place.querySelector<HTMLElement>('button'))
          : panel.current?.querySelector<HTMLElement>(FIRST_FIELD);
        (target ?? panel.current)?.focus();
        place?.scrollIntoView({ block: 'nearest' });
      };
      requestAnimationFrame(() => {
        focus(PATIENCE);
      });
    },
    [open, panel, wanted],
  );
}
