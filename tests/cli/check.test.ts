import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { samplePlan } from '../support/samples';
import { serialise } from '../../src/domain/schema/serialise';
import type { Plan } from '../../src/domain/schema/plan';
import { temporaryFolder } from '../support/temporary';

/** A library with these plans, and the command line in the folder that it is in. */
async function libraryOf(...plans: readonly Plan[]) {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  for (const [n, plan] of plans.entries()) {
    const file = `plan-${String(n)}.json`;
    await writeFile(join(home, file), serialise(plan));
    const taken = await thread('import', 'library', file);
    if (taken.code !== 0) throw new Error(taken.error);
  }
  return { home, thread };
}

test('lists what the checks find, gravest first, and ends with 1', async () => {
  const { thread } = await libraryOf(samplePlan('commissioning-2008-9'));
  const ran = await thread('check', 'library', 'commissioning');
  expect(ran).toMatchObject({ code: 1, error: '' });
  expect(ran.out).toContain(
    'commissioning-division-2008-9\n  Must fix: Set targets for 4 statutory indicators. NI 92, NI 99, NI 100 and NI 101 have no target for 2008/9.\n    NI 92, NI 99, NI 100, NI 101 [G3 statutory-target]\n',
  );
  expect(ran.out).toContain('Note: Consider fewer than 36 actions.');
});

test('leaves out what is less grave than asked for', async () => {
  const { thread } = await libraryOf(samplePlan('commissioning-2008-9'));
  const ran = await thread('check', 'library', 'commissioning', '--min', 'must', '--json');
  expect(ran.code).toBe(1);
  const value = JSON.parse(ran.out);
  expect(value).toMatchObject({ must: 3, should: 0, note: 0, damaged: [] });
  expect(value.plans[0]).toMatchObject({ plan: 'commissioning-division-2008-9', must: 3 });
  expect(value.plans[0].findings[1]).toMatchObject({
    code: 'accountable-manager',
    gap: 'G9',
    where: 'A26, A29',
    places: [{ name: 'A26' }, { name: 'A29', focus: { field: 'manager' } }],
  });
});

test('goes through every plan of a library, and ends with 0 where nothing so grave is found', async () => {
  const { thread } = await libraryOf(
    samplePlan('commissioning-2008-9'),
    samplePlan('introduction-2008-9'),
  );
  const all = await thread('check', 'library', '--min', 'must');
  expect(all.code).toBe(1);
  expect(all.out).toMatch(/introduction-2008-9\n {2}The checks find nothing\./u);
  expect(all.out).toMatch(/\n\n2 plans: 3 must fix\.$/u);
  const introduction = samplePlan('introduction-2008-9');
  const { thread: other } = await libraryOf(introduction);
  const clean = await other('check', 'library', '--min', 'must');
  expect(clean).toMatchObject({ code: 0, error: '' });
});

test('ends with 2 where it cannot tell: a wrong severity, no such plan, a plan that cannot be read', async () => {
  const { home, thread } = await libraryOf(samplePlan('introduction-2008-9'));
  expect(await thread('check', 'library', '--min', 'grave')).toMatchObject({
    code: 2,
    error: '--min is must, should, note, not “grave”; check --help says more.',
  });
  expect((await thread('check', 'library', 'nothing')).code).toBe(2);
  expect((await thread('check')).code).toBe(2);
  expect((await thread('check', '--help')).out).toContain('check LIBRARY [PLAN] [--min SEVERITY]');
  const folder = join(home, 'library', 'plans', 'damaged');
  await mkdir(folder);
  await writeFile(join(folder, 'plan.json'), '{');
  const ran = await thread('check', 'library');
  expect(ran.code).toBe(2);
  expect(ran.out).toContain('damaged: ');
});
