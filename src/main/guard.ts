import { app, session, shell, type WebContents } from 'electron';
import { isOwnAddress } from './address';
import { openOutside } from './external-links';

/** What a page may do beyond showing itself: put text on the clipboard ("Copy details"), in the window alone. */
function isAllowed(permission: string, contents: WebContents | null): boolean {
  return permission === 'clipboard-sanitized-write' && isOwnAddress(contents?.getURL() ?? '');
}

function guardContents(contents: WebContents): void {
  // Links of a plan open in the person's browser; the window itself never goes anywhere.
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url, (address) => shell.openExternal(address));
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    event.preventDefault();
    openOutside(event.url, (address) => shell.openExternal(address));
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

/** Refuses, for every page there will ever be, what this application has no use for. */
export function guardEverything(): void {
  app.on('web-contents-created', (_, contents) => {
    guardContents(contents);
  });
}

/** Refuses permissions, devices and every address but the window's own; Electron must be ready. */
export function guardSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isAllowed(permission, contents));
  });
  own.setPermissionCheckHandler((contents, permission) => isAllowed(permission, contents));
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest((details, answer) => {
    const isLocal = /^(?:blob|data|devtools):/u.test(details.url);
    answer({ cancel: !isLocal && !isOwnAddress(details.url) });
  });
}
