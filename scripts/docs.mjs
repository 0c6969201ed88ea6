/**
 * `npm run docs` writes docs/COMMANDS.md from the schemas of the commands; with `--check` it only says whether
 * the file is up to date (exit 1 where it is not).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './ensure.mjs';

const page = join(root, 'docs', 'COMMANDS.md');
const sample = join(root, 'resources', 'plans', 'commissioning-2008-9', 'plan.json');

/**
 * Loads a TypeScript module of the project, which Node alone cannot.
 * @template T
 * @param {string} path
 * @returns {Promise<T>}
 */
async function load(path) {
  const { module } = await runnerImport(join(root, path), { configFile: false, logLevel: 'error' });
  return /** @type {T} */ (module);
}

/** @type {{ commandsPage: (plan: unknown) => string }} */
const { commandsPage } = await load('tests/docs/commands-page.ts');
const wanted = commandsPage(JSON.parse(readFileSync(sample, 'utf8')));

if (process.argv.includes('--check')) {
  let found = '';
  try {
    found = readFileSync(page, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // Not there: as far out of date as can be.
  }
  if (found !== wanted) {
    console.error('docs/COMMANDS.md is out of date: run `npm run docs` and commit it.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, wanted);
}
