import { windows } from './browser-window';
import { isReady } from './ready';
import { answerOf, note } from './steering';
import { only, onlyKeys, refuse } from './strict';

/** What Electron asks of the computer: dialogs, other programs, the screen. Tests answer. */

type Options = Readonly<Record<string, unknown>>;

const OPEN = ['title', 'buttonLabel', 'filters', 'properties', 'defaultPath'];
const SAVE = ['defaultPath', 'filters', 'properties'];
const MESSAGE = ['type', 'message', 'detail', 'buttons', 'defaultId', 'cancelId'];

function ask(kind: string, window: object, options: Options, keys: readonly string[]): unknown {
  if (!isReady()) refuse(`${kind} before the application is ready`);
  if (!('webContents' in window)) refuse(`${kind} without a window`);
  onlyKeys(kind, options, keys);
  return answerOf(kind, options);
}

export const dialog = only('dialog', {
  showOpenDialog: async (window: object, options: Options) =>
    ask('showOpenDialog', window, options, OPEN),
  showSaveDialog: async (window: object, options: Options) =>
    ask('showSaveDialog', window, options, SAVE),
  showMessageBox: async (window: object, options: Options) =>
    ask('showMessageBox', window, options, MESSAGE),
  showMessageBoxSync: (window: object, options: Options) =>
    ask('showMessageBoxSync', window, options, MESSAGE),
  showErrorBox(title: string, content: string) {
    note('showErrorBox', title, content);
    // Before there is a window, Electron itself writes to the terminal on Linux.
    process.stderr.write(`${title}\n${content}\n`);
  },
});

export const shell = only('shell', {
  openExternal: async (address: string) => {
    note('openExternal', address);
  },
  showItemInFolder(path: string) {
    note('showItemInFolder', path);
  },
});

export const screen = only('screen', {
  getPrimaryDisplay() {
    if (!isReady()) refuse('screen before the application is ready');
    return only('display', { workAreaSize: { width: 1920, height: 1080 } });
  },
});

type Theme = 'light' | 'dark' | 'system';

export const nativeTheme = only('nativeTheme', {
  shouldUseDarkColors: false,
  set themeSource(theme: Theme) {
    note('themeSource', theme);
    const colorScheme = theme === 'system' ? null : theme;
    for (const { webContents } of windows) {
      void webContents.page.then((page) => page.emulateMedia({ colorScheme }));
    }
  },
});
