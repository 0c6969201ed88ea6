/** `npm run dist`: builds and packages for this platform; further words go to electron-builder. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureReady, root } from './ensure.mjs';

ensureReady();
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
const result = spawnSync(
  process.execPath,
  [builder, '--publish', 'never', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
if (result.status !== 0) {
  console.error(
    "Golden Thread was not packaged; electron-builder's own words are above. It fetches Electron's runtime and its tools from github.com, so the first packaging needs a network that can reach it. What is in dist/ is not complete.",
  );
}
process.exit(result.status ?? 1);
