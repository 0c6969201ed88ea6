import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { held, type Line } from './measure';

const OUT = join('out', 'renderer');

async function gzipped(file: string): Promise<number> {
  return gzipSync(await readFile(file)).length / 1000;
}

/** Scripts and styles that the page names itself: what must come before anything is shown. */
export async function benchBundles(): Promise<Line[]> {
  const page = await readFile(join(OUT, 'index.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/gu)].map(
    (match) => match[1] ?? '',
  );
  let first = 0;
  for (const file of named) first += await gzipped(join(OUT, file));
  const assets = await readdir(join(OUT, 'assets'));
  const others = assets.filter(
    (file) => file.endsWith('.js') && !named.some((name) => name.endsWith(file)),
  );
  const sizes = await Promise.all(
    others.map(async (file) => ({ file, size: await gzipped(join(OUT, 'assets', file)) })),
  );
  const largest = sizes.toSorted((a, b) => b.size - a.size).slice(0, 4);
  return [
    {
      what: 'first load, scripts and styles, gzip',
      figure: `${first.toFixed(0)} kB in ${String(named.length)} files`,
      against: held(first, 200, ' kB'),
    },
    ...largest.map(({ file, size }) => ({
      what: `on demand: ${file.replace(/-[\w-]{8}\.js$/u, '')}`,
      figure: `${size.toFixed(0)} kB`,
      against: '',
    })),
  ];
}
