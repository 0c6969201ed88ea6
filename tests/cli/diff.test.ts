import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apply } from '../../src/domain/commands/apply';
import type { Command } from '../../src/domain/commands/schema';
import { serialise } from '../../src/domain/schema/serialise';
import { createServices } from '../../src/services/create';
import { commandLine } from '../support/command-line';
import { samplePlan } from '../support/samples';
import { makeEnvironment, valueOf } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const plan = samplePlan('commissioning-2008-9');
const [action] = plan.actions;
const indicator = plan.indicators.find(({ parts }) =>
  parts.some(
    (part) => part.polarity === 'high' && part.targets.some(({ value }) => value !== null),
  ),
);
const part = indicator?.parts.find(({ polarity }) => polarity === 'high');
const target = part?.targets.find(({ value }) => value !== null);
if (!action || !indicator || !part || !target) throw new Error('The sample lacks what is changed.');

const { year, ...held } = target;
const lowered: Command = {
  type: 'batch',
  label: 'Changes of a draft',
  commands: [
    {
      type: 'indicator.target',
      indicatorId: indicator.id,
      partId: part.id,
      year,
      target: { ...held, value: (held.value ?? 0) - 1 },
    },
    { type: 'action.set', id: action.id, changes: { deliverable: 'Seven centres open.' } },
  ],
};

async function twoFiles() {
  const home = await temporaryFolder();
  const changed = apply({ ...plan }, lowered);
  if (!changed.ok) throw new Error(changed.error.code);
  await writeFile(join(home, 'old.json'), serialise(plan));
  await writeFile(join(home, 'new.json'), serialise(changed.value.plan));
  return { home, thread: commandLine(home), after: changed.value.plan };
}

test('two plan files are compared, and each change has the command that brings it back', async () => {
  const { thread, after } = await twoFiles();
  const ran = await thread('diff', 'old.json', 'new.json');
  expect(ran).toMatchObject({ code: 1, error: '' });
  expect(ran.out).toMatch(
    /^1 target lowered, 1 text reworded since old\.json\.\n\nTargets lowered/u,
  );
  expect(ran.out).toContain(`${indicator.code} · target ${year}`);
  expect(ran.out).toMatch(/\[-.*-\]\{\+.*\+\}/u);

  const { changes } = JSON.parse((await thread('diff', 'old.json', 'new.json', '--json')).out) as {
    changes: { revert: Command }[];
  };
  let back = after;
  for (const { revert } of changes) {
    const done = apply(back, revert);
    if (!done.ok) throw new Error(done.error.code);
    back = done.value.plan;
  }
  expect(back).toEqual(plan);
});

test('a plan and itself are the same', async () => {
  const { thread } = await twoFiles();
  expect(await thread('diff', 'old.json', 'old.json')).toEqual({
    code: 0,
    out: 'Nothing changed since old.json.',
    error: '',
  });
});

test('a version of a plan is named after an @', async () => {
  const { home, thread } = await twoFiles();
  await thread('import', 'library', 'old.json');
  const services = createServices(makeEnvironment(home));
  valueOf(await services.openLibrary(join(home, 'library')));
  valueOf(await services.request('w', 'plan.open', { planId: plan.id }));
  valueOf(await services.request('w', 'version.save', { planId: plan.id, name: 'Draft 1' }));
  await services.close();
  await writeFile(join(home, 'commands.json'), JSON.stringify([lowered]));
  expect(await thread('apply', 'library', 'comm', 'commands.json')).toMatchObject({ code: 0 });

  const of = ['diff', '--library', 'library'] as const;
  const ran = await thread(...of, 'comm@draft', 'comm');
  expect(ran.out).toMatch(/^1 target lowered, 1 text reworded since Draft 1\./u);
  expect(await thread(...of, 'comm', 'new.json')).toMatchObject({ code: 0 });
  expect(await thread(...of, 'comm@final', 'comm')).toEqual({
    code: 2,
    out: '',
    error: 'comm has no version “final”: it has “Draft 1”.',
  });
});

test.each([
  [['diff', 'comm', 'new.json'], '“comm” is not a plan file (.json); say with --library'],
  [['diff', 'none.json', 'new.json'], 'none.json is not there'],
  [['diff', 'new.json'], 'It is diff A B'],
])('%j says what is wrong', async (argv, words) => {
  const { thread } = await twoFiles();
  const ran = await thread(...argv);
  expect(ran.code).toBe(2);
  expect(ran.error).toContain(words);
});
