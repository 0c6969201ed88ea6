import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { createServices } from '../../src/services/create';
import { makeEnvironment } from './services';

/** What a command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs command lines in a folder, each with services of its own, as separate processes would. */
export function commandLine(home: string): (...argv: string[]) => Promise<Ran> {
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
      startServices: () =>
        createServices(makeEnvironment(home, { remembersLibrary: false, newId: randomUUID })),
    });
    return { code, out: out.join('\n'), error: error.join('\n') };
  };
}
