import type { ServerResponse } from 'node:http';
import { SAFE_HEADERS } from '../contract/csp';
import type { Failure, FailureCode } from '../contract/failure';
import { fail, type Result } from '../domain/result';
import { contentType, type WindowAnswer } from '../services/window-files';

/** What is never kept by a browser: everything but the window's own files. */
const FRESH = { ...SAFE_HEADERS, 'Cache-Control': 'no-store' };

/** A Result as JSON. */
export function json(result: Result<unknown, Failure>, status = 200): WindowAnswer {
  const headers = { ...FRESH, 'Content-Type': 'application/json' };
  return { status, headers, body: JSON.stringify(result) };
}

/** A failure as JSON. */
export function failure(status: number, code: FailureCode, message: string): WindowAnswer {
  return json(fail({ code, message }), status);
}

/** A sentence for a person whose browser has come to the wrong place. */
export function sentence(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): WindowAnswer {
  const type = 'text/plain; charset=utf-8';
  return { status, headers: { ...FRESH, ...headers, 'Content-Type': type }, body: `${text}\n` };
}

/** A file to keep, under its name. */
export function attachment(name: string, body: Uint8Array): WindowAnswer {
  // RFC 8187 leaves out signs that encodeURIComponent lets through.
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const headers = {
    ...FRESH,
    'Content-Type': contentType(name),
    'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
  };
  return { status: 200, headers, body };
}

/** Sends an answer. */
export function send(response: ServerResponse, { status, headers, body }: WindowAnswer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...headers, 'Content-Length': bytes.byteLength });
  response.end(bytes);
}
