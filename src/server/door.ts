import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

function isSame(a: string, b: string): boolean {
  const [hashA, hashB] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return hashA !== undefined && hashB !== undefined && timingSafeEqual(hashA, hashB);
}

const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * Who may come in: a browser that brings the token of the printed address, once, and from then on the cookie it was
 * given. Cookies are shared by all ports of a computer, so the cookie is named after the port.
 */
export class Door {
  readonly #session = newSecret();
  readonly #cookieName: string;
  #token: string | null = newSecret();

  constructor(port: number) {
    this.#cookieName = `golden-thread-${String(port)}`;
  }

  /** The token that lets one browser in: the one not used yet, or a new one. */
  token(): string {
    this.#token ??= newSecret();
    return this.#token;
  }

  /** Whether a token that has not been used is waiting for its browser. */
  get hasToken(): boolean {
    return this.#token !== null;
  }

  /** Uses a token up; the value of a Set-Cookie header, or null where the token is wrong or was used before. */
  enter(token: string): string | null {
    if (this.#token === null || !isSame(token, this.#token)) return null;
    this.#token = null;
    return `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether the Cookie header of a request is that of a browser that was let in. */
  isInside(cookies: string | undefined): boolean {
    return (cookies ?? '').split(';').some((cookie) => {
      const [name, value = ''] = cookie.trim().split('=', 2);
      return name === this.#cookieName && isSame(value, this.#session);
    });
  }
}
