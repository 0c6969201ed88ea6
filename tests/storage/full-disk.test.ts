import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFile, replaceFile } from '../../src/storage/atomic';
import { openLibrary } from '../../src/storage/library';
import { createPlanFolder, newlyMade } from '../../src/storage/plan-folder';
import { storageSentence, type StorageProblem } from '../../src/storage/problem';
import { verifyPlan } from '../../src/storage/verify';
import { saveVersion } from '../../src/storage/versions';
import { buildEditor, contactsOf, savedEdits } from '../support/editors';
import { makePlan } from '../support/plan-factory';
import { AT, edit, load, makePlanFolder, openStore, setContact } from '../support/plan-store';
import { valueOf } from '../support/services';
import { canMount, smallDisk } from '../support/small-disk';
import { temporaryFolder } from '../support/temporary';

const small = () => makePlan({ kind: 'introduction', words: 10, indicators: false });
const everything = async (folder: string) =>
  (await readdir(folder, { recursive: true })).toSorted();

/** A full disk is the only thing that may go wrong, and its sentence names the file. */
function expectFull(problem: StorageProblem, file: string): void {
  expect(problem).toMatchObject({ code: 'notSaved', reason: 'ENOSPC' });
  expect(storageSentence(problem)).toContain(file);
  expect(storageSentence(problem)).toContain('the disk is full');
}

describe.skipIf(!canMount())('on a disk that fills up', () => {
  test('an edit is acknowledged or leaves everything as it was, at every size step', async () => {
    const disk = smallDisk(1_024);
    const folder = await makePlanFolder(disk.folder, small());
    const journal = join(folder, 'journal.jsonl');
    const store = await openStore(folder);
    const seen = { saved: 0, refused: 0 };
    for (let pages = 0; pages <= 14; pages += 1) {
      // Lines of every length against the page, so that writes are cut short in many places.
      for (const length of [100, 1_900, 1_990]) {
        disk.leaveFree(pages);
        const before = { plan: store.history.plan, n: store.n, bytes: await readFile(journal) };
        const contact = `${pages} ${'x'.repeat(length)}`;
        const events = Array.from({ length: pages % 2 === 0 ? 1 : 12 }, () => setContact(contact));
        const edits = events.map((event) => ({ at: AT, event }));
        const saved = await store.edit(store.n, edits, 'x', () => null);
        if (saved.ok) {
          seen.saved += 1;
          expect((await load(folder)).history.plan.header.contact).toBe(contact);
        } else {
          seen.refused += 1;
          if (saved.error.code !== 'notSaved') throw new Error(saved.error.code);
          expectFull(saved.error, journal);
          expect(await readFile(journal)).toEqual(before.bytes);
          expect(store).toMatchObject({ n: before.n });
          expect(store.history.plan).toBe(before.plan);
          expect((await load(folder)).history.plan).toEqual(before.plan);
        }
        disk.empty();
      }
    }
    expect(seen.saved).toBeGreaterThan(5);
    expect(seen.refused).toBeGreaterThan(5);
    await edit(store, setContact('room again'));
    await store.close();
    expect((await load(folder)).history.plan.header.contact).toBe('room again');
    expect((await verifyPlan(folder)).findings).toEqual([]);
  });

  test('a snapshot that does not fit loses nothing and leaves nothing behind', async () => {
    const disk = smallDisk(512);
    const folder = await makePlanFolder(disk.folder, small());
    const first = await openStore(folder);
    await edit(first, setContact('kept'));
    const before = await readFile(join(folder, 'plan.json'));
    for (let pages = 0; pages < 3; pages += 1) {
      disk.leaveFree(pages);
      const answer = await first.snapshot();
      if (answer.ok) throw new Error('It fitted.');
      expectFull(answer.error, folder);
      expect(await readFile(join(folder, 'plan.json'))).toEqual(before);
      disk.empty();
    }
    disk.leaveFree(0);
    await first.close();
    expect(await everything(folder)).toEqual(['journal.jsonl', 'plan.json', 'versions']);
    expect((await load(folder)).history.plan.header.contact).toBe('kept');
  });

  test('a plan, a version or a file is made whole or not at all, at every size step', async () => {
    const disk = smallDisk(1_024);
    const library = valueOf(await openLibrary(join(disk.folder, 'library'), { name: 'Library' }));
    const folder = await makePlanFolder(disk.folder, small());
    const plan = small();
    const made = { at: AT, by: 'x', label: 'Created the plan' };
    const replaced = join(disk.folder, 'replaced.json');
    valueOf(await replaceFile(replaced, Buffer.from('old')));
    const content = Buffer.alloc(10_000, 'n');
    const tries: Record<string, (step: number) => Promise<StorageProblem | null>> = {
      plan: async (step) => {
        const answer = await createPlanFolder(
          library.plansFolder,
          `plan-${step}`,
          newlyMade(plan, made),
        );
        return answer.ok ? null : answer.error;
      },
      version: async (step) => {
        const answer = await saveVersion(
          folder,
          { name: `v ${step}`, at: AT, by: 'x', n: 1 },
          plan,
        );
        return answer.ok ? null : answer.error;
      },
      created: async (step) => {
        const answer = await createFile(join(disk.folder, `created-${step}`), content);
        return answer.ok ? null : answer.error;
      },
      replaced: async () => {
        const answer = await replaceFile(replaced, content);
        return answer.ok ? null : answer.error;
      },
    };
    for (const [name, attempt] of Object.entries(tries)) {
      let refused = 0;
      for (let pages = 0; ; pages += 1) {
        const before = await everything(disk.folder);
        disk.leaveFree(pages);
        const problem = await attempt(pages);
        disk.empty();
        if (problem === null) break;
        refused += 1;
        expectFull(problem, disk.folder);
        if (name === 'replaced') expect(await readFile(replaced, 'utf8')).toBe('old');
        const after = await everything(disk.folder);
        expect(after.filter((path) => !/^library.plans$/u.test(path))).toEqual(
          before.filter((path) => !/^library.plans$/u.test(path)),
        );
      }
      expect(refused, name).toBeGreaterThan(1);
    }
    expect(
      (await verifyPlan(join(library.plansFolder, (await readdir(library.plansFolder))[0] ?? '')))
        .findings,
    ).toEqual([]);
  });
});

test.skipIf(process.platform === 'win32')(
  'where a file may not grow, an edit that would be cut short is refused and the rest stays',
  async () => {
    const home = await temporaryFolder();
    const program = await buildEditor(home);
    const folder = await makePlanFolder(home, small());
    const journal = join(folder, 'journal.jsonl');
    // The system cuts the write that crosses the limit short, and refuses the next: no account needed for that.
    const limited = spawnSync(
      'sh',
      ['-c', 'ulimit -f 200; exec "$@"', 'sh', process.execPath, program, folder, '7'],
      { encoding: 'utf8' },
    );
    expect(limited.stderr).toContain('"code":"notSaved"');
    expect(limited.stderr).toContain('"reason":"EFBIG"');
    expect(limited.stderr).toContain(journal);
    const saved = savedEdits(limited.stdout);
    expect(saved.length).toBeGreaterThan(10);
    const contacts = await contactsOf(folder);
    for (const { n, contact } of saved) expect(contacts.get(n)).toBe(contact);
    const loaded = await load(folder);
    expect(loaded).toMatchObject({ n: saved.at(-1)?.n, torn: null, notices: [] });
    expect((await verifyPlan(folder)).findings).toEqual([]);
  },
);
