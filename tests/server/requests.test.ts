import { expect, test } from 'vitest';
import { MOST_FILE_BYTES, MOST_JSON_BYTES } from '../../src/contract/wire';
import { fail } from '../../src/domain/result';
import { GRACE_MS } from '../../src/server/windows';
import { bodyOf, openWindow, serve, type Heard } from './client';

async function enter() {
  const served = await serve();
  const cookie = await served.enter();
  return { served, cookie, ...(await openWindow(served, cookie)) };
}

test('requests are carried out and answered with results', async () => {
  const { post } = await enter();
  const answer = await post('/api/app.start', '{}');
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json']);
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(bodyOf(answer)).toMatchObject({ ok: true, value: { shell: 'browser', library: null } });
  expect(bodyOf(await post('/api/plan.open', '{"planId":"nothing"}'))).toMatchObject({
    ok: false,
    error: { code: 'notFound' },
  });
  expect(bodyOf(await post('/api/plan.open', '{"path":"/etc/passwd"}'))).toMatchObject({
    ok: false,
    error: { code: 'badRequest' },
  });
});

test('what is not a request of the contract is refused', async () => {
  const { ask, post } = await enter();
  expect((await post('/api/plan.burn', '{}')).status).toBe(404);
  expect((await post('/api/__proto__', '{}')).status).toBe(404);
  expect((await post('/api/toString', '{}')).status).toBe(404);
  expect((await post('/api/app.start', '{"a":')).status).toBe(400);
  expect((await post('/api/app.start', '')).status).toBe(400);
  expect((await post('/api/app.start', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await post('/files', 'x')).status).toBe(415);
  const got = await ask('/api/app.start');
  expect([got.status, got.headers.allow]).toEqual([405, 'POST']);
  expect((await ask('/files')).status).toBe(405);
  expect((await post('/files/x', '{}')).status).toBe(405);
  expect((await post('/', '{}')).status).toBe(405);
  expect((await post('/events', '{}')).status).toBe(405);
  expect((await ask('/', { method: 'OPTIONS' })).headers.allow).toBe('GET, POST');
});

test('a window that has no stream is not served', async () => {
  const { post } = await enter();
  const headers = { 'x-golden-thread-window': 'another-window' };
  expect((await post('/api/app.start', '{}', headers)).status).toBe(409);
});

test('a body over the limit is refused, announced or not, and the server goes on', async () => {
  const { post, ask } = await enter();
  const large = `"${'x'.repeat(MOST_JSON_BYTES)}"`;
  expect((await post('/api/app.start', large)).status).toBe(413);
  expect((await post('/api/app.start', large, { 'transfer-encoding': 'chunked' })).status).toBe(
    413,
  );
  const file = { method: 'POST', headers: { 'content-type': 'application/octet-stream' } };
  expect((await ask('/files', { ...file, body: Buffer.alloc(MOST_FILE_BYTES + 1) })).status).toBe(
    413,
  );
  expect((await post('/api/app.start', '{}')).status).toBe(200);
});

test('a picked file is kept until a request takes it', async () => {
  const { ask, served } = await enter();
  const bytes = Buffer.from([0, 255, 254, 13, 10]);
  const answer = await ask('/files', {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-golden-thread-file-name': encodeURIComponent('Ämter & Ziele.json'),
    },
    body: bytes,
  });
  const { fileId } = (bodyOf(answer) as { value: { fileId: string } }).value;
  const kept = served.services.takeFile(fileId);
  expect(kept?.name).toBe('Ämter & Ziele.json');
  expect(Buffer.from(kept?.bytes ?? []).equals(bytes)).toBe(true);
});

