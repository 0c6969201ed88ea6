import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../src/storage/lock';
import { readLock, type LockOwner } from '../../src/storage/lock-file';
import { sweepMarks, takeOverLock } from '../../src/storage/lock-takeover';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const START = Date.parse('2008-02-12T10:00:00.000Z');

/** Somebody whose clock a test sets. */
function somebody(name: string, host = 'here') {
  let time = START;
  const owner: LockOwner = { name, host, now: () => new Date(time) };
  return { owner, pass: (seconds: number) => (time += seconds * 1_000) };
}

async function lockFile(): Promise<string> {
  return join(await temporaryFolder(), 'lock.json');
}

/** A lock whose process has ended. */
async function leaveLock(file: string, host = 'here'): Promise<string> {
  const pid = Number(execFileSync(process.execPath, ['-e', 'console.log(process.pid)']));
  const lock = valueOf(await takeLock(file, somebody('Policy Manager', host).owner));
  const holder = JSON.parse(await readFile(file, 'utf8'));
  await lock.release();
  await writeFile(file, JSON.stringify({ ...holder, pid }));
  return holder.token;
}

test('a lock keeps others out until it is released', async () => {
  const file = await lockFile();
  const { owner } = somebody('Policy Manager');
  const lock = valueOf(await takeLock(file, owner));
  const refused = await takeLock(file, somebody('Planning Officer').owner);
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'held', state: 'alive', holder: { name: 'Policy Manager', host: 'here' } },
  });
  expect(await lock.isOurs()).toBe(true);
  await lock.release();
  expect(await readLock(file, owner)).toBeNull();
  expect(await lock.isOurs()).toBe(false);
  await valueOf(await takeLock(file, owner)).release();
});

test('of many that want a free lock at once, one gets it', async () => {
  const file = await lockFile();
  for (let round = 0; round < 20; round += 1) {
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => takeLock(file, somebody(`${at}`).owner)),
    );
    const won = all.filter((one) => one.ok);
    expect(won).toHaveLength(1);
    await valueOf(won[0] ?? all[0]!).release();
  }
});

test('a holder whose heart beats is alive; one that is silent for a minute is not', async () => {
  const file = await lockFile();
  const holder = somebody('Policy Manager', 'there');
  const asker = somebody('Planning Officer');
  const lock = valueOf(await takeLock(file, holder.owner));
  for (const seconds of [30, 31]) {
    asker.pass(seconds);
    holder.pass(seconds);
    await lock.beat();
    expect((await readLock(file, asker.owner))?.state).toBe('alive');
  }
  asker.pass(60);
  expect((await readLock(file, asker.owner))?.state).toBe('alive');
  asker.pass(1);
  expect((await readLock(file, asker.owner))?.state).toBe('silent');
  await lock.release();
});

test('a holder whose clock is behind is alive as long as its heart is seen to beat', async () => {
  const file = await lockFile();
  const holder = somebody('Policy Manager', 'there');
  const asker = somebody('Planning Officer');
  asker.pass(150);
  const lock = valueOf(await takeLock(file, holder.owner));
  // The first look cannot tell a clock that is behind from a heart that has stopped.
  expect((await readLock(file, asker.owner))?.state).toBe('silent');
  for (const seconds of [10, 40]) {
    asker.pass(seconds);
    holder.pass(seconds);
    await lock.beat();
    expect((await readLock(file, asker.owner))?.state).toBe('alive');
  }
  asker.pass(61);
  expect((await readLock(file, asker.owner))?.state).toBe('silent');
  await lock.release();
});

test('a holder whose clock is ahead is not alive for ever', async () => {
  const file = await lockFile();
  const holder = somebody('Policy Manager', 'there');
  const asker = somebody('Planning Officer');
  // A year, as where a battery was changed; then the computer was switched off.
  holder.pass(31_536_000);
  await valueOf(await takeLock(file, holder.owner)).beat();
  expect((await readLock(file, asker.owner))?.state).toBe('alive');
  asker.pass(61);
  expect((await readLock(file, asker.owner))?.state).toBe('silent');
});

test('a process of this computer that has ended is gone at once, one of another is not', async () => {
  const file = await lockFile();
  await leaveLock(file);
  expect((await readLock(file, somebody('Planning Officer').owner))?.state).toBe('gone');
  await rm(file);
  await leaveLock(file, 'there');
  expect((await readLock(file, somebody('Planning Officer').owner))?.state).toBe('alive');
});

test('who loses the lock to somebody else is told, and leaves it alone', async () => {
  const file = await lockFile();
  const holder = somebody('Policy Manager', 'there');
  const asker = somebody('Planning Officer');
  const old = valueOf(await takeLock(file, holder.owner));
  asker.pass(120);
  const silent = await readLock(file, asker.owner);
  const token = silent?.holder.token ?? '';
  const lock = valueOf(await takeOverLock(file, asker.owner, token));
  expect(await old.isOurs()).toBe(false);
  await old.beat();
  await old.release();
  expect(await lock.isOurs()).toBe(true);
  expect((await readLock(file, asker.owner))?.holder.name).toBe('Planning Officer');
  expect(await takeOverLock(file, holder.owner, token)).toMatchObject({ error: { code: 'held' } });
  await lock.release();
  expect(await readdir(join(file, '..'))).toEqual([]);
});

test('of many that take over at once, one wins, and the lock never disappears', async () => {
  for (let round = 0; round < 30; round += 1) {
    const file = await lockFile();
    const token = await leaveLock(file);
    const watch = { missing: 0, isOn: true };
    const watcher = (async () => {
      while (watch.isOn) {
        if ((await readLock(file, somebody('watcher').owner)) === null) watch.missing += 1;
      }
    })();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => takeOverLock(file, somebody(`${at}`).owner, token)),
    );
    watch.isOn = false;
    await watcher;
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(watch.missing).toBe(0);
    for (const one of all) if (one.ok) await one.value.release();
    expect(await readdir(join(file, '..'))).toEqual([]);
  }
});

test('a takeover that was cut short does not stand in the way', async () => {
  const file = await lockFile();
  const token = await leaveLock(file);
  const { owner } = somebody('Planning Officer');
  await writeFile(`${file}.${token}.taken`, '');
  expect(await takeOverLock(file, owner, token)).toMatchObject({ error: { code: 'held' } });
  await utimes(`${file}.${token}.taken`, new Date(0), new Date(0));
  const lock = valueOf(await takeOverLock(file, owner, token));
  await writeFile(`${file}.${token}.taken`, '');
  await utimes(`${file}.${token}.taken`, new Date(0), new Date(0));
  await sweepMarks(file);
  await lock.release();
  expect(await readdir(join(file, '..'))).toEqual([]);
});

test.each(['', '{', '[]', '{"format":"golden-thread/lock"}'])(
  'a lock that holds %j counts as held until it is a minute old',
  async (content) => {
    const file = await lockFile();
    await writeFile(file, content);
    const owner: LockOwner = { name: 'x', host: 'here', now: () => new Date() };
    const held = await readLock(file, owner);
    expect(held?.state).toBe('alive');
    const old = new Date(Date.now() - 61_000);
    await utimes(file, old, old);
    expect((await readLock(file, owner))?.state).toBe('silent');
    const lock = valueOf(await takeOverLock(file, owner, held?.holder.token ?? ''));
    expect(await lock.isOurs()).toBe(true);
    await lock.release();
  },
);
