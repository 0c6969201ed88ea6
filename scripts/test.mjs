/**
 * `npm test`: installs what is missing and runs every check. `npm test -- unit e2e` runs some.
 * The last line is `N passed, N failed`, with `, N skipped` when any were: each check that is not
 * a test runner counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ status: string, fullName: string, failureMessages?: string[] }} Test */
/** @typedef {{ status: string, name: string, message: string, assertionResults: Test[] }} TestFile */

/**
 * What failed, in a few lines each. Said again at the very end: the tail of a log of thousands of
 * lines is often all that there is to go by.
 * @type {string[]}
 */
const failures = [];

/** @param {string} text */
const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !line.includes('node_modules'))
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n');

/**
 * Notes the failures of one file and counts them.
 * @param {TestFile} file
 */
function failuresOf(file) {
  const path = relative(root, file.name);
  const failed = file.assertionResults.filter((test) => test.status === 'failed');
  for (const { fullName, failureMessages = [] } of failed) {
    failures.push(`${path} > ${fullName}\n${failureMessages.map(firstLines).join('\n')}`);
  }
  // A file that could not even be loaded holds no test that failed, yet is a failure.
  if (file.status !== 'failed' || failed.length > 0) return failed.length;
  failures.push(`${path} did not load\n${firstLines(file.message)}`);
  return 1;
}

/**
 * Runs an installed package's program with this very Node.
 * @param {string} script its file under the project's root
 * @param {string[]} args
 */
function node(script, args) {
  const result = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return result.status === 0;
}

/**
 * @param {boolean} fine
 * @returns {Count}
 */
const one = (fine) => ({ passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 });

/** @type {Count} */
const skippedOne = { passed: 0, failed: 0, skipped: 1 };

/**
 * One of vitest's projects, counted from its own JSON report.
 * @param {string} project
 * @param {string[]} files further words for vitest: file names
 * @returns {Count}
 */
function vitest(project, files) {
  const folder = join(root, 'node_modules', '.cache', 'golden-thread');
  const report = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const fine = node('node_modules/vitest/vitest.mjs', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
    ...files,
  ]);
  if (!existsSync(report)) return one(fine);
  const found = JSON.parse(readFileSync(report, 'utf8'));
  /** @type {TestFile[]} */
  const testFiles = found.testResults;
  let failed = testFiles.reduce((sum, file) => sum + failuresOf(file), 0);
  if (failed === 0 && !fine) {
    // An unhandled rejection, say: never a quiet pass.
    failures.push(`${project}: no test failed, but the run did; its log above says why.`);
    failed = 1;
  }
  return {
    passed: found.numPassedTests,
    failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** @type {boolean | undefined} */
let built;
const buildOnce = () => (built ??= ensureBuilt());

/** @type {Record<string, (files: string[]) => Count>} */
const STEPS = {
  types: () => one(node('node_modules/typescript/bin/tsc', ['-b'])),
  lint: () => one(node('node_modules/oxlint/bin/oxlint', [])),
  format: () => one(node('node_modules/prettier/bin/prettier.cjs', ['--check', '.'])),
  unused: () => one(node('node_modules/knip/bin/knip.js', ['--no-progress'])),
  docs: () =>
    existsSync(join(root, 'scripts', 'docs.mjs'))
      ? one(node('scripts/docs.mjs', ['--check']))
      : { passed: 0, failed: 0, skipped: 0 },
  build: () => one(buildOnce()),
  unit: (files) => vitest('unit', files),
  e2e: (files) => {
    if (buildOnce()) return vitest('e2e', files);
    console.log('The build failed, so there is nothing for a browser to open.');
    return skippedOne;
  },
};

const words = process.argv.slice(2);
const names = words.filter((word) => Object.hasOwn(STEPS, word));
const files = words.filter((word) => !Object.hasOwn(STEPS, word));
if (files.some((word) => word.startsWith('-')) || (files.length > 0 && names.length === 0)) {
  console.error(`npm test -- [${Object.keys(STEPS).join('|')} ...] [FILE ...]`);
  process.exit(2);
}

ensureInstalled();

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
let said = 0;
for (const name of names.length > 0 ? names : Object.keys(STEPS)) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const count = /** @type {(files: string[]) => Count} */ (STEPS[name])(files);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`== ${name}: ${count.failed === 0 ? 'fine' : 'FAILED'} (${seconds} s)`);
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  if (count.failed > 0 && failures.length === said) failures.push(`${name}: see its lines above.`);
  said = failures.length;
}
if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
// Set, not called: a pipe may still hold lines that process.exit would cut off.
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
