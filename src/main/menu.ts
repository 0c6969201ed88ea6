import { Menu, type WebContents } from 'electron';
import { z } from 'zod';
import { SHELL_CHANNELS } from '../contract/names';
import type { MenuCommand } from '../contract/shell';
import { fail, ok } from '../domain/result';
import { menuTemplate } from './menu-template';
import { answerChannel, tell } from './messages';

const commandsOf = z
  .array(
    z.strictObject({
      id: z.string().min(1).max(100),
      label: z.string().min(1).max(100),
      shortcut: z.string().max(40).nullable(),
      group: z.enum(['file', 'edit', 'go', 'plan', 'view', 'help']),
      isEnabled: z.boolean(),
    }),
  )
  .max(300);

function show(commands: readonly MenuCommand[], contents: WebContents | null): void {
  const choose = (commandId: string): void => {
    if (contents) tell(contents, { name: 'menu.command', payload: { commandId } });
  };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(commands, choose, process.platform)));
}

/** Shows the system's own entries, and the window's commands as soon as it tells them. */
export function keepMenu(): void {
  show([], null);
  answerChannel(SHELL_CHANNELS.showCommands, async (window, sent) => {
    const commands = commandsOf.safeParse(sent);
    if (!commands.success) {
      return fail({ code: 'badRequest', message: 'The menu is not of the agreed form.' });
    }
    show(commands.data, window.webContents);
    return ok(null);
  });
}
