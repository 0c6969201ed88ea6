/**
 * `npm run bench`: measures storage, verdicts, the thread, gaps, Word files, bundles and the window, each beside something measured in the same run.
 * `npm run bench -- edits word` runs some. Bundles the benchmark with the project's own vite, as Node runs no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
const { build } = await import('vite');
const outDir = join(root, 'node_modules', '.cache', 'golden-thread', 'bench');
/**
 * @param {Record<string, string>} programs the files under tests/bench to bundle, by the names of what they become
 * @param {boolean} isWhole whether libraries are bundled with them, as they are in what is shipped
 */
async function bundle(programs, isWhole) {
  const input = Object.fromEntries(
    Object.entries(programs).map(([name, file]) => [name, join(root, 'tests', 'bench', file)]),
  );
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ...(isWhole && {
      resolve: { alias: [{ find: /^fflate$/u, replacement: 'fflate/browser' }] },
      ssr: { noExternal: true },
    }),
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  });
}

rmSync(outDir, { recursive: true, force: true });
await bundle({ bench: 'main.ts' }, false);
// What is measured in a process of its own must not load the rest.
await bundle({ 'word-one': 'word-one.ts' }, true);
await bundle({ 'word-limit': 'word-limit.ts' }, true);
const { status } = spawnSync(
  process.execPath,
  [join(outDir, 'bench.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
