import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { RequestName } from '../../src/contract/requests';
import { run } from '../../src/cli/run';
import { createServices } from '../../src/services/create';
import { makeEnvironment } from './services';

/** What a command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/**
 * Runs command lines in a folder, each with services of its own, as separate processes would. `before` runs ahead of each
 * request that a command makes: what somebody else does just then.
 */
export function commandLine(
  home: string,
  before: (request: RequestName) => Promise<void> = async () => undefined,
): (...argv: string[]) => Promise<Ran> {
  return async (...argv) => {
    const out: string[] = [];
    const error: string[] = [];
    const code = await run(argv, {
      output: {
        out: (text) => out.push(text),
        error: (text) => error.push(text),
        isWatched: false,
      },
      cwd: home,
      serverProgram: join(home, 'no-such-server.js'),
      startServices: () => {
        const env = makeEnvironment(home, { remembersLibrary: false, newId: randomUUID });
        const services = createServices(env);
        const request: typeof services.request = async (window, name, args) => {
          await before(name);
          return services.request(window, name, args);
        };
        return { ...services, request };
      },
    });
    return { code, out: out.join('\n'), error: error.join('\n') };
  };
}
