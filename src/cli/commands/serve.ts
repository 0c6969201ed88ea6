import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openLibrary } from '../ask';
import type { Command } from '../command';
import { CliError, usageError } from '../io';

/** `serve LIBRARY [--port N]`; `program` is the built browser shell. */
export function serveWith(program: string): Command {
  return {
    name: 'serve',
    words: ['LIBRARY'],
    options: { port: { value: 'N', help: '1 to 65535; a free one if not given' } },
    summary:
      'serves a library to a browser on this computer until it is stopped; a new folder becomes a library',
    async run(call) {
      const { port } = call.options;
      const isPort =
        port === undefined || (/^\d{1,5}$/u.test(port) && +port >= 1 && +port <= 65_535);
      if (!isPort) throw usageError(`--port takes a number from 1 to 65535, not “${port}”.`);
      if (!existsSync(program)) {
        throw new CliError(1, 'notHere', `${program} is not built yet. Run npm run build first.`);
      }
      await openLibrary(call);
      const library = resolve(call.cwd, call.words[0] ?? '');
      const args = [
        '--library',
        library,
        ...(port === undefined ? [] : ['--port', port]),
        ...(call.json ? ['--json'] : []),
      ];
      await call.services.close();
      const code = await runUntilStopped(program, args);
      if (code !== 0) throw new CliError(1, 'defect', 'The browser shell ended by itself.');
      return null;
    },
  };
}

function runUntilStopped(program: string, args: readonly string[]): Promise<number> {
  return new Promise((done, refuse) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
    let isStopped = false;
    const stop = (signal: NodeJS.Signals) => {
      isStopped = true;
      child.kill(signal);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    child.on('error', refuse);
    child.on('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(isStopped ? 0 : (code ?? 1));
    });
  });
}
