import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import type { Services } from '../services/services';
import { WINDOW_ADDRESS } from './address';
import { closePolitely } from './close-politely';
import { tell, windowIdOf } from './messages';

const WANTED = { width: 1440, height: 900 };
const LEAST = { minWidth: 1120, minHeight: 700 };

/** The canvas of both themes: what shows until the page is painted. */
const CANVAS = { light: '#F5F4F0', dark: '#131819' };

/**
 * Opens the window. Its plans are given up when it closes or its page ends. It has the system's own frame: with a hidden
 * title bar, Windows and Linux would not show the menu.
 */
export function openWindow(services: Services, isPackaged: boolean): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(WANTED.width, width),
    height: Math.min(WANTED.height, height),
    ...LEAST,
    show: false,
    title: 'Golden Thread',
    backgroundColor: nativeTheme.shouldUseDarkColors ? CANVAS.dark : CANVAS.light,
    webPreferences: {
      preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !isPackaged,
      // Elsewhere than on a Mac, the dictionaries would be fetched from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  const { webContents } = window;
  const windowId = windowIdOf(webContents);
  const stopEvents = services.subscribe(windowId, (notice) => {
    tell(webContents, notice);
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('closed', () => {
    stopEvents();
    void services.windowClosed(windowId);
  });
  webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    void services.windowClosed(windowId).then(() => offerAgain(window));
  });
  closePolitely(window);
  void load(window);
  return window;
}

async function load(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(WINDOW_ADDRESS);
  } catch {
    await offerAgain(window);
  }
}

/** The page is gone or did not come; what was acknowledged is in the journals. */
async function offerAgain(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  window.show();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped working.',
    detail: 'Everything that was shown as saved is on disk. Open the window again to go on.',
    buttons: ['Open again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) await load(window);
  else window.destroy();
}
