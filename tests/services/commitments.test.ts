import { expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import { createAction } from '../../src/domain/create';
import { serialise } from '../../src/domain/schema/serialise';
import type { Services } from '../../src/services/services';
import { makePack } from '../support/pack-factory';
import { startServices, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const AT = '2008-02-12T10:32:05.000Z';

/** The sample with one more division's plan, empty, and the ids of both divisional plans. */
async function twoDivisions(home: string) {
  const services = startServices(home);
  const { plans } = valueOf(await services.request('w', 'library.openSample', {}));
  const sample = plans.find(({ kind }) => kind === 'divisional');
  if (!sample) throw new Error('The sample has no divisional plan.');
  const { planId } = valueOf(
    await services.request('w', 'library.newPlan', {
      packId: sample.packId,
      kind: 'divisional',
      division: 'Resources',
      year: sample.year,
      director: '',
      cabinetMember: '',
      contact: '',
    }),
  );
  return { services, sample: sample.planId, other: planId };
}

const elsewhere = async (services: Services, planId: string) =>
  new Set(valueOf(await services.request('w', 'library.commitments', { planId })));

async function edit(services: Services, planId: string, command: Command): Promise<void> {
  const { n } = valueOf(await services.request('w', 'plan.open', { planId }));
  const edits = [{ at: AT, event: { kind: 'do' as const, command, merge: null } }];
  valueOf(await services.request('w', 'plan.edit', { planId, after: n, edits }));
}

test('a plan is told which commitments the actions of others take up, and not its own', async () => {
  const { services, sample, other } = await twoDivisions(await temporaryFolder());
  const ofSample = await elsewhere(services, other);
  expect(ofSample.size).toBe(69);
  expect(ofSample.has('C01')).toBe(true);
  expect(await elsewhere(services, sample)).toEqual(new Set());
});

test('an edit to another plan is heard of, whether that plan is still open or closed again', async () => {
  const home = await temporaryFolder();
  const { services, sample, other } = await twoDivisions(home);
  expect((await elsewhere(services, sample)).has('C05')).toBe(false);
  const record = { ...createAction('a1', 'A01', 'not-started'), commitmentIds: ['C05'] };
  await edit(services, other, { type: 'action.add', entries: [{ at: 0, record }] });
  expect(await elsewhere(services, sample)).toEqual(new Set(['C05']));
  valueOf(await services.request('w', 'plan.close', { planId: other }));
  expect(await elsewhere(services, sample)).toEqual(new Set(['C05']));
});

test('plans of another pack have other commitments, and do not count', async () => {
  const { services, sample } = await twoDivisions(await temporaryFolder());
  const foreign = makePack();
  const fileId = services.keepFile('pack.json', new TextEncoder().encode(serialise(foreign)));
  valueOf(await services.request('w', 'pack.add', { fileId }));
  const { planId } = valueOf(
    await services.request('w', 'library.newPlan', {
      packId: foreign.id,
      kind: 'divisional',
      division: 'Housing',
      year: foreign.year,
      director: '',
      cabinetMember: '',
      contact: '',
    }),
  );
  expect(await elsewhere(services, planId)).toEqual(new Set());
  expect(await elsewhere(services, sample)).toEqual(new Set());
});
