/**
 * `npm run bench`: measures storage, verdicts, the thread, gaps, Word files, bundles and the window, each beside something measured in the same run.
 * `npm run bench -- edits word` runs some. Bundles the benchmark with the project's own vite, as Node runs no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
const { build } = await import('vite');
const outDir = join(root, 'node_modules', '.cache', 'golden-thread', 'bench');
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir,
    target: 'node20.19',
    rolldownOptions: {
      // What is measured in a process of its own must not load the rest.
      input: {
        bench: join(root, 'tests', 'bench', 'main.ts'),
        'word-one': join(root, 'tests', 'bench', 'word-one.ts'),
      },
      output: { entryFileNames: '[name].js' },
    },
  },
});
const { status } = spawnSync(
  process.execPath,
  [join(outDir, 'bench.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
