/**
 * `npm start`: installs, builds and opens Golden Thread, on the desktop where Electron's runtime
 * is or can be had, else in the browser.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './child.mjs';
import { callersFolder, ensureReady, root } from './ensure.mjs';
import { failedLately, fetchRuntime, installedRuntime } from './runtime.mjs';

const HELP = `npm start                      opens Golden Thread
npm start -- --library DIR     on the library in DIR
npm start -- --browser         in the browser, without Electron
npm start -- --desktop         tries again to fetch Electron's runtime after a failure
npm start -- --port N          the browser shell's port (1 to 65535; a free one if not given)
npm start -- --help            these lines`;

/** How soon a window that ends badly counts as one that never opened. */
const NEVER_OPENED = 10_000;

/**
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  console.error(sentence);
  console.error('npm start -- --help lists what it takes.');
  process.exit(2);
}

function readArguments() {
  const options = /** @type {const} */ ({
    library: { type: 'string' },
    port: { type: 'string' },
    browser: { type: 'boolean', default: false },
    desktop: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [stray] = positionals;
    if (stray === undefined) return values;
    // npm keeps options for itself unless they come after "--", and hands on what they were given.
    return refuse(`"${stray}" belongs to no option. Options come after "--".`);
  } catch (error) {
    const known = new Set(['-h', ...Object.keys(options).map((flag) => `--${flag}`)]);
    const typed = process.argv.slice(2).map((word) => word.replace(/=.*/su, ''));
    const strange = typed.find((word) => word.startsWith('-') && !known.has(word));
    if (strange !== undefined) return refuse(`There is no option ${strange}.`);
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const options = readArguments();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}
if (options.browser && options.desktop) refuse('--browser and --desktop contradict each other.');
const port = options.port;
if (
  port !== undefined &&
  !(/^\d{1,5}$/u.test(port) && Number(port) >= 1 && Number(port) <= 65535)
) {
  refuse(`--port takes a number from 1 to 65535, not "${port}".`);
}
const folder =
  options.library === undefined ? null : resolve(callersFolder('start'), options.library);
// The shells say so as well, but only after a build, and Electron by a window of its own.
if (folder !== null && !existsSync(dirname(folder))) {
  refuse(`${dirname(folder)} is not there. Nothing was made; check the folder's name.`);
}
/** @type {string[]} */
const library = folder === null ? [] : ['--library', folder];

/** @param {boolean} open whether a browser can be opened on this machine */
async function serve(open) {
  const server = [
    join(root, 'out', 'main', 'server.js'),
    ...library,
    ...(port === undefined ? [] : ['--port', port]),
    ...(open ? ['--open'] : []),
  ];
  const { code, stopped } = await run(process.execPath, server, { cwd: root });
  process.exit(stopped ? 0 : code);
}

/** @returns {Promise<string | null>} Electron's program, or null after one sentence saying why not */
async function runtime() {
  const here = installedRuntime();
  if (here) return here;
  const retry = 'npm start -- --desktop tries again';
  if (!options.desktop && failedLately(Date.now())) {
    console.log(
      `Electron's runtime could not be fetched within the last day, so Golden Thread opens in the browser (${retry}).`,
    );
    return null;
  }
  console.log("Fetching Electron's runtime (once) ...");
  const fetched = await fetchRuntime();
  if ('program' in fetched) return fetched.program;
  console.log(
    `Electron's runtime could not be fetched (${fetched.why}), so Golden Thread opens in the browser (${retry}).`,
  );
  return null;
}

ensureReady();

const noDisplay =
  process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
if (options.browser) await serve(!noDisplay);
if (noDisplay) {
  console.log('There is no display here, so Golden Thread serves to a browser at this address.');
  await serve(false);
}
const program = await runtime();
if (!program) await serve(true);
else {
  const { code, stopped, lived } = await run(program, [root, ...library], {
    cwd: root,
  });
  if (code === 0 || stopped || lived > NEVER_OPENED) process.exit(stopped ? 0 : code);
  console.log(
    `Electron could not open its window here (it ended with ${code}), so Golden Thread opens in the browser.`,
  );
  await serve(true);
}
