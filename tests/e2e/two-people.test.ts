import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { cell, typeInto } from './support/actions';
import { application } from './support/app';
import { download } from './support/export';
import { run } from './support/screen';
import { eventually, goTo, isEditing, openSample, savedMark } from './support/shell';

/**
 * A planner and a manager, each at their own computer with a library of their own. The plan goes to and fro as a file.
 */
const planner = application();
const desk = await mkdtemp(join(tmpdir(), 'golden-thread-manager-'));
const manager = application(undefined, ['--library', join(desk, 'library')]);
afterAll(() => rm(desk, { recursive: true, force: true, maxRetries: 3 }));

async function sits(page: Page, person: string, role: string): Promise<void> {
  await goTo(page, 'Settings');
  const name = page.getByLabel('Your name or job title');
  await name.fill(person);
  await name.press('Enter');
  await page.getByLabel('I am').selectOption(role);
}

const bar = (page: Page) => page.getByRole('region', { name: 'What comes next' });
const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

/** Takes a step; where something is missing it says why it goes on all the same. */
async function take(page: Page, label: string, isWhole = false): Promise<void> {
  await goTo(page, 'Review');
  await bar(page).getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog');
  const why = dialog.getByLabel('Why it goes on all the same');
  if (!isWhole) await why.fill('Two baselines are still to come.');
  await dialog.getByRole('button', { name: label }).click();
  await dialog.waitFor({ state: 'detached' });
  await savedMark(page);
}

/** The plan as the file that goes to the other. */
async function handOver(page: Page, name: string): Promise<string> {
  const { bytes } = await download(page, () => run(page, 'Save a copy of the plan file'));
  const file = join(desk, name);
  await writeFile(file, bytes);
  return file;
}

async function importFile(page: Page, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Import/u }).click(),
  ]);
  await chooser.setFiles(file);
}

/** Takes the file of the other in place of the plan that is here, and goes on with it. */
async function takeOver(page: Page, file: string): Promise<void> {
  await goTo(page, 'Library');
  await importFile(page, file);
  const dialog = page.getByRole('dialog', { name: 'The library has this plan already' });
  await dialog.getByRole('button', { name: 'Take over' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await isEditing(page);
}

let file = '';

test('the planner drafts and submits, and sends the plan', async () => {
  const { page } = planner();
  await openSample(page);
  await sits(page, 'Planning Officer', 'planner');
  await goTo(page, 'Actions');
  await typeInto(page, 'A02', 'title', 'Keep every school healthy');
  await take(page, 'Submit for review');
  file = await handOver(page, 'submitted.plan.json');
});

test('the manager takes it in, comments on a field and returns it', async () => {
  const { page } = manager();
  await sits(page, 'Director of Commissioning', 'manager');
  await goTo(page, 'Library');
  await importFile(page, file);
  await page.getByRole('button', { name: 'Open it' }).click();
  await isEditing(page);
  await goTo(page, 'Actions');
  await eventually(() => cell(page, 'A02', 'title').innerText(), 'Keep every school healthy');
  await cell(page, 'A02', 'manager').click();
  await run(page, 'Comment on what is selected');
  await page.getByLabel('What you want to say').fill('Who answers for this?');
  await page.getByRole('radio', { name: 'Must' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Comment', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await take(page, 'Return with comments', true);
  file = await handOver(page, 'returned.plan.json');
});

test('the planner takes it back, does what was asked, answers and submits again', async () => {
  const { page } = planner();
  await takeOver(page, file);
  await goTo(page, 'Actions');
  await typeInto(page, 'A02', 'manager', 'Head of Schools');
  await goTo(page, 'Review');
  const must = card(page, 'Who answers for this?');
  await must.getByText('A02 › Accountable manager').waitFor();
  await must.getByRole('button', { name: 'Reply' }).click();
  await must.getByLabel('Reply').fill('The Head of Schools.');
  await must.getByLabel('Reply').press('Control+Enter');
  await must.getByRole('button', { name: 'Resolve' }).click();
  await must.waitFor({ state: 'detached' });
  await take(page, 'Submit for review');
  file = await handOver(page, 'again.plan.json');
});

test('the manager agrees it, it is approved, and the sealed version is verified', async () => {
  const { page } = manager();
  await takeOver(page, file);
  await goTo(page, 'Actions');
  await eventually(() => cell(page, 'A02', 'manager').innerText(), 'Head of Schools');
  await take(page, 'Agree');
  await sits(page, 'Policy Officer', 'officer');
  await take(page, 'Put to the committee');
  await take(page, 'Approve');
  await bar(page).getByText('Approved').waitFor();
  await page.getByText('Steps taken').click();
  const steps = page.locator('details').filter({ hasText: 'Steps taken' });
  for (const by of ['Planning Officer', 'Director of Commissioning', 'Policy Officer']) {
    await steps.getByText(by).first().waitFor();
  }
  await page.getByText('Sealed.').waitFor();
  await goTo(page, 'Library');
  expect(await commandLine(desk)('verify', 'library')).toMatchObject({ code: 0 });
});
