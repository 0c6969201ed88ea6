import { execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFile, replaceFile, temporaryMaker, temporaryName } from '../../src/storage/atomic';
import { sweepFolder } from '../../src/storage/sweep';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const bytes = (text: string) => Buffer.from(text);
const isWindows = process.platform === 'win32';

test('replaces a file whole and leaves nothing beside it', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'plan.json');
  valueOf(await replaceFile(file, bytes('one')));
  valueOf(await replaceFile(file, bytes('two')));
  expect(await readFile(file, 'utf8')).toBe('two');
  expect(await readdir(folder)).toEqual(['plan.json']);
});

test.skipIf(isWindows)('follows a link instead of putting a file in its place', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'real'));
  await writeFile(join(folder, 'real', 'plan.json'), 'one');
  await symlink(join('real', 'plan.json'), join(folder, 'plan.json'));
  valueOf(await replaceFile(join(folder, 'plan.json'), bytes('two')));
  expect(await readlink(join(folder, 'plan.json'))).toBe(join('real', 'plan.json'));
  expect(await readFile(join(folder, 'real', 'plan.json'), 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'real'))).toEqual(['plan.json']);
});

test.skipIf(isWindows)('keeps who may read and write a file', async () => {
  const file = join(await temporaryFolder(), 'plan.json');
  await writeFile(file, 'one');
  await chmod(file, 0o640);
  valueOf(await replaceFile(file, bytes('two')));
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('a file that is marked read-only is refused, whoever runs the program', async () => {
  const file = join(await temporaryFolder(), 'plan.json');
  await writeFile(file, 'one');
  await chmod(file, 0o444);
  expect(await replaceFile(file, bytes('two'))).toEqual({
    ok: false,
    error: { code: 'notSaved', file, reason: 'READONLY' },
  });
  expect(await readFile(file, 'utf8')).toBe('one');
});

test('a folder that is gone is an answer, not a crash', async () => {
  const file = join(await temporaryFolder(), 'gone', 'plan.json');
  const answer = { ok: false, error: { code: 'notSaved', file, reason: 'ENOENT' } };
  expect(await replaceFile(file, bytes('two'))).toEqual(answer);
  expect(await createFile(file, bytes('two'))).toEqual(answer);
});

test('of many that create a file at once, one does', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'version.json');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => createFile(file, bytes(`number ${at}`))),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  const winner = answers.findIndex((answer) => answer.ok);
  expect(await readFile(file, 'utf8')).toBe(`number ${winner}`);
  expect(await readdir(folder)).toEqual(['version.json']);
});

test('strays of dead processes are swept; files, the living and our own work stay', async () => {
  const folder = await temporaryFolder();
  const ours = temporaryName(join(folder, 'plan.json'));
  expect(temporaryMaker('plan.json')).toBeNull();
  const dead = execFileSync(process.execPath, ['-e', 'console.log(process.pid)']).toString().trim();
  const name = (pid: string | number, host = /\.([0-9a-f]{6})-/u.exec(ours)?.[1] ?? '') =>
    `.plan.json.${host}-${pid}-0123456789ab.tmp`;
  const [fromDead, ofParent] = [name(dead), name(process.ppid)];
  const [elsewhere, longAgo] = [name(1, 'aaaaaa'), name(1, 'bbbbbb')];
  const files = [fromDead, ofParent, elsewhere, longAgo, 'plan.json', '.hidden.tmp'];
  for (const file of files) await writeFile(join(folder, file), '');
  await writeFile(ours, '');
  await utimes(join(folder, longAgo), new Date(0), new Date(0));
  await mkdir(join(folder, name(dead).replace('plan.json', 'folder')));
  await sweepFolder(folder);
  const left = await readdir(folder);
  expect(left).not.toContain(fromDead);
  expect(left).not.toContain(longAgo);
  expect(left.toSorted()).toEqual(
    ['.hidden.tmp', elsewhere, ofParent, ours.slice(folder.length + 1), 'plan.json'].toSorted(),
  );
});
