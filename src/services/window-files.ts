import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { contentSecurityPolicy, SAFE_HEADERS } from '../contract/csp';
import { assert } from '../domain/control';

/** An answer to a window, for whichever shell carries it there. */
export interface WindowAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** What kind of content a file's name promises; browsers are told to believe it. */
export function contentType(name: string): string {
  return TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

const NONCE_PLACE = '<meta name="csp-nonce" content="';

/**
 * The built window as both shells serve it: same headers, same content security policy. What there is is listed once,
 * and a path is looked up in that list, so that no path a window sends ever reaches the disk.
 */
export class WindowFiles {
  readonly #files: ReadonlyMap<string, string>;

  private constructor(files: ReadonlyMap<string, string>) {
    this.#files = files;
  }

  /** Lists the folder that the window was built into; null where it was not built. */
  static async open(folder: string): Promise<WindowFiles | null> {
    const files = new Map(await filesUnder(folder, '/').catch(() => []));
    return files.has('/index.html') ? new WindowFiles(files) : null;
  }

  /** The answer to a path of the application's own address, `/` being the window; null where there is nothing. */
  async answer(pathname: string): Promise<WindowAnswer | null> {
    const name = pathname === '/' ? '/index.html' : pathname;
    const file = this.#files.get(name);
    if (file === undefined) return null;
    if (name === '/index.html') return page(await readFile(file, 'utf8'));
    const headers = {
      ...SAFE_HEADERS,
      'Content-Type': contentType(name),
      // The build puts a hash of the content into the names of these alone.
      'Cache-Control': name.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    };
    return { status: 200, headers, body: await readFile(file) };
  }
}

/** Files with their paths. Folder by folder: Electron's archive knows no recursive reading. */
async function filesUnder(folder: string, path: string): Promise<(readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    if (entry.isFile()) found.push([path + entry.name, file]);
    else if (entry.isDirectory()) found.push(...(await filesUnder(file, `${path}${entry.name}/`)));
  }
  return found;
}

/** The window's page with a nonce of its own, which the window's style sheets bear. */
function page(html: string): WindowAnswer {
  const nonce = randomBytes(16).toString('base64');
  assert(html.includes(NONCE_PLACE), 'index.html has a place for the nonce');
  return {
    status: 200,
    headers: {
      ...SAFE_HEADERS,
      'Content-Type': contentType('index.html'),
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Cache-Control': 'no-store',
    },
    body: html.replace(NONCE_PLACE, () => NONCE_PLACE + nonce),
  };
}