test('a made file is handed over once, as a download', async () => {
  const { ask, served } = await enter();
  const fileId = served.services.keepFile("Director's plan (draft).docx", Buffer.from('content'));
  const answer = await ask(`/files/${fileId}`);
  expect([answer.status, answer.text]).toEqual([200, 'content']);
  expect(answer.headers['content-disposition']).toBe(
    "attachment; filename*=UTF-8''Director%27s%20plan%20%28draft%29.docx",
  );
  expect(answer.headers['content-type']).toContain('wordprocessingml');
  const again = await ask(`/files/${fileId}`);
  expect([again.status, bodyOf(again)]).toMatchObject([404, { error: { code: 'notFound' } }]);
});

test('events of an export reach the window that asked', async () => {
  const { post, stream, cookie, served } = await enter();
  const other = await openWindow(served, cookie);
  const sample = bodyOf(await post('/api/library.openSample', '{}')) as {
    value: { plans: { planId: string }[] };
  };
  const planId = sample.value.plans[0]?.planId ?? '';
  const made = await post('/api/export.word', JSON.stringify({ planId, exportId: 'e-1' }));
  expect(bodyOf(made)).toMatchObject({ ok: true });
  await expect.poll(() => stream.events.at(-1)?.name).toBe('export.progress');
  expect(stream.events.at(-1)?.payload).toMatchObject({ exportId: 'e-1' });
  expect(other.stream.events).toHaveLength(1);
});

/** Opens the sample's first plan in a window; how it may be used there. */
async function openPlan(post: (path: string, body: string) => Promise<Heard>): Promise<string> {
  const list = bodyOf(await post('/api/library.openSample', '{}')) as {
    value: { plans: { planId: string }[] };
  };
  const planId = list.value.plans[0]?.planId ?? '';
  const open = bodyOf(await post('/api/plan.open', JSON.stringify({ planId })));
  return (open as { value: { access: { kind: string } } }).value.access.kind;
}

test('a reloaded window still holds its plan; a closed one gives it up after the grace', async () => {
  const served = await serve();
  const cookie = await served.enter();
  const first = await openWindow(served, cookie);
  expect(await openPlan(first.post)).toBe('write');

  first.stream.leave();
  const reloaded = await openWindow(served, cookie, first.windowId);
  expect(reloaded.windowId).toBe(first.windowId);
  served.clock.pass(GRACE_MS * 2);
  const second = await openWindow(served, cookie);
  expect(await openPlan(second.post)).toBe('read');
  expect(await openPlan(reloaded.post)).toBe('write');

  reloaded.stream.leave();
  // The grace begins when the server has noticed, so time passes until it has.
  await expect
    .poll(async () => {
      served.clock.pass(GRACE_MS);
      return openPlan(second.post);
    })
    .toBe('write');
  expect((await reloaded.post('/api/app.start', '{}')).status).toBe(409);
});

test('a window whose stream broke is the same window when its browser connects anew', async () => {
  const served = await serve();
  const cookie = await served.enter();
  const first = await openWindow(served, cookie);
  expect(await openPlan(first.post)).toBe('write');
  first.stream.leave();
  // The browser asks at the address of before, which names no window where this was the window's first.
  const again = await served.listen(cookie, undefined, first.stream.lastId);
  await expect.poll(() => again.events.length).toBeGreaterThan(0);
  expect(again.events[0]?.payload).toEqual({ windowId: first.windowId });
  served.clock.pass(GRACE_MS * 2);
  expect(await openPlan(first.post)).toBe('write');
});

test('closing ends streams, lets answers finish and frees the port', async () => {
  let arrived = (): void => undefined;
  let goOn = (): void => undefined;
  const isAsked = new Promise<void>((resolve) => (arrived = resolve));
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  const served = await serve({
    async request() {
      arrived();
      await gate;
      return fail({ code: 'cancelled', message: 'Late, but here.' });
    },
  });
  const { stream, post } = await openWindow(served, await served.enter());
  const answer = post('/api/app.start', '{}');
  await isAsked;
  const closing = served.server.close();
  await expect.poll(() => stream.isEnded).toBe(true);
  await expect(post('/api/app.start', '{}')).rejects.toThrow('ECONNREFUSED');
  goOn();
  expect((await answer).text).toContain('Late, but here.');
  await closing;
});
