import { expect, test } from 'vitest';
import { isSafeOutside, openOutside } from '../../src/main/external-links';
import { libraryAsked } from '../../src/main/options';

test.each(['https://www.example.org/a?b#c', 'HTTPS://EXAMPLE.ORG', 'mailto:someone@example.org'])(
  '%s opens outside',
  async (address) => {
    const opened: string[] = [];
    openOutside(address, async (url) => void opened.push(url));
    expect(opened).toEqual([address]);
  },
);

test.each([
  'http://www.example.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'app://golden-thread/',
  'ms-msdt:/id',
  'smb://host/share',
  '\\\\host\\share',
  'https://bank.example@evil.example/',
  'https://:secret@evil.example/',
  'https://',
  'C:\\Windows\\System32\\calc.exe',
  '',
])('%j does not', (address) => {
  expect(isSafeOutside(address)).toBe(false);
});

test('a computer without a program for links loses nothing', () => {
  expect(() => {
    openOutside('https://example.org/', () => Promise.reject(new Error('no browser')));
  }).not.toThrow();
});

test('the library is found among the words that Chromium adds', () => {
  expect(libraryAsked(['electron', '--inspect=1', '.', '--library', '/plans'])).toBe('/plans');
  expect(libraryAsked(['golden-thread', '--library=/my plans', '--no-zygote'])).toBe('/my plans');
  expect(libraryAsked(['golden-thread', '--library'])).toBeNull();
  expect(libraryAsked(['golden-thread', '/plans'])).toBeNull();
});
