import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serialise } from '../../src/domain/schema/serialise';
import { samplePlan } from '../support/samples';
import { failureOf, startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const plan = samplePlan('commissioning-2008-9');

test('a plan is read to be compared, from the library or from a file that stays outside it', async () => {
  const services = startServices(await temporaryFolder());
  const library = valueOf(await services.request('w', 'library.openSample', {}));
  const read = valueOf(await services.request('w', 'plan.read', { planId: plan.id }));
  expect(read.plan).toEqual(plan);
  expect(read.pack.id).toBe(plan.packId);
  const other = { ...plan, id: 'another-plan' };
  const fileId = services.keepFile('other.plan.json', Buffer.from(serialise(other)));
  expect(valueOf(await services.request('w', 'plan.fromFile', { fileId })).plan).toEqual(other);
  const listed = valueOf(await services.request('w', 'library.list', {}));
  expect(listed.plans).toHaveLength(library.plans.length);
  // It stays at hand: who has compared it may take it over.
  expect(valueOf(await services.request('w', 'plan.fromFile', { fileId })).plan).toEqual(other);
  const gone = await services.request('w', 'plan.fromFile', { fileId: 'nothing' });
  expect(failureOf(gone).code).toBe('notFound');
});

test('a file that is no plan, or whose pack is not here, is refused by its name', async () => {
  const services = startServices(await temporaryFolder());
  const ask = async (text: string) => {
    const fileId = services.keepFile('other.plan.json', Buffer.from(text));
    return failureOf(await services.request('w', 'plan.fromFile', { fileId }));
  };
  expect((await ask('{}')).message).toContain('other.plan.json is not a Golden Thread plan');
  expect((await ask(serialise({ ...plan, packId: 'nowhere' }))).message).toContain('nowhere');
});

test('what was seen is kept by plan, for the next start, however many windows tick at once', async () => {
  const home = await temporaryFolder();
  const services = startServices(home);
  const set = (planId: string, key: string, isSeen: boolean) =>
    services.request('w', 'seen.set', { planId, keys: [key], isSeen });
  const keys = Array.from({ length: 20 }, (_, n) => `k-${String(n)}`);
  await Promise.all(keys.map((key) => set('p1', key, true)));
  await set('p2', 'other', true);
  expect(valueOf(await set('p1', 'k-3', false))).not.toContain('k-3');
  const again = startServices(home);
  const listed = valueOf(await again.request('w', 'seen.list', { planId: 'p1' }));
  expect(listed).toEqual(keys.filter((key) => key !== 'k-3'));
  expect(valueOf(await again.request('w', 'seen.list', { planId: 'p3' }))).toEqual([]);
});

test('what was seen and cannot be read is left alone', async () => {
  const home = await temporaryFolder();
  const services = startServices(home);
  valueOf(await services.request('w', 'seen.set', { planId: 'p1', keys: ['k'], isSeen: true }));
  const file = join(home, 'config', 'seen.json');
  await writeFile(file, '{"format": "golden-thread/seen"');
  const args = { planId: 'p1', keys: ['l'], isSeen: true };
  expect(failureOf(await services.request('w', 'seen.set', args)).code).toBe('unreadable');
  expect(await readFile(file, 'utf8')).toBe('{"format": "golden-thread/seen"');
});
