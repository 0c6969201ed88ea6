import { isCharacter } from '../keys';

/**
 * Keys that were pressed between the one that opened an editor and the moment when its field is there: the grid draws
 * editors a few frames later, and people type faster than that.
 */
let waiting: KeyboardEvent[] = [];

/** Keeps a key for the editor that is about to appear; true where it took the key. */
export function typeAhead(event: KeyboardEvent): boolean {
  const { key } = event;
  const isText = isCharacter(event) || key === ' ' || key === 'Backspace';
  if (!isText && key !== 'Enter' && key !== 'Tab') return false;
  waiting.push(event);
  event.preventDefault();
  return true;
}

/** Forgets the keys that were kept: another editor opens. */
export function forgetTypedAhead(): void {
  waiting = [];
}

/** Hands the kept keys over: what the text becomes, and the key that then ends the edit, if any. */
export function takeTypedAhead(text: string): {
  readonly text: string;
  readonly end: string | null;
} {
  const keys = waiting;
  waiting = [];
  let typed = text;
  for (const { key } of keys) {
    if (key === 'Enter' || key === 'Tab') return { text: typed, end: key };
    typed = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
  }
  return { text: typed, end: null };
}
