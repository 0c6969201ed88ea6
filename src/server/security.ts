import type { IncomingHttpHeaders } from 'node:http';

/** A refusal with the status of its answer. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

const refuse = (status: number, sentence: string): Refusal => ({ status, sentence });

/** What of a request says where it comes from. */
export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Whether a person may follow a link to it from elsewhere: the window's own address alone. */
  readonly isEntrance: boolean;
}

/**
 * Why a request is not from a window of this server; null where it may be. A name that was made to point here (DNS
 * rebinding) is found by its Host, another site's page by its Origin, and where a browser sends no Origin by
 * Sec-Fetch-Site.
 *
 * @param authority the host and port that the server listens on, as browsers write them
 */
export function refuseStrangers(asked: Asked, authority: string): Refusal | null {
  const { method, headers, isEntrance } = asked;
  if (headers.host !== authority) {
    return refuse(403, `Golden Thread answers at http://${authority}/ alone.`);
  }
  const isReading = method === 'GET';
  if (!isReading && method !== 'POST') {
    return refuse(405, 'Golden Thread answers GET and POST alone.');
  }
  const { origin } = headers;
  if (origin === undefined ? !isReading : origin !== `http://${authority}`) {
    return refuse(403, 'The request comes from another site.');
  }
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  const isLink = isEntrance && isReading && headers['sec-fetch-mode'] === 'navigate';
  if (!isOwn && !isLink) return refuse(403, 'The request comes from another site.');
  return null;
}

/** Whether a Content-Type header names a type, with or without parameters. */
export function isContentType(header: string | undefined, type: string): boolean {
  return header?.split(';', 1)[0]?.trim().toLowerCase() === type;
}
