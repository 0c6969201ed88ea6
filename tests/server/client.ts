import { mkdir, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { startServer, type RunningServer } from '../../src/server/start';
import type { Services } from '../../src/services/services';
import { Clock } from '../support/clock';
import { startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** What is sent, down to headers that no browser would let a page set. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A server over real services and a window of three files, with a clock that stands still. */
export interface Served {
  readonly home: string;
  readonly server: RunningServer;
  readonly services: Services;
  readonly clock: Clock;
  /** The addresses that the server told when a used one came again. */
  readonly told: string[];
  /** Asks for a path exactly as written, as nobody in particular. */
  readonly ask: (path: string, sent?: Sent) => Promise<Heard>;
  /** Uses a fresh address up; the cookie that came of it. */
  readonly enter: () => Promise<string>;
  /** Opens an event stream with a cookie. */
  readonly listen: (cookie: string, windowId?: string, lastId?: string) => Promise<Listener>;
}

/** An open event stream and what came over it so far. */
export interface Listener {
  readonly events: readonly { readonly name: string; readonly payload: unknown }[];
  readonly text: string;
  readonly isEnded: boolean;
  /** The id of the last event that bore one: a browser sends it along when it connects anew. */
  readonly lastId: string | undefined;
  leave(): void;
}

/** Starts a server that ends with the test; `over` stands in for some of its services. */
export async function serve(over: Partial<Services> = {}): Promise<Served> {
  const home = await temporaryFolder();
  const rendererDir = join(home, 'renderer');
  await mkdir(join(rendererDir, 'assets'), { recursive: true });
  await writeFile(
    join(rendererDir, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content=""><title>Window</title>',
  );
  await writeFile(join(rendererDir, 'assets', 'index-1a2b.js'), 'export {};');
  await writeFile(join(home, 'secret.txt'), 'secret');
  const services = { ...startServices(home), ...over };
  const clock = new Clock();
  const told: string[] = [];
  const onNewAddress = (address: string): void => void told.push(address);
  const server = valueOf(await startServer({ services, rendererDir, timers: clock, onNewAddress }));
  onTestFinished(() => server.close());
  const ask: Served['ask'] = (path, sent) => send(server.origin, path, sent);
  return {
    home,
    server,
    services,
    clock,
    told,
    ask,
    async enter() {
      const { pathname, search } = new URL(server.address());
      const { headers } = await ask(pathname + search);
      return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    listen: (cookie, windowId, lastId) => listen(server.origin, cookie, windowId, lastId),
  };
}

/** A window that was let in and has its stream. */
export interface OpenWindow {
  readonly stream: Listener;
  readonly windowId: string;
  /** What its requests bear: cookie, origin, window id. */
  readonly own: Readonly<Record<string, string>>;
  readonly ask: (path: string, sent?: Sent) => Promise<Heard>;
  /** POSTs JSON. */
  readonly post: (
    path: string,
    body: string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Heard>;
}

/** Opens a window in a browser that has the cookie; `wanted` is the id that it had before. */
export async function openWindow(
  served: Served,
  cookie: string,
  wanted?: string,
): Promise<OpenWindow> {
  const stream = await served.listen(cookie, wanted);
  await expect.poll(() => stream.events.length).toBeGreaterThan(0);
  const welcome = stream.events[0]?.payload as { readonly windowId: string } | undefined;
  const windowId = welcome?.windowId ?? '';
  const own = { cookie, origin: served.server.origin, 'x-golden-thread-window': windowId };
  const ask: OpenWindow['ask'] = (path, sent = {}) =>
    served.ask(path, { ...sent, headers: { ...own, ...sent.headers } });
  const post: OpenWindow['post'] = (path, body, headers = {}) =>
    ask(path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { stream, windowId, own, ask, post };
}

/** What an answer's JSON says. */
export function bodyOf({ text }: Heard): unknown {
  return JSON.parse(text);
}

function open(origin: string, path: string, { method = 'GET', headers = {}, body }: Sent) {
  const { hostname, port } = new URL(origin);
  return new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers, agent: false }, resolve);
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function send(origin: string, path: string, sent: Sent = {}): Promise<Heard> {
  const answer = await open(origin, path, sent);
  let text = '';
  answer.setEncoding('utf8');
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

async function listen(
  origin: string,
  cookie: string,
  windowId?: string,
  lastId?: string,
): Promise<Listener> {
  const path = windowId === undefined ? '/events' : `/events?window=${windowId}`;
  const last = lastId === undefined ? {} : { 'last-event-id': lastId };
  const answer = await open(origin, path, { headers: { cookie, ...last } });
  let text = '';
  let isEnded = false;
  answer.setEncoding('utf8');
  answer.on('data', (chunk: string) => (text += chunk));
  answer.on('error', () => undefined);
  answer.on('end', () => (isEnded = true));
  return {
    get text() {
      return text;
    },
    get isEnded() {
      return isEnded;
    },
    get events() {
      const parts = text.matchAll(/event: (.+)\ndata: (.+)\n\n/gu);
      return [...parts].map(([, name = '', data = '']) => ({ name, payload: JSON.parse(data) }));
    },
    get lastId() {
      return [...text.matchAll(/^id: (.+)$/gmu)].at(-1)?.[1];
    },
    leave: () => answer.destroy(),
  };
}
