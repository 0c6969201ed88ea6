import type { Live } from '../../../../../domain/rich-text';
import { LIVE_DATA, liveData } from '../../paste/live-from';
import type { LiveRoom } from './live-room';

/** The mark before what leads nowhere: an octagon, as wherever something must be fixed. */
const OCTAGON = 'M4.2 1h5.6L13 4.2v5.6L9.8 13H4.2L1 9.8V4.2z';
const SVG = 'http://www.w3.org/2000/svg';

function octagon(): SVGSVGElement {
  const mark = document.createElementNS(SVG, 'svg');
  mark.setAttribute('viewBox', '0 0 14 14');
  mark.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', OCTAGON);
  path.setAttribute('fill', 'currentColor');
  mark.append(path);
  return mark;
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Words for those who do not see the chip. */
function unseen(text: string): HTMLElement {
  const made = element('span', text);
  made.className = 'visually-hidden';
  return made;
}

/** A live figure or a mention as it stands in the text: drawn without React, as there may be hundreds. */
export class Chip {
  readonly dom = document.createElement('span');
  private drawn = '';
  private readonly stop: () => void;

  constructor(
    private live: Live,
    private readonly room: LiveRoom,
    private readonly isEditable: () => boolean,
    place: () => number | undefined,
  ) {
    this.dom.contentEditable = 'false';
    this.dom.setAttribute('role', 'button');
    this.dom.setAttribute('aria-haspopup', 'dialog');
    const open = (event: Event): void => {
      const pos = place();
      if (pos === undefined) return;
      event.preventDefault();
      room.open(pos);
    };
    this.dom.addEventListener('click', open);
    this.dom.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') open(event);
    });
    this.draw();
    this.stop = room.onChange(this.draw);
  }

  /** Shows another node; true as it can show every one. */
  show(live: Live): void {
    this.live = live;
    this.draw();
  }

  destroy(): void {
    this.stop();
  }

  private readonly draw = (): void => {
    const { live, room, dom } = this;
    const { kind, words, between, aside, state } = room.look(live);
    // Where a selection begins outside the text, the browser copies what it sees and not what the editor would.
    dom.setAttribute(LIVE_DATA, liveData(room.planId, live));
    // In a text that is written the caret goes from chip to chip; in one that is read each is a stop of its own.
    if (this.isEditable()) dom.removeAttribute('tabindex');
    else dom.tabIndex = 0;
    const code = live.type === 'mention' && kind === 'current' ? room.codeOf(live) : '';
    const look = JSON.stringify([kind, words, between, aside, state, code]);
    if (look === this.drawn) return;
    this.drawn = look;
    const sort = live.type === 'figure' ? 'figure' : live.attrs.kind;
    dom.className = `gt-live gt-live-${sort} gt-live-${kind}`;
    const isCoded = code !== '' && words.startsWith(code);
    const parts = [
      ...(kind === 'gone' ? [octagon()] : []),
      element('b', isCoded ? code : words),
      ...(isCoded ? [words.slice(code.length)] : []),
      unseen(between),
      ...(aside === '' ? [] : [element('small', aside)]),
      ...(state === '' ? [] : [unseen(state)]),
    ];
    dom.replaceChildren(...parts);
  };
}
