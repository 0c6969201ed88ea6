import type { ServerResponse } from 'node:http';
import { SAFE_HEADERS } from '../contract/csp';
import type { Stream } from './windows';

/** Starts an event stream (server-sent events) as the answer to a request. */
export function eventStream(response: ServerResponse): Stream {
  response.writeHead(200, {
    ...SAFE_HEADERS,
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
  });
  response.flushHeaders();
  return {
    send(event, payload, id) {
      const named = id === undefined ? '' : `id: ${id}\n`;
      response.write(`${named}event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`);
    },
    beat() {
      response.write(':\n\n');
    },
    end() {
      response.end();
    },
  };
}
