import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { application } from './support/app';
import { eventually, goTo, isShown, lastStepIs, openSample, undo } from './support/shell';

const app = application();

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Checks' });
const row = (page: Page, name: RegExp): Locator => panel(page).getByRole('row', { name });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cellAt = document.activeElement;
    const action = cellAt?.closest('[row-id]')?.getAttribute('row-id') ?? '';
    return `${action} ${cellAt?.getAttribute('col-id') ?? ''}`;
  });

const focusedRole = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('role') ?? '');

/** What must be fixed, as the panel, the room's item in the navigation and the status bar count it. */
async function musts(page: Page, place: string): Promise<readonly string[]> {
  const item = page.getByRole('navigation', { name: 'Rooms' }).getByRole('button', { name: place });
  const status = page.getByRole('contentinfo').getByRole('button', { name: /^Checks/u });
  const segment = panel(page).getByRole('button', { name: /must fix$/u });
  return [
    await segment.innerText(),
    /\d+ must fix|$/u.exec((await item.getAttribute('aria-label')) ?? '')?.[0] ?? '',
    /\d+ ?must fix|$/u.exec((await status.textContent()) ?? '')?.[0] ?? '',
  ].map((text) => text.replaceAll(/\D/gu, ''));
}

test('a finding is found by its words, gone to and put right there, and every count falls', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Actions');
  await page.keyboard.press('Control+j');
  await row(page, /^Must fix Set targets/u).waitFor();
  await eventually(() => musts(page, 'Actions'), ['3', '1', '3']);
  await eventually(() => focusedRole(page), 'row');

  await panel(page).getByRole('textbox', { name: 'Filter checks' }).fill('accountable a26');
  await eventually(() => panel(page).getByRole('row').count(), 1);
  await row(page, /accountable manager/u).focus();
  await page.keyboard.press('ArrowRight');
  await panel(page).getByText('Why this rule').waitFor();
  await row(page, /^A29/u).focus();
  await page.keyboard.press('Enter');
  await eventually(() => focused(page), 'action:act-a29 manager');
  await page.keyboard.type('Head of Disability');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set accountable manager of A29');
  await row(page, /Name an accountable manager for 1 action/u).waitFor();
  expect(await musts(page, 'Actions')).toEqual(['3', '1', '3']);

  // The next place, from anywhere: the panel stays and does not take the focus.
  await page.keyboard.press('F8');
  await eventually(() => focused(page), 'action:act-a26 manager');
  await page.keyboard.type('Head of Safeguarding');
  await page.keyboard.press('Enter');
  await lastStepIs(page, 'Set accountable manager of A26');
  await panel(page).getByText('No findings match').waitFor();
  await eventually(() => musts(page, 'Actions'), ['2', '', '2']);
});

test('Undo brings the finding back, in every count', async () => {
  const { page } = app();
  await undo(page, 'Set accountable manager of A26');
  await row(page, /Name an accountable manager for 1 action/u).waitFor();
  await eventually(() => musts(page, 'Actions'), ['3', '1', '3']);
  await panel(page).getByRole('textbox', { name: 'Filter checks' }).fill('');
});

test('a fix is made in place with the keyboard, and the focus stays in the list', async () => {
  const { page } = app();
  await row(page, /Correct the title of NI 32/u).focus();
  await page.keyboard.press('Shift+Enter');
  await lastStepIs(page, 'Set title of NI 32');
  await eventually(() => row(page, /Correct the title of NI 32/u).count(), 0);
  await isShown(page, 'Actions');
  await eventually(() => focusedRole(page), 'row');
  await undo(page, 'Set title of NI 32');
  await goTo(page, 'Actions');
});

test('the safe fixes are shown before they are one step', async () => {
  const { page } = app();
  const ground = (button: Locator): Promise<string> =>
    button.evaluate((element) => getComputedStyle(element).backgroundColor);
  const filled = await ground(page.getByRole('banner').locator('.MuiButton-contained'));
  await panel(page).getByRole('button', { name: 'Fix 1 safe one' }).click();
  const dialog = page.getByRole('dialog', { name: 'Fix 1 thing' });
  // In the ink of every filled button: a grey one looks as if it could not be pressed.
  await eventually(() => ground(dialog.getByRole('button', { name: 'Fix 1 thing' })), filled);
  await dialog.getByText('Official: “Repeat incidents of domestic violence”.').waitFor();
  await dialog.getByRole('button', { name: 'Fix 1 thing' }).click();
  await lastStepIs(page, 'Fix 1 finding');
  await eventually(() => panel(page).getByRole('button', { name: /^Fix/u }).count(), 0);
  await undo(page, 'Fix 1 finding');
  await panel(page).getByRole('button', { name: 'Fix 1 safe one' }).waitFor();
});

