/** `npm run -s thread -- COMMAND`: the command line, installed and built first when need be. */
import { join } from 'node:path';
import { run } from './child.mjs';
import { callersFolder, ensureReady, root } from './ensure.mjs';

ensureReady();
const program = join(root, 'out', 'main', 'cli.js');
const { code } = await run(process.execPath, [program, ...process.argv.slice(2)], {
  cwd: callersFolder('thread'),
});
process.exitCode = code;
