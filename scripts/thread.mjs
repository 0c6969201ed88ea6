/** `npm run -s thread -- COMMAND`: the command line, installed and built first when need be. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { callersFolder, ensureReady, root } from './ensure.mjs';

ensureReady();
const child = spawn(
  process.execPath,
  [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)],
  { cwd: callersFolder('thread'), stdio: 'inherit' },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
