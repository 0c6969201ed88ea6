/**
 * Electron's runtime: where it is, and fetching it. Its npm package no longer brings it at install.
 * A fetch that makes no headway is given up, and a failure is remembered for a day, so that a
 * machine that can never have it does not wait at every start.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const PACKAGE = join(root, 'node_modules', 'electron');
const CACHE = join(root, 'node_modules', '.cache', 'golden-thread');
const FAILED = join(CACHE, 'runtime-failed.json');

const DAY = 24 * 60 * 60 * 1000;
/** How long a fetch may go without a byte arriving or a file being unpacked. */
const STALL = 60_000;
/** How long a fetch may take in all. */
const LIMIT = 15 * 60_000;

/**
 * Electron's program, or null when the runtime is not here.
 * @returns {string | null}
 */
export function installedRuntime() {
  const named = join(PACKAGE, 'path.txt');
  if (!existsSync(named)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist');
  const program = join(folder, readFileSync(named, 'utf8'));
  return existsSync(program) ? program : null;
}

/** @returns {string} */
function version() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
}

/**
 * Whether a fetch of this very version failed within the last day.
 * @param {number} now milliseconds
 */
export function failedLately(now) {
  try {
    const { version: failed, at } = JSON.parse(readFileSync(FAILED, 'utf8'));
    return failed === version() && now - at < DAY;
  } catch {
    return false;
  }
}

/**
 * Bytes in a folder, to see whether a fetch moves.
 * @param {string} folder
 * @returns {number}
 */
function sizeOf(folder) {
  let total = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (entry.isFile()) total += statSync(join(entry.parentPath, entry.name)).size;
    }
  } catch {
    // Files come and go while a fetch runs: what was counted so far will do.
  }
  return total;
}

/**
 * Fetches the runtime with the package's own installer.
 * @returns {Promise<{ program: string } | { why: string }>} why: the rest of "it could not be had:"
 */
export async function fetchRuntime() {
  // The download goes through a folder of ours, so that headway can be seen.
  const folder = join(CACHE, 'fetch');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const why = await install(folder);
  rmSync(folder, { recursive: true, force: true });
  const program = installedRuntime();
  if (!why && program) {
    rmSync(FAILED, { force: true });
    return { program };
  }
  writeFileSync(FAILED, JSON.stringify({ version: version(), at: Date.now() }));
  return { why: why ?? 'the installer left no program' };
}

/**
 * @param {string} folder where the installer may put its temporary files
 * @returns {Promise<string | null>} null when it ended well, else the reason
 */
function install(folder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    });
    let words = '';
    /** @type {string | null} */
    let givenUp = null;
    child.stderr.on('data', (chunk) => (words += chunk));
    const began = Date.now();
    let moved = { at: began, size: 0 };
    const watch = setInterval(() => {
      const now = Date.now();
      const size = sizeOf(folder) + sizeOf(join(PACKAGE, 'dist'));
      if (size !== moved.size) moved = { at: now, size };
      if (now - moved.at > STALL) givenUp = 'nothing arrived for a minute';
      else if (now - began > LIMIT) givenUp = 'it took more than a quarter of an hour';
      if (givenUp) child.kill();
    }, 1000);
    child.on('error', (error) => (givenUp ??= error.message));
    child.on('close', (code) => {
      clearInterval(watch);
      resolve(code === 0 ? null : (givenUp ?? reasonIn(words)));
    });
  });
}

/**
 * What a person can use of an installer's stack: the message of its first error.
 * @param {string} words
 */
function reasonIn(words) {
  const why = /Error: (?<why>[^\n]*)/u.exec(words)?.groups?.['why'];
  if (why === 'fetch failed') return 'its download site cannot be reached';
  return why?.replace(/ for https?:.*$/u, '') ?? 'the installer ended with an error';
}
