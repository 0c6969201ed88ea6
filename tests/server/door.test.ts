import { expect, test } from 'vitest';
import { Door } from '../../src/server/door';

test('a token lets one browser in, once', () => {
  const door = new Door(4000);
  const token = door.token();
  expect(door.token()).toBe(token);
  expect(door.enter('something else')).toBeNull();
  const cookie = door.enter(token) ?? '';
  expect(cookie).toMatch(/^golden-thread-4000=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/u);
  expect(door.enter(token)).toBeNull();
  expect(door.token()).not.toBe(token);
});

test('the cookie is found among others and told from false ones', () => {
  const door = new Door(4000);
  const cookie = door.enter(door.token())?.split(';')[0] ?? '';
  expect(door.isInside(`a=b; ${cookie}; c=d`)).toBe(true);
  expect(door.isInside(undefined)).toBe(false);
  expect(door.isInside('golden-thread-4000=')).toBe(false);
  expect(door.isInside(`${cookie}x`)).toBe(false);
  expect(door.isInside(cookie.replace('4000', '4001'))).toBe(false);
});

test('a second server has other secrets', () => {
  const cookie = (door: Door): string => door.enter(door.token()) ?? '';
  expect(cookie(new Door(4000))).not.toBe(cookie(new Door(4000)));
});
