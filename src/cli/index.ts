import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServices } from '../services/create';
import { nodeEnvironment } from '../services/environment';
import { run } from './run';

/** Built as out/main/cli.js, two levels below the folder that holds `resources` and package.json. */
const root = join(import.meta.dirname, '..', '..');

function version(): string {
  const found: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isPackage = typeof found === 'object' && found !== null && 'version' in found;
  return isPackage ? String(found.version) : '';
}

// Whoever reads the answer may have read enough, as `head` does. That is no failure, and what was begun is finished.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  output: {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    isWatched: process.stderr.isTTY,
  },
  cwd: process.cwd(),
  serverProgram: join(import.meta.dirname, 'server.js'),
  startServices: () =>
    createServices(
      nodeEnvironment({
        shell: 'browser',
        appVersion: version(),
        resourcesDir: join(root, 'resources'),
        // No window waits for an answer, and a thread of its own would load the program a second time.
        paperProgram: null,
        remembersLibrary: false,
      }),
    ),
});
