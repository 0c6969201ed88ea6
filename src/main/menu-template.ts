import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuGroup } from '../contract/shell';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** The menus in their order: the window's commands of a group first, then what the system does by itself. */
const MENUS: readonly {
  readonly group: MenuGroup;
  readonly label: string;
  readonly roles: readonly Role[];
}[] = [
  { group: 'file', label: 'File', roles: ['quit'] },
  {
    group: 'edit',
    label: 'Edit',
    roles: ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'],
  },
  { group: 'go', label: 'Go', roles: [] },
  { group: 'plan', label: 'Plan', roles: [] },
  { group: 'view', label: 'View', roles: ['zoomIn', 'zoomOut', 'resetZoom', 'togglefullscreen'] },
  { group: 'help', label: 'Help', roles: ['about'] },
];

/** A shortcut in Electron's words; null where a menu cannot show it or a Mac would take it from the text being typed. */
export function acceleratorOf(
  { id, shortcut }: Pick<MenuCommand, 'id' | 'shortcut'>,
  platform: NodeJS.Platform,
): string | null {
  if (
    shortcut === null ||
    !/^Ctrl\+(?:Alt\+)?(?:Shift\+)?(?:[A-Z\d,]|F\d{1,2}|Enter|Arrow\w+)$/u.test(shortcut)
  ) {
    return null;
  }
  if (platform === 'darwin' && (id === 'undo' || id === 'redo')) return null;
  return shortcut.replace('Ctrl', 'CmdOrCtrl').replace('Arrow', '');
}

/** The native menu as Electron wants it described. */
export function menuTemplate(
  commands: readonly MenuCommand[],
  choose: (commandId: string) => void,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const entry = (command: MenuCommand): MenuItemConstructorOptions => {
    const accelerator = acceleratorOf(command, platform);
    return {
      id: command.id,
      label: command.label.replaceAll('&', '&&'),
      enabled: command.isEnabled,
      // The window listens for its shortcuts itself, and knows when keys belong to a text.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
      click: () => {
        choose(command.id);
      },
    };
  };
  const menus = MENUS.map(({ group, label, roles }): MenuItemConstructorOptions => {
    const own = commands.filter((command) => command.group === group).map(entry);
    const theirs = roles.map((role): MenuItemConstructorOptions => ({ role }));
    const line: MenuItemConstructorOptions[] =
      own.length > 0 && theirs.length > 0 ? [{ type: 'separator' }] : [];
    // A Mac gives a text its undo through the menu alone.
    const hidden: MenuItemConstructorOptions[] =
      isMac && group === 'edit'
        ? [
            { role: 'undo', visible: false },
            { role: 'redo', visible: false },
          ]
        : [];
    return { label, submenu: [...own, ...line, ...theirs, ...hidden] };
  });
  const filled = menus.filter(({ submenu }) => Array.isArray(submenu) && submenu.length > 0);
  return isMac ? [{ role: 'appMenu' }, ...filled, { role: 'windowMenu' }] : filled;
}
