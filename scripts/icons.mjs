/**
 * `npm run icons`: draws resources/icons/icon.svg in a browser and writes icon.png (1024), icon.ico
 * and icon.icns from it. Run by hand when the drawing changes; the results are kept in the repository.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure.mjs';

const folder = join(root, 'resources', 'icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];

/** An icns file's kinds that hold PNG, with the side of each in pixels. */
const ICNS_KINDS = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]);

async function findBrowser() {
  const chosen = process.env['GT_BROWSER'] ?? '/usr/bin/chromium';
  if (existsSync(chosen)) return chosen;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} side
 */
async function draw(page, side) {
  await page.setViewportSize({ width: side, height: side });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:${side}px;height:${side}px}</style><img src="${source}">`,
  );
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: side, height: side } });
}

/**
 * A Windows icon: a directory of PNG images.
 * @param {Map<number, Buffer>} images
 */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * ICO_SIZES.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(ICO_SIZES.length, 4);
  let offset = header.length;
  /** @type {Uint8Array[]} */
  const parts = [header];
  for (const [at, side] of ICO_SIZES.entries()) {
    const image = images.get(side) ?? Buffer.alloc(0);
    const entry = 6 + 16 * at;
    // A byte cannot hold 256: the format writes it as 0.
    header.writeUInt8(side % 256, entry);
    header.writeUInt8(side % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(image.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += image.length;
    parts.push(image);
  }
  return Buffer.concat(parts);
}

/**
 * A macOS icon: a chain of PNG images, each with its kind and length before it.
 * @param {Map<number, Buffer>} images
 */
function icns(images) {
  const parts = ICNS_KINDS.map(([kind, side]) => {
    const image = images.get(side) ?? Buffer.alloc(0);
    const head = Buffer.alloc(8);
    head.write(kind, 0, 'latin1');
    head.writeUInt32BE(image.length + 8, 4);
    return Buffer.concat([head, image]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
const page = await browser.newPage();
/** @type {Map<number, Buffer>} */
const images = new Map();
for (const side of new Set([...ICO_SIZES, ...ICNS_KINDS.map(([, pixels]) => pixels)])) {
  images.set(side, await draw(page, side));
}
await browser.close();
writeFileSync(join(folder, 'icon.png'), images.get(1024) ?? Buffer.alloc(0));
writeFileSync(join(folder, 'icon.ico'), ico(images));
writeFileSync(join(folder, 'icon.icns'), icns(images));
