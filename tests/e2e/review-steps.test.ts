import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { application } from './support/app';
import { eventually, goTo, isEditing, openSample, undo } from './support/shell';

const app = application();

const MANAGER = 'Director of Commissioning';
const PLANNER = 'Planning Officer';

/** The next person sits down at the computer. */
async function sits(page: Page, person: string, role: string): Promise<void> {
  await goTo(page, 'Settings');
  const name = page.getByLabel('Your name or job title');
  await name.fill(person);
  await name.press('Enter');
  await page.getByLabel('I am').selectOption(role);
  await goTo(page, 'Review');
}

const bar = (page: Page) => page.getByRole('region', { name: 'What comes next' });
const card = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words });

async function say(page: Page, text: string, level: 'Must' | 'Should' | 'Note'): Promise<void> {
  await page.getByLabel('What you want to say').fill(text);
  await page.getByRole('radio', { name: level }).check();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function take(page: Page, label: string, reason: string | null = null): Promise<void> {
  await bar(page).getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog');
  if (reason !== null) await dialog.getByLabel('Why it goes on all the same').fill(reason);
  await dialog.getByRole('button', { name: label }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a planner submits from the top of the window, and may only read and comment then', async () => {
  const { page } = app();
  await openSample(page);
  await sits(page, PLANNER, 'planner');
  await goTo(page, 'Overview');
  const submit = page.getByRole('banner').getByRole('button', { name: 'Submit for review' });
  const dialog = page.getByRole('dialog');
  const sign = dialog.getByRole('button', { name: 'Submit for review' });
  await submit.click();
  await dialog.waitFor();
  expect(await sign.isDisabled()).toBe(true);
  await page.keyboard.type('Two baselines are ');
  // What is typed stays, should one look at what is missing first.
  await dialog.getByRole('button', { name: 'Show them' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+j');
  await page.getByRole('region', { name: 'Checks' }).waitFor({ state: 'detached' });
  await submit.click();
  await dialog.waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('still to come.');
  const why = dialog.getByLabel('Why it goes on all the same');
  expect(await why.inputValue()).toBe('Two baselines are still to come.');
  await sign.click();
  await page.getByText('where a planner reads it and comments').waitFor();
  await page
    .getByText(new RegExp(`Submit for review: ${PLANNER}`, 'u'))
    .first()
    .waitFor();
  await goTo(page, 'Review');
  // One filled button a screen: here it is that of what comes next.
  expect(await page.locator('.MuiButton-contained').allInnerTexts()).toEqual([
    'Take back to work on',
  ]);
  await goTo(page, 'Narrative');
  await page.getByRole('textbox', { name: /^Text of/u }).waitFor();
  expect(await page.locator('.ProseMirror').getAttribute('contenteditable')).toBe('false');
});

test('a manager comments and returns the plan, but cannot agree it while a must is open', async () => {
  const { page } = app();
  await sits(page, MANAGER, 'manager');
  await page
    .getByRole('complementary', { name: 'Comments' })
    .getByRole('button', { name: 'Comment', exact: true })
    .click();
  await say(page, 'Members agreed another figure. Give the reason.', 'Must');
  await card(page, 'Members agreed another figure').getByText('Must').waitFor();
  expect(await bar(page).getByRole('button', { name: 'Agree' }).isDisabled()).toBe(true);
  await bar(page).getByText('1 comment that must be settled is open').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await take(page, 'Return with comments');
  await bar(page).getByText('Returned').waitFor();
});

test('the planner walks to the comment by key, answers it, and submits again', async () => {
  const { page } = app();
  await sits(page, PLANNER, 'planner');
  await isEditing(page);
  await page.keyboard.press('F9');
  await eventually(
    () => page.evaluate(() => document.activeElement?.getAttribute('data-comment-card') !== null),
    true,
  );
  const must = card(page, 'Members agreed another figure');
  await must.getByRole('button', { name: 'Reply' }).click();
  await must.getByLabel('Reply').fill('The reason is in the note now.');
  await must.getByLabel('Reply').press('Control+Enter');
  await must.getByText('The reason is in the note now.').waitFor();
  await must.getByRole('button', { name: 'Resolve' }).click();
  await must.waitFor({ state: 'detached' });
  await undo(page, 'Resolve comment on the plan');
  await must.getByRole('button', { name: 'Resolve' }).click();
  await take(page, 'Submit for review', 'Two baselines are still to come.');
});

test('the manager agrees, the officer has it approved: the version is sealed', async () => {
  const { page } = app();
  await sits(page, MANAGER, 'manager');
  await take(page, 'Agree', 'Known.');
  await sits(page, 'Policy Officer', 'officer');
  await take(page, 'Put to the committee', 'Known.');
  await take(page, 'Approve', 'Known.');
  await bar(page).getByText('Approved').waitFor();
  await page.getByText('Steps taken').click();
  await page.getByText('Sealed.').waitFor();
  await page.getByText(/^[0-9a-f]{64}$/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
