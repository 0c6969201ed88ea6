import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';

const ROOT = resolve(import.meta.dirname, '../..');

/** What Electron's program holds before its fuses: see @electron/fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** An archive as Electron's own: a header with its lengths before it, and one empty file. */
function archive(): Buffer {
  const header = JSON.stringify({ files: { 'index.js': { size: 0, offset: '0' } } });
  const sizes = Buffer.alloc(16);
  sizes.writeUInt32LE(4, 0);
  sizes.writeUInt32LE(header.length + 8, 4);
  sizes.writeUInt32LE(header.length + 4, 8);
  sizes.writeUInt32LE(header.length, 12);
  return Buffer.concat([sizes, Buffer.from(header)]);
}

/** A folder that electron-builder takes for Electron's runtime, which cannot be fetched everywhere. */
async function standInRuntime(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'resources'));
  await mkdir(join(folder, 'locales'));
  await writeFile(join(folder, 'resources', 'default_app.asar'), archive());
  await writeFile(join(folder, 'electron'), `${SENTINEL}\u0001\u0009011101011`, { mode: 0o755 });
  for (const name of ['LICENSE', 'version', 'LICENSES.chromium.html', 'locales/en-GB.pak']) {
    await writeFile(join(folder, name), '');
  }
  return folder;
}

/** Packages for Linux into a folder; what was said, and how it ended. */
async function packageInto(output: string): Promise<{ code: unknown; said: string }> {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules', 'electron-builder', 'cli.js'),
      '--linux',
      'dir',
      '--x64',
      '--publish=never',
      `-c.electronDist=${await standInRuntime()}`,
      `-c.directories.output=${output}`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const [code] = (await once(child, 'exit')) as readonly unknown[];
  return { code, said };
}

test('what is packaged has the fuses set, the program alone in its archive, and packs and samples beside it', async () => {
  const output = await temporaryFolder();
  const { code, said } = await packageInto(output);
  expect(code, said).toBe(0);
  const folder = join(output, 'linux-unpacked');

  const program = (await readFile(join(folder, 'golden-thread'))).toString('latin1');
  const fuses = program.slice(program.indexOf(SENTINEL) + SENTINEL.length + 2);
  // Run as Node, cookies encrypted, NODE_OPTIONS, inspector, archive checked, nothing but the archive, snapshot of the
  // browser's process, rights for file:, WebAssembly's trap handlers (Electron's own choice).
  expect(fuses.slice(0, 9)).toBe('010011001');

  const resources = join(folder, 'resources');
  expect(await readdir(join(resources, 'packs'))).toEqual(
    await readdir(join(ROOT, 'resources', 'packs')),
  );
  expect(await readdir(join(resources, 'plans'))).toEqual(
    await readdir(join(ROOT, 'resources', 'plans')),
  );
  const asar = await readFile(join(resources, 'app.asar'));
  const header = JSON.parse(asar.toString('utf8', 16, 16 + asar.readUInt32LE(12))) as {
    files: Record<string, unknown>;
  };
  expect(Object.keys(header.files).toSorted()).toEqual(['LICENSE', 'out', 'package.json']);
  expect(Object.keys((header.files['out'] as { files: object }).files).toSorted()).toEqual([
    'main',
    'preload',
    'renderer',
  ]);
});

test('every icon that is named is there', async () => {
  const words = await readFile(join(ROOT, 'electron-builder.yml'), 'utf8');
  const icons = [...words.matchAll(/^ {2}icon: (?<file>.+)$/gmu)].map(
    (found) => found.groups?.['file'],
  );
  expect(icons).toHaveLength(3);
  for (const file of icons)
    expect((await readFile(join(ROOT, file ?? ''))).length).toBeGreaterThan(0);
});
