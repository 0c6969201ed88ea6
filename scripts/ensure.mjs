/**
 * What every command needs first: the packages installed and the application built, each only when
 * something changed. Node's own modules alone: this runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const INSTALL_STAMP = join(root, 'node_modules', '.golden-thread-install');
const BUILD_STAMP = join(root, 'out', '.sources');

/** What a build is made from. */
const BUILD_INPUTS = ['src', 'electron.vite.config.ts', 'tsconfig.base.json', 'package-lock.json'];

/**
 * Every file under a path, in a stable order.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const found = readdirSync(path, { withFileTypes: true, recursive: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * @param {string[]} paths
 * @param {string} [salt]
 */
function hashOf(paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const path of paths) {
    hash.update(relative(root, path).replaceAll('\\', '/')).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/**
 * Runs npm as the one that started us, else as the one on the path (a .cmd needs a shell on Windows).
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function npm(args, stdio) {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js')) {
    return spawnSync(process.execPath, [running, ...args], { cwd: root, stdio });
  }
  if (process.platform === 'win32') {
    return spawnSync(`npm.cmd ${args.join(' ')}`, { cwd: root, stdio, shell: true });
  }
  return spawnSync('npm', args, { cwd: root, stdio });
}

/** Standard input closed, both outputs to standard error: what a quiet command may say. */
const TO_STDERR = /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]);

/** The lock file's hash, with what else decides which packages fit this machine. */
const lockHash = () =>
  hashOf(
    [join(root, 'package-lock.json')],
    `${process.platform} ${process.arch} ${process.versions.modules}`,
  );

/** Installs the packages when they are missing or package-lock.json has changed since. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Golden Thread needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (readIfThere(INSTALL_STAMP) === lockHash()) return;
  const fresh = !existsSync(join(root, 'node_modules'));
  console.error('Installing the packages (once, and again when package-lock.json changes) ...');
  const result = npm([fresh ? 'ci' : 'install', '--include=dev', '--loglevel=error'], TO_STDERR);
  if (result.status !== 0) {
    console.error(
      'npm could not install the packages; its own words are above. Nothing was started.',
    );
    process.exit(1);
  }
  // Hashed again: npm install may have written the lock file.
  writeFileSync(INSTALL_STAMP, lockHash());
}

function sourcesHash() {
  return hashOf(
    BUILD_INPUTS.map((name) => join(root, name)).flatMap((path) =>
      path.endsWith('src') ? filesUnder(path) : [path],
    ),
  );
}

/**
 * Builds when the sources differ from those out/ was built from. Says nothing of a build that
 * worked; prints the whole of one that did not.
 * @returns {boolean} false when the build failed
 */
export function ensureBuilt() {
  const wanted = sourcesHash();
  if (readIfThere(BUILD_STAMP) === wanted) return true;
  console.error('Building ...');
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const result = spawnSync(process.execPath, [builder, 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) {
    console.error(result.stdout, result.stderr);
    return false;
  }
  mkdirSync(dirname(BUILD_STAMP), { recursive: true });
  writeFileSync(BUILD_STAMP, wanted);
  return true;
}

/** Installs and builds whatever is missing or out of date, or ends the process saying why not. */
export function ensureReady() {
  ensureInstalled();
  if (!ensureBuilt()) {
    console.error('The build failed; its words are above. Nothing was started.');
    process.exit(1);
  }
}

/**
 * The folder a person was in when they typed `npm run NAME`: npm itself moves to the project's root.
 * @param {string} script the script's name in package.json
 */
export function callersFolder(script) {
  const started = process.env['npm_lifecycle_event'] === script;
  return (started && process.env['INIT_CWD']) || process.cwd();
}
