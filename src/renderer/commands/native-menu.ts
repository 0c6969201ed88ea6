import type { MenuCommand } from '../../contract/shell';
import type { Session } from '../session/session';
import { COMMANDS } from './registry';

/** Soon enough for a hand on its way to the menu, late enough to be no burden while typing. */
const PAUSE_MS = 150;

function commandsNow({ state }: Session): readonly MenuCommand[] {
  return COMMANDS.map(({ id, label, shortcut, group, isEnabled }) => ({
    id,
    label,
    shortcut,
    group,
    isEnabled: isEnabled(state),
  }));
}

/** Keeps the desktop's native menu like the registry: same commands, enabled when they can run. Returns how to stop. */
export function keepNativeMenu(session: Session): () => void {
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | null = null;
  const show = (): void => {
    timer = null;
    const commands = commandsNow(session);
    const enabled = commands.map((command) => String(command.isEnabled)).join();
    if (enabled === shown) return;
    shown = enabled;
    void session.bridge.showCommands(commands);
  };
  show();
  const stop = session.store.subscribe(() => {
    timer ??= setTimeout(show, PAUSE_MS);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}
