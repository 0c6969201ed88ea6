import type { Session } from '../session/session';
import { COMMANDS } from './registry';

const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** A shortcut as this computer writes it: "Ctrl K", "⌘ K". */
export function shortcutText(shortcut: string): string {
  const parts = shortcut
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace('ArrowLeft', '←')
    .split('+');
  return isMac()
    ? parts.map((part) => (part === 'Ctrl' ? '⌘' : part === 'Shift' ? '⇧' : part)).join(' ')
    : parts.join(' ');
}

/** The keys of an event in the form in which commands name them. */
export function keysOf(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (isMac() ? event.metaKey : event.ctrlKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  // With Alt a Mac writes another letter: there the key itself is asked.
  const named = isMac() && event.altKey ? /^Key([A-Z])$/u.exec(event.code)?.[1] : undefined;
  const key = named ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  if (event.shiftKey && (key.length > 1 || parts.length > 0)) parts.push('Shift');
  parts.push(key);
  return parts.join('+');
}

/** Whether keys go into a text: there, undo and plain letters belong to the text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement
  );
}

/** `FieldUndo` and the editor of the narrative see to these. */
const OF_THE_TEXT = new Set(['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y']);

const isInPanel = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-region="panel"]') !== null;

/** Runs commands by their shortcuts, for the whole window; returns how to stop. */
export function listenForShortcuts(session: Session): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const pressed = keysOf(event);
    const keys = pressed === 'Ctrl+Y' ? 'Ctrl+Shift+Z' : pressed;
    // Alt and a letter write nothing but on a Mac, and Alt and the left arrow go back but there.
    const isAltKey =
      event.altKey && !isMac() && (event.key.length === 1 || event.key === 'ArrowLeft');
    // Function keys write nothing.
    const hasModifier = event.ctrlKey || event.metaKey || isAltKey || /^F\d+$/u.test(event.key);
    if (isTyping(event.target) && (!hasModifier || OF_THE_TEXT.has(keys))) return;
    // Rooms may give the same keys to commands of their own.
    const command = COMMANDS.find(
      (candidate) => candidate.shortcut === keys && candidate.isEnabled(session.state),
    );
    if (!command || session.state.dialog !== null) return;
    if (command.isOfRow === true && isInPanel(event.target)) return;
    event.preventDefault();
    command.run(session);
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('keydown', onKeyDown);
  };
}
