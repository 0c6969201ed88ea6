import { join } from 'node:path';
import { build } from 'vite';

/**
 * Makes a program that Node can run of a TypeScript file, for tests that need a process of their own: one to kill, or
 * one to race with. Everything but `external` packages is built in. Returns the program's path.
 */
export async function buildProgram(
  source: string,
  outDir: string,
  external: readonly string[] = [],
): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: source,
      outDir,
      target: 'node20.19',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
    ssr: { noExternal: true, external: [...external] },
  });
  return join(outDir, 'program.mjs');
}
