import type { Failure } from '../../contract/failure';
import type { Bridge } from '../../contract/shell';
import { FILE_NAME_HEADER, MOST_FILE_BYTES, WINDOW_HEADER, WIRE_PATHS } from '../../contract/wire';
import { fail, ok, type Result } from '../../domain/result';
import { askForFile, download } from './browser-files';
import type { Connection } from './connection';
import { notAnswering, notHere, notLetIn } from './failures';

/** What is sent along. */
interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | File;
}

/** The browser shell: requests as JSON over loopback HTTP. The only place in the window that uses `fetch`. */
export function httpBridge(connection: Connection): Bridge {
  /** Sends something as this window; a connection that breaks is a failure like any other. */
  async function send(
    path: string,
    init: Sent,
    isSaving = false,
  ): Promise<Result<Response, Failure>> {
    const windowId = await connection.windowId();
    if (!windowId.ok) return isSaving ? notAnswering(true) : windowId;
    try {
      const headers = { ...init.headers, [WINDOW_HEADER]: windowId.value };
      return ok(await fetch(path, { ...init, headers, cache: 'no-store', redirect: 'error' }));
    } catch {
      return notAnswering(isSaving);
    }
  }

  /** Sends something and reads the Result that comes back. */
  async function ask<T>(path: string, init: Sent, isSaving = false): Promise<Result<T, Failure>> {
    const response = await send(path, init, isSaving);
    if (!response.ok) return response;
    if (response.value.status === 401 && isSaving) return notLetIn();
    try {
      return (await response.value.json()) as Result<T, Failure>;
    } catch {
      return notAnswering(isSaving);
    }
  }

  return {
    request: (name, args) =>
      ask(
        WIRE_PATHS.api + name,
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(args),
        },
        name === 'plan.edit',
      ),
    on: (name, listener) => connection.on(name, listener),
    async pickFile(kind) {
      const file = await askForFile(kind);
      if (file === null) return ok(null);
      if (file.size > MOST_FILE_BYTES) {
        const most = String(MOST_FILE_BYTES / 1_000_000);
        const message = `${file.name} is larger than ${most} MB, which no plan, reference pack or paper is. Nothing was changed; pick another file.`;
        return fail({ code: 'badRequest', message });
      }
      return ask<{ readonly fileId: string }>(WIRE_PATHS.files, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          [FILE_NAME_HEADER]: encodeURIComponent(file.name.replace(/\p{Surrogate}/gu, '\uFFFD')),
        },
        body: file,
      });
    },
    async saveFile(fileId) {
      const response = await send(`${WIRE_PATHS.files}/${encodeURIComponent(fileId)}`, {
        method: 'GET',
      });
      if (!response.ok) return response;
      try {
        if (!response.value.ok) return (await response.value.json()) as Result<never, Failure>;
        await download(response.value);
      } catch {
        return notAnswering(false);
      }
      return ok({ place: 'your downloads' });
    },
    chooseLibrary: async () =>
      notHere(
        'In the browser the library is chosen at the start: npm start -- --library FOLDER. Nothing was changed.',
      ),
    showLibrary: async () =>
      notHere(
        'The browser cannot open a folder. The library’s place is shown beside its name; open it with your file manager.',
      ),
    showCommands: async () => ok(null),
  };
}
