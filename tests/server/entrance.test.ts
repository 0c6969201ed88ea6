import { expect, test } from 'vitest';
import { startServer } from '../../src/server/start';
import { startServices } from '../support/services';
import { temporaryFolder } from '../support/temporary';
import { openWindow, serve, type Heard } from './client';

async function enter() {
  const served = await serve();
  const cookie = await served.enter();
  return { served, cookie, ...(await openWindow(served, cookie)) };
}

test('the printed address lets one browser in and leads to the window', async () => {
  const { server, ask, told } = await serve();
  const { pathname, search } = new URL(server.address());
  const first = await ask(pathname + search);
  expect([first.status, first.headers.location]).toEqual([303, '/']);
  expect(first.headers['set-cookie']?.[0]).toContain('HttpOnly; SameSite=Strict');

  const second = await ask(pathname + search);
  expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined]);
  expect(told).toEqual([server.address()]);
  expect(told[0]).not.toContain(search);

  const cookie = first.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const again = await ask(pathname + search, { headers: { cookie } });
  expect([again.status, again.headers['set-cookie']]).toEqual([303, undefined]);
});

test('a browser that follows a link of another site is let in without a redirect', async () => {
  const { server, ask } = await serve();
  const { pathname, search } = new URL(server.address());
  const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  const answer = await ask(pathname + search, { headers });
  expect([answer.status, answer.headers.refresh]).toEqual([200, '0; url=/']);
  expect(answer.headers['set-cookie']).toHaveLength(1);
});

test('false tokens bring nothing, however many', async () => {
  const { server, ask, told } = await serve();
  for (const token of ['', 'x', 'x'.repeat(5_000)]) {
    const answer = await ask(`/?token=${token}`);
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  }
  expect(told).toEqual([]);
  expect((await ask(new URL(server.address()).search.replace('?', '/?'))).status).toBe(303);
});

test.each(['/', '/index.html', '/assets/index-1a2b.js', '/events', '/nothing', '/files/x'])(
  'without the cookie %s is refused',
  async (path) => {
    const { ask } = await serve();
    const answer = await ask(path);
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('Open the address');
    expect(answer.text).not.toContain('Window');
  },
);

test('every request is refused that names another host or comes from another site', async () => {
  const { ask, served, own } = await enter();
  for (const path of ['/', '/events', '/assets/index-1a2b.js', '/files/x']) {
    expect((await ask(path, { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask(path, { headers: { origin: 'http://evil.example' } })).status).toBe(403);
  }
  const { origin: _, ...withoutOrigin } = own;
  const post = {
    method: 'POST',
    body: '{}',
    headers: { ...withoutOrigin, 'content-type': 'application/json' },
  };
  expect((await served.ask('/api/app.start', post)).status).toBe(403);
});

test('the window is served under the policy of the desktop, with a nonce of its own each time', async () => {
  const { ask } = await enter();
  const [one, two] = [await ask('/'), await ask('/')];
  const nonceOf = ({ text }: Heard) => /csp-nonce" content="([^"]+)"/u.exec(text)?.[1] ?? '';
  expect(nonceOf(one)).toMatch(/^[\w+/]{22}==$/u);
  expect(nonceOf(one)).not.toBe(nonceOf(two));
  expect(one.headers['content-security-policy']).toBe(
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonceOf(one)}'; ` +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(one.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('hashed files may be kept for ever', async () => {
  const { ask } = await enter();
  const { status, text, headers } = await ask('/assets/index-1a2b.js');
  expect([status, text]).toEqual([200, 'export {};']);
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '//secret.txt',
  '/assets/',
  '/assets',
  '/index.html%00.js',
  '/assets/index-1a2b.js/',
])('the path %s leads nowhere', async (path) => {
  const { ask } = await enter();
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.text).not.toContain('secret\n');
});

test('a taken port and a window not built are said in a sentence', async () => {
  const { server, services, home } = await serve();
  const port = Number(new URL(server.origin).port);
  const rendererDir = `${home}/renderer`;
  expect(await startServer({ services, rendererDir, port })).toMatchObject({
    ok: false,
    error: expect.stringContaining(`Port ${String(port)} cannot be served at (another program`),
  });
  const empty = await temporaryFolder();
  expect(await startServer({ services: startServices(empty), rendererDir: empty })).toMatchObject({
    ok: false,
    error: expect.stringContaining('not been built'),
  });
});

test('the server listens on this computer alone', async () => {
  const { server } = await serve();
  expect(server.address()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/u);
});
