import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { advance } from '../../src/domain/history';
import type { Plan } from '../../src/domain/schema/plan';
import { dropVersions, nameVersions, prepareVersion } from '../../src/storage/pending-versions';
import { verifyPlan } from '../../src/storage/verify';
import { readVersion } from '../../src/storage/versions';
import { AT, crashCopy, doing, edit, makePlanFolder, openStore } from '../support/plan-store';
import { valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const VERSION = { versionId: 'submitted-1', sealed: true };

const submit = (plan: Plan) =>
  doing({
    type: 'review.step',
    record: {
      id: 'step-1',
      at: AT,
      by: 'Planning Officer',
      stepId: 'submit',
      role: 'planner',
      label: 'Submit for review',
      from: plan.header.status,
      to: 'submitted',
      note: '',
      overridden: null,
      versionId: VERSION.versionId,
    },
  });

/** A plan whose step is about to be taken: its version is on disk, and the journal does not have the step. */
async function prepared() {
  const folder = await makePlanFolder(await temporaryFolder());
  const store = await openStore(folder);
  const { plan } = store.history;
  const step = submit(plan);
  const next = valueOf(advance(store.history, step)).history.plan;
  const facts = { name: 'Submitted', at: AT, by: 'Planning Officer', n: store.n + 1 };
  valueOf(await prepareVersion(folder, facts, next, VERSION));
  return { folder, store, step };
}

const versionsIn = (folder: string): Promise<string[]> => readdir(join(folder, 'versions'));

test('a crash before the step leaves nothing that passes for a version', async () => {
  const { folder } = await prepared();
  const crashed = await crashCopy(folder, 'before');
  const found = await verifyPlan(crashed);
  expect(found.findings).toMatchObject([{ severity: 'warning' }]);
  expect(found.plan?.review).toEqual([]);
  await (await openStore(crashed)).close();
  expect(await versionsIn(crashed)).toEqual([]);
  expect((await verifyPlan(crashed)).findings).toEqual([]);
});

test('a crash right behind the step leaves its version, which the next opening names', async () => {
  const { folder, store, step } = await prepared();
  await edit(store, step);
  const crashed = await crashCopy(folder, 'behind');
  expect((await verifyPlan(crashed)).findings).toMatchObject([{ severity: 'warning' }]);
  await (await openStore(crashed)).close();
  expect(await versionsIn(crashed)).toEqual(['submitted-1.json']);
  const { version, plan } = valueOf(await readVersion(crashed, VERSION.versionId));
  expect(version).toMatchObject({ name: 'Submitted', isBroken: false });
  expect(plan.review).toMatchObject([{ versionId: VERSION.versionId }]);
  expect((await verifyPlan(crashed)).findings).toEqual([]);
});

test('a version that has its name is not written again, and a refused one goes', async () => {
  const { folder, store, step } = await prepared();
  await edit(store, step);
  valueOf(await nameVersions(folder, [VERSION.versionId]));
  const facts = { name: 'Another', at: AT, by: 'Planning Officer', n: store.n };
  const again = await prepareVersion(folder, facts, store.history.plan, VERSION);
  expect(again).toMatchObject({ error: { code: 'exists' } });
  const other = { ...VERSION, versionId: 'submitted-2' };
  valueOf(await prepareVersion(folder, facts, store.history.plan, other));
  // What was prepared once more, as after a write that failed, is simply written anew.
  valueOf(await prepareVersion(folder, facts, store.history.plan, other));
  await dropVersions(folder, [other.versionId]);
  expect(await versionsIn(folder)).toEqual(['submitted-1.json']);
});
