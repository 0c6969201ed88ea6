import { app, dialog, type BrowserWindow } from 'electron';

/** How often and how long apart closing is tried again while the last changes go to disk. */
const TRIES = 10;
const PAUSE_MS = 200;

let isQuitting = false;

/** Remembers that the whole application was asked to end, so that a second try ends it as well. */
export function noticeQuitting(): void {
  app.on('before-quit', () => {
    isQuitting = true;
  });
}

/**
 * A page with changes that are not on disk yet refuses to close. That lasts milliseconds as a rule, so closing is tried
 * again; only where the disk does not take the changes is the person asked.
 */
export function closePolitely(window: BrowserWindow): void {
  let tries = 0;
  const again = (): void => {
    if (window.isDestroyed()) return;
    if (isQuitting) app.quit();
    else window.close();
  };
  window.webContents.on('will-prevent-unload', (event) => {
    tries += 1;
    if (tries <= TRIES) {
      setTimeout(again, PAUSE_MS);
      return;
    }
    tries = 0;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'The last changes are not on disk.',
      detail:
        'Keep the window open to try saving them again. If you close it, they are lost; everything that was shown as saved is safe.',
      buttons: ['Keep open', 'Close and lose them'],
      defaultId: 0,
      cancelId: 0,
    });
    // Preventing this event lets the page close against its will.
    if (answer === 1) event.preventDefault();
    else isQuitting = false;
  });
}
