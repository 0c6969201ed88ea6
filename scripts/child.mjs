/** Running a program that shares this terminal and ends when we are ended. */
import { spawn } from 'node:child_process';

/** How often to look whether whoever started us is still there. */
const LOOK = 500;

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd: string }} options
 * @returns {Promise<{ code: number, stopped: boolean, lived: number }>} stopped: because we were
 *   told to end; lived: milliseconds
 */
export function run(program, args, { cwd }) {
  const began = Date.now();
  return new Promise((done) => {
    let stopped = false;
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env };
    // Inherited from an editor built on Electron, this would turn our window into plain Node.
    delete env['ELECTRON_RUN_AS_NODE'];
    const child = spawn(program, args, { cwd, stdio: 'inherit', env });
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      stopped = true;
      child.kill(signal);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    // npm that is ended ends its shell, but not what the shell started: that is us.
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid !== parent && !stopped) stop('SIGTERM');
    }, LOOK);
    const end = (/** @type {number} */ code) => {
      clearInterval(watch);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      done({ code, stopped, lived: Date.now() - began });
    };
    child.on('error', () => end(127));
    child.on('exit', (code) => end(code ?? 1));
  });
}
