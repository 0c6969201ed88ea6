import type { Settings } from '../../contract/views';

/**
 * Puts the colour scheme on the page. The grid counts its mode attribute only on the page itself, so both attributes
 * are set together. Returns the scheme that is shown.
 */
export function showScheme(wish: Settings['theme'], isDarkWished: boolean): 'light' | 'dark' {
  const scheme = wish === 'system' ? (isDarkWished ? 'dark' : 'light') : wish;
  const page = document.documentElement;
  page.dataset['theme'] = scheme;
  page.dataset['agThemeMode'] = scheme;
  return scheme;
}

/** Whether the computer asks for dark windows. */
export function prefersDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
