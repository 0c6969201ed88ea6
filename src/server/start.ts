import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { WIRE_PATHS } from '../contract/wire';
import { assert } from '../domain/control';
import { fail, ok, type Result } from '../domain/result';
import type { Services } from '../services/services';
import { WindowFiles, type WindowAnswer } from '../services/window-files';
import { failure, send, sentence } from './answers';
import { Door } from './door';
import { eventStream } from './event-stream';
import { answerWindow } from './requests';
import { refuseStrangers } from './security';
import { realTimers, type Timers } from './timers';
import { Windows } from './windows';

/** The only address served at: this computer's own, which no other can reach. */
const HOST = '127.0.0.1';

/** How long a stopping server waits for answers that are under way. */
const LAST_ANSWERS_MS = 5_000;

export interface ServerOptions {
  readonly services: Services;
  /** Folder that the window was built into. */
  readonly rendererDir: string;
  /** Port to serve at; any free one where not given. */
  readonly port?: number;
  /** Told an address with a fresh token when a browser comes with a used one: whoever reads it may come in. */
  readonly onNewAddress?: (address: string) => void;
  readonly timers?: Timers;
}

/** A server that answers. */
export interface RunningServer {
  /** Where it is, without a token. */
  readonly origin: string;
  /** An address that lets one browser in: the same until it was used, then a new one. */
  address(): string;
  /** Ends the windows' streams, lets answers under way finish and stops; does not close the services. */
  close(): Promise<void>;
}

/** Serves the window and the services behind it on this computer alone; the error is a sentence. */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer, string>> {
  const files = await WindowFiles.open(options.rendererDir);
  if (!files) return fail('The window has not been built yet. Run npm start, which builds it.');
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  if (!port.ok) return port;
  const serving = new Serving(options, files, port.value);
  server.on('request', (request, response) => {
    serving.take(request, response);
  });
  return ok({
    origin: serving.origin,
    address: () => serving.address(),
    close: () => serving.close(server),
  });
}

async function listen(server: Server, port: number): Promise<Result<number, string>> {
  try {
    server.listen(port, HOST);
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reason = code === 'EADDRINUSE' ? 'another program uses it' : code;
    return fail(
      `Port ${String(port)} cannot be served at (${reason}). Nothing was started; name another with --port.`,
    );
  }
  const address = server.address();
  assert(typeof address === 'object' && address !== null, 'a listening server has a port');
  return ok(address.port);
}

class Serving {
  readonly origin: string;
  readonly #authority: string;
  readonly #door: Door;
  readonly #windows: Windows;
  readonly #timers: Timers;
  readonly #underWay = new Set<Promise<void>>();
  #closing: Promise<void> | null = null;

  constructor(
    private readonly options: ServerOptions,
    private readonly files: WindowFiles,
    port: number,
  ) {
    this.#authority = `${HOST}:${String(port)}`;
    this.origin = `http://${this.#authority}`;
    this.#door = new Door(port);
    this.#timers = options.timers ?? realTimers;
    this.#windows = new Windows(options.services, this.#timers);
  }

  address(): string {
    return `${this.origin}/?token=${this.#door.token()}`;
  }

  take(request: IncomingMessage, response: ServerResponse): void {
    const work = this.#answer(request, response)
      .then((answer) => {
        if (answer) send(response, answer);
      })
      .catch(() => {
        // Either the browser went away in the middle, or a defect: the services turn theirs into failures themselves.
        if (response.headersSent) response.destroy();
        else {
          send(
            response,
            failure(
              500,
              'defect',
              'Golden Thread made a mistake of its own. What was shown as saved is safe; repeat the step.',
            ),
          );
        }
      })
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  /** The answer; null where it is an event stream, which has begun. */
  async #answer(request: IncomingMessage, response: ServerResponse): Promise<WindowAnswer | null> {
    const { method = '', headers, url = '' } = request;
    const { pathname, searchParams } = new URL(this.origin + (url.startsWith('/') ? url : '/?'));
    const refusal = refuseStrangers(
      { method, headers, isEntrance: pathname === '/' },
      this.#authority,
    );
    if (refusal) {
      return sentence(
        refusal.status,
        refusal.sentence,
        refusal.status === 405 ? { Allow: 'GET, POST' } : {},
      );
    }
    const token = pathname === '/' ? searchParams.get('token') : null;
    if (token !== null && method === 'GET') return this.#letIn(token, headers);
    if (!this.#door.isInside(headers.cookie)) return stranger(pathname);
    const answer = await answerWindow(
      { services: this.options.services, windows: this.#windows },
      request,
      pathname,
    );
    if (answer) return answer;
    if (method !== 'GET') return sentence(405, 'This is asked for with GET.', { Allow: 'GET' });
    if (pathname === WIRE_PATHS.events) {
      // A stream that broke is asked for at the address that it began with, whatever id the window was given then.
      const last = headers['last-event-id'];
      this.#openStream(last?.toString() ?? searchParams.get('window'), response);
      return null;
    }
    return (
      (await this.files.answer(pathname)) ?? sentence(404, 'There is nothing at this address.')
    );
  }

  #letIn(token: string, headers: IncomingMessage['headers']): WindowAnswer {
    const cookie = this.#door.enter(token);
    if (cookie === null && !this.#door.isInside(headers.cookie)) {
      if (!this.#door.hasToken) this.options.onNewAddress?.(this.address());
      return sentence(
        403,
        'This address was used already or is not the right one; each lets one browser in. Golden Thread writes a new one where it was started.',
      );
    }
    const letIn: Record<string, string> = cookie === null ? {} : { 'Set-Cookie': cookie };
    const site = headers['sec-fetch-site'];
    if (site === undefined || site === 'none' || site === 'same-origin') {
      return sentence(303, 'You are in.', { ...letIn, Location: '/' });
    }
    // A strict cookie does not follow a redirect that another site's link began; a page of our own may go on.
    return sentence(200, 'Golden Thread is opening.', { ...letIn, Refresh: '0; url=/' });
  }

  #openStream(wanted: string | null, response: ServerResponse): void {
    const stream = eventStream(response);
    response.on('close', () => {
      this.#windows.leave(stream);
    });
    this.#windows.join(wanted, stream);
  }

  close(server: Server): Promise<void> {
    this.#closing ??= this.#close(server);
    return this.#closing;
  }

  async #close(server: Server): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    this.#windows.close();
    const outOfTime = new Promise<void>((resolve) => {
      this.#timers.after(LAST_ANSWERS_MS, resolve);
    });
    await Promise.race([Promise.allSettled(this.#underWay), outOfTime]);
    server.closeAllConnections();
    await closed;
  }
}

function stranger(pathname: string): WindowAnswer {
  const text =
    'Golden Thread is running here, but this browser has not been let in. Open the address that it wrote when it was started.';
  const isRequest = pathname.startsWith(WIRE_PATHS.api) || pathname.startsWith(WIRE_PATHS.files);
  return isRequest ? failure(401, 'badRequest', text) : sentence(401, text);
}
