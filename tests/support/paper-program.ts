import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the program of the thread that makes Word files, as the application's build does; gives its path. */
export async function builtPaperProgram(outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: [{ find: /^fflate$/u, replacement: 'fflate/browser' }] },
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'src/services/paper-worker/worker.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: 'paper-worker.mjs' } },
    },
  });
  return join(outDir, 'paper-worker.mjs');
}
