import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const PAGE = 4_096;

/**
 * Whether this account may mount a small disk in memory, for `test.skipIf(!canMount())`. Where `GT_REQUIRE` names
 * `mount` (as continuous integration may) not being able to is a failure, never a silent skip.
 */
export function canMount(): boolean {
  const isTold = (process.env['GT_REQUIRE'] ?? '').split(',').includes('mount');
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-mount-'));
  try {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Error('not root');
    mount(folder, 'size=64k');
    execFileSync('umount', [folder]);
    return true;
  } catch (error) {
    if (isTold)
      throw new Error('GT_REQUIRE names mount, and no disk can be mounted here.', { cause: error });
    return false;
  } finally {
    rmdirSync(folder);
  }
}

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
}

/** A disk of its own, gone with the test. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills it until so many pages of 4 KiB are free. */
  leaveFree(pages: number): void;
  /** Makes all of it free again but for what the test put there. */
  empty(): void;
  makeReadOnly(): void;
}

/** Mounts a disk of some size in KiB. */
export function smallDisk(kilobytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-disk-'));
  mount(folder, `size=${kilobytes}k`);
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmdirSync(folder);
  });
  const ballast = join(folder, 'ballast');
  mkdirSync(ballast);
  const free = () => statfsSync(folder).bavail;
  return {
    folder,
    leaveFree(pages) {
      for (let serial = 0; free() > pages; serial += 1) {
        writeFileSync(
          join(ballast, `${Date.now()}-${serial}`),
          Buffer.alloc((free() - pages) * PAGE),
        );
      }
    },
    empty() {
      rmSync(ballast, { recursive: true });
      mkdirSync(ballast);
    },
    makeReadOnly() {
      execFileSync('mount', ['-o', 'remount,ro', folder]);
    },
  };
}
