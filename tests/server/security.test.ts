import { expect, test } from 'vitest';
import { isContentType, refuseStrangers } from '../../src/server/security';

const HERE = '127.0.0.1:4000';

function statusOf(
  headers: Readonly<Record<string, string>>,
  { method = 'GET', isEntrance = false } = {},
): number | null {
  const asked = { method, isEntrance, headers: { host: HERE, ...headers } };
  return refuseStrangers(asked, HERE)?.status ?? null;
}

test('what the window itself sends is let through', () => {
  expect(statusOf({})).toBeNull();
  expect(statusOf({ 'sec-fetch-site': 'same-origin' })).toBeNull();
  expect(statusOf({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBeNull();
  expect(statusOf({ origin: `http://${HERE}` }, { method: 'POST' })).toBeNull();
});

test.each(['evil.example:4000', 'localhost:4000', '127.0.0.1', '127.0.0.1:4001', ''])(
  'the host %j is refused',
  (host) => {
    expect(statusOf({ host })).toBe(403);
  },
);

test.each(['http://evil.example', 'null', 'https://127.0.0.1:4000', 'http://127.0.0.1:4001', ''])(
  'the origin %j is refused',
  (origin) => {
    expect(statusOf({ origin })).toBe(403);
    expect(statusOf({ origin }, { method: 'POST' })).toBe(403);
  },
);

test('a POST without an origin is refused', () => {
  expect(statusOf({}, { method: 'POST' })).toBe(403);
});

test.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'get'])('%s is refused', (method) => {
  expect(statusOf({ origin: `http://${HERE}` }, { method })).toBe(405);
});

test('another site may link to the window, and fetch nothing', () => {
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect(statusOf(link, { isEntrance: true })).toBeNull();
  expect(statusOf(link)).toBe(403);
  expect(statusOf({ ...link, 'sec-fetch-mode': 'no-cors' }, { isEntrance: true })).toBe(403);
  expect(statusOf({ 'sec-fetch-site': 'same-site' })).toBe(403);
});

test('content types are compared without their parameters', () => {
  expect(isContentType('application/json', 'application/json')).toBe(true);
  expect(isContentType('Application/JSON; charset=utf-8', 'application/json')).toBe(true);
  expect(isContentType('application/jsonp', 'application/json')).toBe(false);
  expect(isContentType(undefined, 'application/json')).toBe(false);
});
