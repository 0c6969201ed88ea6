/**
 * `npm run screenshots`: draws the pictures of the README anew, from the sample in the browser shell, and two pages of
 * its Word file where LibreOffice and Poppler are installed. ImageMagick, where it is installed, makes them small. Run by
 * hand; the pictures are kept in the repository.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBuilt, root } from './ensure.mjs';

/** @typedef {import('playwright-core').Page} Page */

const folder = join(root, 'docs', 'screenshots');
const SIZE = { width: 1440, height: 900 };
/** What the pictures call the folder that the sample lies in, wherever they are drawn. */
const SHOWN_HOME = '/home/planning';
/** Pages of the Word file worth showing, by a text that stands on them. */
const PAGES = ['About this plan', 'Tackling poverty: actions by priority'];

async function findBrowser() {
  const chosen = process.env['GT_BROWSER'] ?? '/usr/bin/chromium';
  if (existsSync(chosen)) return chosen;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * Starts the browser shell.
 * @param {string} home
 */
async function startServer(home) {
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'server.js')], {
    env: { ...process.env, GOLDEN_THREAD_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (;;) {
    const [chunk] = await once(child.stdout, 'data');
    const address = /http:\S+/u.exec(String(chunk))?.[0];
    if (address !== undefined) return { child, address };
  }
}

/**
 * @param {Page} page
 * @param {string} place
 */
async function goTo(page, place) {
  const rooms = page.getByRole('navigation', { name: 'Rooms' });
  await rooms.getByRole('button', { name: new RegExp(`^${place}`, 'u') }).click();
  await page.getByRole('main').getByRole('heading').first().waitFor();
}

/**
 * @param {Page} page
 * @param {'Light' | 'Dark'} theme
 */
async function setTheme(page, theme) {
  await goTo(page, 'Settings');
  await page.getByRole('radio', { name: theme }).click();
  await page.locator(`html[data-theme="${theme.toLowerCase()}"]`).waitFor();
}

/**
 * Takes a picture once the fonts are there and all is drawn.
 * @param {Page} page
 * @param {string} name
 */
async function take(page, name) {
  await page.mouse.move(SIZE.width - 1, 80);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  tell(name);
}

/**
 * Says how large a picture is, once it is made small: 256 colours are as good as all of them on a screen of text.
 * @param {string} name
 */
function tell(name) {
  const file = join(folder, `${name}.png`);
  spawnSync('convert', [file, '-strip', '+dither', '-colors', '256', '-define', 'png:compression-level=9', '-define', 'png:compression-filter=0', file]); // prettier-ignore
  const kilobytes = Math.round(statSync(file).size / 1000);
  console.log(`docs/screenshots/${name}.png  ${String(kilobytes)} kB`);
}

/**
 * The list of actions at an action, through the palette as a planner would.
 * @param {Page} page
 */
async function showActions(page) {
  await goTo(page, 'Actions');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or run a command' }).fill('A21');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[row-id="action:act-a21"] [col-id="title"]:focus').waitFor();
}

/** @param {Page} page */
async function editTitle(page) {
  await page.keyboard.press('F2');
  await page.locator('.ag-popup-editor :focus').waitFor();
}

/** @param {Page} page */
async function leaveTitle(page) {
  await page.keyboard.press('Escape');
  await page.locator('.ag-popup-editor').waitFor({ state: 'hidden' });
}

/**
 * Every picture of the window.
 * @param {Page} page
 * @param {string} word where the Word file goes
 */
async function drawWindow(page, word) {
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  await take(page, 'welcome');
  await goTo(page, 'Settings');
  await page.getByRole('textbox', { name: 'Your name or job title' }).fill('Planning Officer');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Open sample plan' }).click();
  await page.getByRole('contentinfo').getByText('You are editing').waitFor();
  await page
    .getByRole('region', { name: 'Recent changes' })
    .getByRole('listitem')
    .first()
    .waitFor();
  await take(page, 'overview');
  await goTo(page, 'Library');
  await page.getByRole('row', { name: /Commissioning Division/u }).waitFor();
  await take(page, 'library');
  await goTo(page, 'Narrative');
  await page.getByRole('option', { name: 'Purpose of the service' }).click();
  await page.getByRole('textbox', { name: /^Text of/u }).waitFor();
  await take(page, 'narrative');
  await showActions(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('Head of Vocational Learning');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Undo Set accountable manager of A21' }).waitFor();
  await page.locator('[data-save="saved"]').waitFor();
  // Who comes back to the list finds the action in the middle of it.
  await goTo(page, 'Overview');
  await showActions(page);
  await editTitle(page);
  await take(page, 'actions');
  await leaveTitle(page);
  await goTo(page, 'Indicators & targets');
  await page.locator('[row-id="measure:ind-ni75/main"] [col-id="code"]').click();
  await page.getByRole('complementary', { name: 'NI 75 in full' }).waitFor();
  await take(page, 'indicators');
  await goTo(page, 'Golden thread');
  await page.locator('[data-key="priority:P4.1"]').click();
  await page.locator('[data-key="gap:G5"]').waitFor();
  await take(page, 'thread');
  await goTo(page, 'Actions');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or run a command' }).fill('early');
  await page.getByRole('option').first().waitFor();
  await take(page, 'palette');
  await page.keyboard.press('Escape');
  await setTheme(page, 'Dark');
  await showActions(page);
  await editTitle(page);
  await take(page, 'actions-dark');
  await leaveTitle(page);
  await goTo(page, 'Overview');
  await page.getByText('Set accountable manager of A21').first().waitFor();
  await take(page, 'overview-dark');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export to Word' }).click(),
  ]);
  await file.saveAs(word);
}

/**
 * Two pages of the Word file.
 * @param {string} word
 * @param {string} scratch
 */
function drawWord(word, scratch) {
  const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
    spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  run('soffice', `-env:UserInstallation=file://${scratch}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', scratch, word); // prettier-ignore
  const pdf = join(scratch, 'paper.pdf');
  const text = run('pdftotext', '-layout', pdf, '-').stdout;
  if (!existsSync(pdf) || text === null || text === '') {
    console.log(
      'LibreOffice or Poppler is not installed: the pages of the Word file stay as they were.',
    );
    return;
  }
  const pages = text.split('\f');
  for (const [at, wanted] of PAGES.entries()) {
    // The list of contents names what stands on later pages: the last page with the text is the one.
    const page = pages.findLastIndex((words) => words.includes(wanted)) + 1;
    const name = `word-${String(at + 1)}`;
    run('pdftoppm', '-png', '-r', '80', '-f', String(page), '-l', String(page), '-singlefile', pdf, join(folder, name)); // prettier-ignore
    tell(name);
  }
}

if (!ensureBuilt()) process.exit(1);
mkdirSync(folder, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'golden-thread-pictures-'));
const { child, address } = await startServer(scratch);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', '--font-render-hinting=none', '--no-sandbox'],
  ignoreDefaultArgs: ['--hide-scrollbars'],
});
try {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
  await page.route('**/api/*', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(scratch, SHOWN_HOME);
    await route.fulfill({ response, body });
  });
  await page.goto(address);
  const word = join(scratch, 'paper.docx');
  await drawWindow(page, word);
  drawWord(word, scratch);
} finally {
  await browser.close();
  child.kill();
  await once(child, 'exit');
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
}
