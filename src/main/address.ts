import { protocol } from 'electron';
import type { WindowFiles } from '../services/window-files';

/** The window's own protocol: unlike file:, its pages have an origin and no way to other files of the computer. */
const SCHEME = 'app';
const HOST = 'golden-thread';

/** Where the window is. */
export const WINDOW_ADDRESS = `${SCHEME}://${HOST}/`;

/** Whether an address is one of the window's own. */
export function isOwnAddress(address: string): boolean {
  return address.startsWith(WINDOW_ADDRESS);
}

/** Makes the protocol known; must happen before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the window at its address. */
export function serveWindow(files: WindowFiles): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    const { host, pathname } = new URL(url);
    const answer = method === 'GET' && host === HOST ? await files.answer(pathname) : null;
    if (!answer) return new Response('There is nothing at this address.', { status: 404 });
    const { status, headers, body } = answer;
    return new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
      status,
      headers: { ...headers },
    });
  });
}
