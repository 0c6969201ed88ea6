import { only, refuse } from './strict';

type Handler = (event: object, ...args: readonly unknown[]) => unknown;

/** What answers the pages' messages, by channel. */
export const handlers = new Map<string, Handler>();

export const ipcMain = only('ipcMain', {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) refuse(`a second handler for ${channel}`);
    handlers.set(channel, handler);
  },
});
