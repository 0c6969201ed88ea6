import { addressOf } from './chromium';
import { only, refuse } from './strict';
import { isReady } from './ready';
import type { Request as PageRequest } from 'playwright-core';

type ProtocolHandler = (request: Request) => Promise<Response> | Response;
type BeforeRequest = (
  details: { readonly url: string },
  answer: (what: { readonly cancel?: boolean }) => void,
) => void;
type PermissionRequest = (
  contents: object,
  permission: string,
  answer: (isGranted: boolean) => void,
) => void;
type PermissionCheck = (contents: object | null, permission: string) => boolean;

/** What the shell has set up, for the pages and for the tests. */
export const setUp: {
  schemes: { readonly scheme: string; readonly privileges: Record<string, boolean> }[];
  isSandboxed: boolean;
  deviceHandler: (() => boolean) | null;
} = { schemes: [], isSandboxed: false, deviceHandler: null };

const protocols = new Map<string, ProtocolHandler>();
let beforeRequest: BeforeRequest | null = null;
let permissionRequest: PermissionRequest | null = null;
let permissionCheck: PermissionCheck | null = null;

function afterReady(what: string): void {
  if (!isReady()) refuse(`${what} before the application is ready`);
}

export const protocol = only('protocol', {
  registerSchemesAsPrivileged(schemes: typeof setUp.schemes) {
    if (isReady()) refuse('registerSchemesAsPrivileged after the application is ready');
    setUp.schemes = schemes;
  },
  handle(scheme: string, handler: ProtocolHandler) {
    afterReady('protocol.handle');
    if (!setUp.schemes.some((known) => known.scheme === scheme)) refuse(`the scheme ${scheme}`);
    protocols.set(scheme, handler);
  },
});

const defaultSession = only('session.defaultSession', {
  setPermissionRequestHandler(handler: PermissionRequest) {
    permissionRequest = handler;
  },
  setPermissionCheckHandler(handler: PermissionCheck) {
    permissionCheck = handler;
  },
  setDevicePermissionHandler(handler: () => boolean) {
    setUp.deviceHandler = handler;
  },
  webRequest: only('webRequest', {
    onBeforeRequest(listener: BeforeRequest) {
      beforeRequest = listener;
    },
  }),
});

export const session = only('session', {
  get defaultSession() {
    afterReady('session.defaultSession');
    return defaultSession;
  },
});

/** Whether the shell lets a request of that address go out. */
export function isLetOut(url: string): boolean {
  let isCancelled = false;
  beforeRequest?.({ url }, ({ cancel }) => (isCancelled = cancel === true));
  return !isCancelled;
}

/** Answers a page's request as the shell's protocol does; null for what it cancels, and for any network. */
export async function answerRequest(request: PageRequest): Promise<Response | null> {
  const url = addressOf(request);
  const handler = protocols.get(new URL(url).protocol.slice(0, -1));
  if (!isLetOut(url) || !handler) return null;
  const body = request.postDataBuffer();
  const init = { method: request.method(), ...(body ? { body: new Uint8Array(body) } : {}) };
  return handler(new Request(url, init));
}

/** Whether the shell grants a permission, both ways that Electron asks. */
export function isGranted(contents: object, permission: string): boolean {
  let isAllowed = true;
  permissionRequest?.(contents, permission, (answer) => (isAllowed = answer));
  const isChecked = permissionCheck?.(contents, permission) ?? true;
  if (isAllowed !== isChecked) refuse(`two answers about ${permission}`);
  return isAllowed;
}
