/** Name of the function that the page's side sends messages with; taken away before the page can see it. */
export const SEND = '__standInSend';
/** Event by which messages to the page arrive. */
export const HEARD = 'stand-in-message';

/**
 * Runs in the page before its own scripts: gives the preload script the two parts of Electron that a sandboxed one may
 * use for a bridge, and copies whatever crosses it, as context isolation does. Must not refer to anything outside.
 */
function preloadWorld({
  preload,
  send,
  heard,
}: {
  readonly preload: (require: unknown, module: unknown, exports: unknown) => void;
  readonly send: string;
  readonly heard: string;
}): void {
  // Frames have no preload script, as by default in Electron.
  if (window.top !== window) return;
  type Listener = (event: object, payload: unknown) => void;
  const page = window as unknown as Record<string, unknown>;
  const sendOut = page[send] as (channel: string, args: readonly unknown[]) => Promise<unknown>;
  delete page[send];
  const listeners = new Map<string, Set<Listener>>();
  window.addEventListener(heard, (event) => {
    const { channel, payload } = (event as CustomEvent<{ channel: string; payload: unknown }>)
      .detail;
    for (const listener of listeners.get(channel) ?? []) listener({}, payload);
  });
  const strict = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        if (typeof key === 'string' && !(key in object)) {
          throw new Error(`The stand-in for Electron refuses ${name}.${key}.`);
        }
        return Reflect.get(object, key) as unknown;
      },
    });
  const across = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]): unknown =>
        across((value as (...a: unknown[]) => unknown)(...args.map(across)));
    }
    if (value instanceof Promise) return value.then(across);
    return structuredClone(value);
  };
  const electron = strict('electron', {
    ipcRenderer: strict('ipcRenderer', {
      invoke: async (channel: string, ...args: unknown[]) => {
        const answer = (await sendOut(channel, structuredClone(args))) as
          { readonly value: unknown } | { readonly error: string };
        if ('error' in answer) throw new Error(answer.error);
        return answer.value;
      },
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      },
      off: (channel: string, listener: Listener) => {
        listeners.get(channel)?.delete(listener);
      },
    }),
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
        const shown = Object.fromEntries(
          Object.entries(api).map(([key, value]) => [key, across(value)]),
        );
        Object.defineProperty(window, name, { value: Object.freeze(shown) });
      },
    }),
  });
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload script cannot require ${name}.`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
}

/** The script that runs a preload script in a page; as text, because the page's policy allows no script made of one. */
export function preloadScript(source: string): string {
  const preload = `function (require, module, exports) {\n${source}\n}`;
  const names = `send: ${JSON.stringify(SEND)}, heard: ${JSON.stringify(HEARD)}`;
  return `(${preloadWorld.toString()})({ preload: ${preload}, ${names} });`;
}
