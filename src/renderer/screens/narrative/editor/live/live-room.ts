import { aboutLive } from '../../../../../domain/live/about';
import { goneWord, sayLive, sayerOf, type Saying } from '../../../../../domain/live/say';
import { resolve } from '../../../../../domain/live/resolve';
import type { Live } from '../../../../../domain/rich-text';
import type { Session } from '../../../../session/session';

/** How a live figure or a mention looks just now. Read one after the other, its texts are what it is called. */
export interface LiveLook {
  readonly kind: Saying['kind'];
  /** What stands in the text: the figure, the code of a record, the words that were there last. */
  readonly words: string;
  /** For those who do not see the chip: how `words` and `aside` belong together. */
  readonly between: string;
  /** What stands beside it in small letters; blank for nothing. */
  readonly aside: string;
  /** For those who do not see the chip: its state. */
  readonly state: string;
}

const NOUN = { action: 'an action', indicator: 'an indicator', priority: 'a priority' } as const;

/**
 * Tells the chips of an editor what they say, and when that is another. The document holds none of it: a changed target
 * changes no text.
 */
export class LiveRoom {
  private readonly chips = new Set<() => void>();
  private stop: (() => void) | null = null;

  constructor(
    private readonly session: Session,
    /** Shows where the chip at a place of the document comes from. */
    readonly open: (pos: number) => void,
  ) {}

  /** The plan that is open: what is copied out of it leads there. */
  get planId(): string {
    return this.session.state.open?.history.plan.id ?? '';
  }

  /** How it looks now. */
  look(live: Live): LiveLook {
    const { open } = this.session.state;
    const about = open && aboutLive(open.history.plan, open.pack, live);
    if (open === null || about === null) {
      const words = live.attrs.was;
      return {
        kind: 'gone',
        words,
        between: ' ',
        aside: goneWord(live),
        state: ' leads nowhere',
      };
    }
    const { kind, text: words } = sayLive(open.history.plan, open.pack, live, 'screen');
    if (live.type === 'mention') {
      return { kind, words, between: ` follows ${NOUN[live.attrs.kind]}`, aside: '', state: '' };
    }
    const state = kind === 'toCome' ? ' no figure yet' : '';
    return { kind, words, between: ' live figure from ', aside: about.caption, state };
  }

  /** The code at the start of the words of a mention, which stands out; blank where there is none. */
  codeOf(live: Live): string {
    const { open } = this.session.state;
    if (open === null || live.type === 'figure') return '';
    const found = resolve(open.history.plan, open.pack, live);
    switch (found?.kind) {
      case 'action':
        return found.action.ref;
      case 'indicator':
        return found.indicator.code;
      case 'priority':
        return found.priority.code;
      default:
        return '';
    }
  }

  /** What is printed for it, and what leaves the application by the clipboard. */
  printed(live: Live): string {
    const { open } = this.session.state;
    return open === null ? live.attrs.was : sayerOf(open.history.plan, open.pack)(live);
  }

  /** Draws every chip as it is now. */
  refresh(): void {
    for (const chip of this.chips) chip();
  }

  /** Calls back whenever what is said may be another; returns how to sign off. */
  onChange(refresh: () => void): () => void {
    this.chips.add(refresh);
    this.stop ??= this.session.store.subscribe((state, before) => {
      const isSame =
        state.open?.history.plan === before.open?.history.plan &&
        state.open?.pack === before.open?.pack;
      if (!isSame) this.refresh();
    });
    return () => {
      this.chips.delete(refresh);
      if (this.chips.size > 0) return;
      this.stop?.();
      this.stop = null;
    };
  }
}
