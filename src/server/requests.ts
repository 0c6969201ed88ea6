import type { IncomingMessage } from 'node:http';
import type { Failure } from '../contract/failure';
import { isRequestName } from '../contract/names';
import {
  FILE_NAME_HEADER,
  MOST_FILE_BYTES,
  MOST_JSON_BYTES,
  WINDOW_HEADER,
  WIRE_PATHS,
} from '../contract/wire';
import { fail, ok, type Result } from '../domain/result';
import type { Services } from '../services/services';
import type { WindowAnswer } from '../services/window-files';
import { attachment, failure, json } from './answers';
import { readBody } from './body';
import { isContentType } from './security';
import type { Windows } from './windows';

/** What answers a window's requests. */
export interface Behind {
  readonly services: Services;
  readonly windows: Windows;
}

/** Answers what a window asks for under `/api/` and `/files`; null where the path is neither. */
export async function answerWindow(
  behind: Behind,
  request: IncomingMessage,
  pathname: string,
): Promise<WindowAnswer | null> {
  const isFiles = pathname === WIRE_PATHS.files || pathname.startsWith(`${WIRE_PATHS.files}/`);
  if (!isFiles && !pathname.startsWith(WIRE_PATHS.api)) return null;
  const windowId = request.headers[WINDOW_HEADER];
  if (typeof windowId !== 'string' || !behind.windows.has(windowId)) {
    return failure(
      409,
      'badRequest',
      'Golden Thread does not know this window (any more). What was shown as saved is safe; reload the window.',
    );
  }
  if (!isFiles)
    return answerRequest(behind, request, windowId, pathname.slice(WIRE_PATHS.api.length));
  return pathname === WIRE_PATHS.files
    ? takeIn(behind, request)
    : handOver(behind, request, pathname.slice(WIRE_PATHS.files.length + 1));
}

async function answerRequest(
  { services }: Behind,
  request: IncomingMessage,
  windowId: string,
  name: string,
): Promise<WindowAnswer> {
  if (request.method !== 'POST') return wrongMethod('POST');
  if (!isRequestName(name)) {
    return failure(404, 'badRequest', 'Golden Thread knows no such request. Nothing was changed.');
  }
  if (!isContentType(request.headers['content-type'], 'application/json')) return wrongType();
  const body = await readBody(request, MOST_JSON_BYTES);
  if (body === null) return tooLarge(MOST_JSON_BYTES);
  const args = parse(body);
  return args.ok ? json(await services.request(windowId, name, args.value)) : json(args, 400);
}

function parse(body: Buffer): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)));
  } catch {
    return fail({ code: 'badRequest', message: 'The request is not JSON. Nothing was changed.' });
  }
}

/** A file that the person picked. */
async function takeIn({ services }: Behind, request: IncomingMessage): Promise<WindowAnswer> {
  if (request.method !== 'POST') return wrongMethod('POST');
  if (!isContentType(request.headers['content-type'], 'application/octet-stream')) {
    return wrongType();
  }
  const body = await readBody(request, MOST_FILE_BYTES);
  if (body === null) return tooLarge(MOST_FILE_BYTES);
  return json(ok({ fileId: services.keepFile(nameIn(request), body) }));
}

function nameIn({ headers }: IncomingMessage): string {
  const name = headers[FILE_NAME_HEADER];
  try {
    return decodeURIComponent(typeof name === 'string' ? name : '') || 'file';
  } catch {
    return 'file';
  }
}

/** A file that was made for the person. */
function handOver({ services }: Behind, request: IncomingMessage, fileId: string): WindowAnswer {
  if (request.method !== 'GET') return wrongMethod('GET');
  const file = services.takeFile(fileId);
  if (file) return attachment(file.name, file.bytes);
  return failure(
    404,
    'notFound',
    'The file is no longer kept: each is handed over once. The plan is as it was; export it again.',
  );
}

function wrongMethod(right: 'GET' | 'POST'): WindowAnswer {
  const answer = failure(
    405,
    'badRequest',
    `This is asked for with ${right}. Nothing was changed.`,
  );
  return { ...answer, headers: { ...answer.headers, Allow: right } };
}

function wrongType(): WindowAnswer {
  return failure(415, 'badRequest', 'The request is of the wrong type. Nothing was changed.');
}

function tooLarge(most: number): WindowAnswer {
  const size = String(most / 1_000_000);
  return failure(
    413,
    'badRequest',
    `More than ${size} MB cannot be sent at once. Nothing was changed; do it in smaller parts.`,
  );
}