test('the rules say why they are there and where they come from', async () => {
  const { page } = app();
  await panel(page).getByRole('button', { name: 'Rules…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rules' });
  await dialog
    .getByRole('row', { name: /^Plan size/u })
    .getByRole('link')
    .waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('the panel is made higher with the keyboard, stays from room to room, and closes to where one was', async () => {
  const { page } = app();
  const grip = panel(page).getByRole('separator', { name: 'Height of the checks' });
  await grip.focus();
  const before = Number(await grip.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowUp');
  await eventually(() => grip.getAttribute('aria-valuenow'), String(before + 24));
  expect((await panel(page).boundingBox())?.height).toBe(before + 24);
  await goTo(page, 'Narrative');
  await panel(page).waitFor();
  await goTo(page, 'Actions');
  await row(page, /accountable manager/u)
    .getByRole('button', { name: 'Go to A26' })
    .click();
  await eventually(() => focused(page), 'action:act-a26 manager');
  await page.keyboard.press('Control+j');
  await panel(page).waitFor({ state: 'hidden' });
  await eventually(() => focused(page), 'action:act-a26 manager');
  await page.keyboard.press('Control+j');
  await row(page, /^Must fix Set targets/u).waitFor();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'hidden' });
  await eventually(() => focused(page), 'action:act-a26 manager');
  // Closed by its key from inside as well.
  await page.keyboard.press('Control+j');
  await eventually(() => focusedRole(page), 'row');
  await page.keyboard.press('Control+j');
  await panel(page).waitFor({ state: 'hidden' });
  await eventually(() => focused(page), 'action:act-a26 manager');
});

test('F8 opens the panel and goes to the place: the focus is not the panel’s', async () => {
  const { page } = app();
  await page.keyboard.press('Shift+F8');
  await row(page, /^Must fix Set targets/u).waitFor();
  await isShown(page, 'Indicators & targets');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('col-id') ?? ''),
    'target:2008/9',
  );
});

test('a finding about all actions leads to the list, and the focus with it', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  await row(page, /Consider fewer than 36 actions/u).focus();
  await page.keyboard.press('Enter');
  await isShown(page, 'Actions');
  await eventually(async () => /^action:act-a\d+ title$/u.test(await focused(page)), true);
});

test('where the overview led to, the way back is in sight', async () => {
  const { page } = app();
  await goTo(page, 'Overview');
  const back = page.getByRole('button', { name: 'Back to overview' });
  expect(await back.count()).toBe(0);
  await page.getByRole('main').getByRole('button', { name: 'Write it' }).first().click();
  await isShown(page, 'Narrative');
  await back.click();
  await isShown(page, 'Overview');
  await goTo(page, 'Narrative');
  expect(await back.count()).toBe(0);
});

test('what can only be read has findings to go to and no fixes', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await second.getByRole('row', { name: /Commissioning Division/u }).dblclick();
  await second.getByText('You can read.').waitFor();
  await second.getByRole('heading', { name: /to fix before it can be submitted$/u }).waitFor();
  const main = second.getByRole('main');
  await main.getByText('blocks submission').waitFor();
  const unwritten = main.locator('[data-finding="mandatory-section"]');
  expect(await unwritten.getByRole('button').allInnerTexts()).toEqual(['Go there']);
  await second
    .getByRole('contentinfo')
    .getByRole('button', { name: /^Checks/u })
    .click();
  await row(second, /Correct the title of NI 32/u).waitFor();
  expect(await second.getByRole('button', { name: 'Use official' }).count()).toBe(0);
  expect(await panel(second).getByRole('button', { name: /^Fix/u }).count()).toBe(0);
  await row(second, /Write “Equality and diversity”/u)
    .getByRole('button', { name: 'Go there' })
    .waitFor();
  for (const deed of ['Write it', 'Set targets'])
    expect(await second.getByRole('button', { name: deed }).count(), deed).toBe(0);
  await row(second, /accountable manager/u)
    .getByRole('button', { name: 'Go to A26' })
    .click();
  await eventually(() => focused(second), 'action:act-a26 manager');
  await second.close();
});

test('what can only be read offers neither a version to keep nor a link to draw', async () => {
  const { page, server } = app();
  const second = await page.context().newPage();
  await second.goto(new URL(server.address).origin);
  await second.getByRole('row', { name: /Commissioning Division/u }).dblclick();
  await second.getByText('You can read.').waitFor();
  await goTo(second, 'Review');
  await second.getByText('Whoever may change the plan can keep a version of it.').waitFor();
  expect(await second.getByRole('button', { name: 'Keep a version…' }).count()).toBe(0);
  await second.getByTitle('Versions').click();
  const versions = second.getByRole('dialog', { name: 'Versions' });
  await versions.getByText('You can only read this plan now').waitFor();
  expect(await versions.getByRole('button').allInnerTexts()).toEqual(['Close']);
  await second.keyboard.press('Escape');
  await goTo(second, 'Golden thread');
  await second.getByText('walk').waitFor();
  expect(await second.getByText('or drag to link').count()).toBe(0);
  await second.close();
});

test('however high the panel is made, a comment in the room above it can be answered', async () => {
  const { page } = app();
  await page.setViewportSize({ width: 1280, height: 720 });
  await goTo(page, 'Review');
  const grip = panel(page).getByRole('separator', { name: 'Height of the checks' });
  await grip.focus();
  await page.keyboard.press('End');
  const comments = page.getByRole('complementary', { name: 'Comments' });
  await comments.getByRole('button', { name: 'Reply' }).first().click();
  await comments.getByRole('textbox', { name: 'Reply' }).waitFor();
});
