import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion, type SuggestionProps } from '@tiptap/suggestion';
import { createStore } from 'zustand/vanilla';
import {
  findInsertable,
  type Insertable,
  type Offered,
} from '../../../../../domain/live/insertable';
import type { Session } from '../../../../session/session';
import { signBefore } from './sign';

/** The list that stands open under a sign. */
export interface Offer {
  readonly what: Offered;
  readonly range: { readonly from: number; readonly to: number };
  readonly found: readonly Insertable[];
  /** The one that Enter puts in, by its place. */
  readonly active: number;
  /** Where the sign stands on the screen. */
  readonly rect: () => DOMRect | null;
}

/** Signs and what each offers. */
export const SIGNS = { figures: '#', records: '@' } as const satisfies Record<Offered, string>;

/** What is offered after "#" and "@", and which of it is chosen. The text keeps the focus all the time. */
export class Offering {
  readonly store = createStore<{ readonly offer: Offer | null }>(() => ({ offer: null }));

  constructor(
    private readonly session: Session,
    private readonly put: (chosen: Insertable, range: Offer['range']) => void,
  ) {}

  /** Puts in what was chosen in place of the sign. */
  choose(chosen: Insertable): void {
    const { offer } = this.store.getState();
    if (offer === null) return;
    this.close();
    this.put(chosen, offer.range);
  }

  /** Makes another one active. */
  activate(active: number): void {
    this.store.setState(({ offer }) => ({ offer: offer && { ...offer, active } }));
  }

  /** What there is for a search. */
  find(what: Offered, query: string): readonly Insertable[] {
    const { open } = this.session.state;
    return open ? findInsertable(open.history.plan, open.pack, what, query) : [];
  }

  /** Shows what is found for what was typed so far; nothing is shown where nothing is found. */
  show(what: Offered, { query, range, clientRect }: SuggestionProps<never>): void {
    const found = this.find(what, query);
    const offer = { what, range, found, active: 0, rect: clientRect ?? (() => null) };
    this.store.setState({ offer: found.length === 0 ? null : offer });
  }

  close(): void {
    this.store.setState({ offer: null });
  }

  /** Keys that belong to an open list; false for any other, and where none is open. */
  take(key: string): boolean {
    const { offer } = this.store.getState();
    if (offer === null) return false;
    const count = offer.found.length;
    switch (key) {
      case 'ArrowDown':
        this.activate((offer.active + 1) % count);
        return true;
      case 'ArrowUp':
        this.activate((offer.active + count - 1) % count);
        return true;
      case 'Enter':
      case 'Tab': {
        const chosen = offer.found[offer.active];
        if (chosen) this.choose(chosen);
        return true;
      }
      default:
        return false;
    }
  }
}

/** The part of the editor that watches for the signs. */
export function offeringExtension(offering: Offering): Extension {
  return Extension.create({
    name: 'offering',
    // Before the keys of the room: Escape closes the list, and only then leaves the text.
    priority: 2_000,
    addProseMirrorPlugins() {
      return (['figures', 'records'] as const).map((what) => {
        const show = (props: SuggestionProps<never>): void => {
          offering.show(what, props);
        };
        return Suggestion<never>({
          editor: this.editor,
          pluginKey: new PluginKey(`offering-${what}`),
          char: SIGNS[what],
          findSuggestionMatch: ({ char, $position }) => signBefore(char, $position),
          // Where nothing is found the keys are those of the text.
          shouldShow: ({ query }) => offering.find(what, query).length > 0,
          render: () => ({
            onStart: show,
            onUpdate: show,
            onExit: () => {
              offering.close();
            },
            onKeyDown: ({ event }) => offering.take(event.key),
          }),
        });
      });
    },
  });
}
