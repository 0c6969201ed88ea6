/**
 * Plain Chromium knows no schemes of an application's own, so a page at `app://host/` is shown at
 * `https://host.stand-in.invalid/`, which no network has; what the shell sees is turned back.
 */
const SUFFIX = '.stand-in.invalid';

/** The address that Chromium is given. */
export function toChromium(address: string): string {
  return address.replace(/^app:\/\/([^/]+)/u, `https://$1${SUFFIX}`);
}

/** The address that the shell sees. */
export function toShell(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.stand-in\.invalid/u, 'app://$1');
}
