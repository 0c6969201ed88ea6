import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/schema/plan';
import { loadPlan } from '../../src/storage/plan-load';
import { samplePlan } from '../support/samples';
import { valueOf } from '../support/services';
import { cell } from './support/actions';
import { application } from './support/app';
import { figure } from './support/indicators';
import { eventually, goTo, lastStepIs, openSample, savedMark } from './support/shell';

const app = application();

/** What is on disk of the plan, once all that was done is there. */
async function onDisk(): Promise<Plan> {
  const { page, home } = app();
  await savedMark(page);
  const plans = join(home, 'libraries', 'Golden Thread sample', 'plans');
  return valueOf(await loadPlan(join(plans, 'commissioning-division-2008-9'))).history.plan;
}

const text = (field: Locator) => () => field.inputValue();

test('Undo in a field of the drawer gives up what is typed there, and then takes back the plan’s steps', async () => {
  const { page } = app();
  await openSample(page);
  await goTo(page, 'Actions');
  await cell(page, 'A01', 'ref').click();
  const drawer = page.getByRole('complementary');
  const manager = drawer.getByRole('textbox', { name: 'Accountable manager' });
  const partners = drawer.getByRole('textbox', { name: 'Partners' });
  const [before] = (await onDisk()).actions;
  const said = await partners.inputValue();
  await manager.fill('Zed');
  await page.keyboard.press('Tab');
  await lastStepIs(page, 'Set accountable manager of A01');

  await partners.fill('Police');
  await page.keyboard.press('Control+z');
  await eventually(text(partners), said);
  expect(await manager.inputValue()).toBe('Zed');
  await lastStepIs(page, 'Set accountable manager of A01');
  await page.keyboard.press('Control+y');
  await eventually(text(partners), 'Police');

  await page.keyboard.press('Tab');
  await lastStepIs(page, 'Set partners of A01');
  await page.keyboard.press('Control+z');
  await lastStepIs(page, 'Set accountable manager of A01');
  await eventually(text(partners), said);
  const [after] = (await onDisk()).actions;
  expect(after).toEqual({ ...before, manager: 'Zed' });
  await partners.press('Control+Shift+z');
  await lastStepIs(page, 'Set partners of A01');
  await eventually(text(partners), 'Police');
});

test('Undo in a result that was just added takes the result back, and never more than one step', async () => {
  const { page } = app();
  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 75', 'code').click();
  const panel = page.getByRole('complementary', { name: 'NI 75 in full' });
  await panel.getByRole('button', { name: 'Add a result' }).click();
  await page.keyboard.type('2007/8');
  await page.keyboard.press('Tab');
  // The line is not in the plan yet: there is no step of it to take back.
  await page.keyboard.press('Control+z');
  await lastStepIs(page, 'Set partners of A01');
  await page.keyboard.type('8.9');
  await page.keyboard.press('Tab');
  await lastStepIs(page, 'Set results of NI 75');
  for (const label of [' Set partners of A01', ' Set accountable manager of A01', '']) {
    await page.keyboard.press('Control+z');
    const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/u });
    await eventually(() => undo.getAttribute('aria-label'), `Undo${label}`);
  }
  const { actions, indicators } = samplePlan('commissioning-2008-9');
  const plan = await onDisk();
  expect(plan.indicators).toEqual(indicators);
  expect(plan.actions).toEqual(actions);
  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 75', 'code').click();
  expect(await panel.getByRole('textbox', { name: /^Period, result/u }).count()).toBe(4);
});

test('Undo in a form stays in its field', async () => {
  const { page } = app();
  await page.getByTitle('Versions').click();
  const name = page.getByRole('dialog').getByRole('textbox');
  await name.click();
  const offered = await name.inputValue();
  await page.keyboard.press('End');
  await page.keyboard.type(' for members');
  await page.keyboard.press('Control+z');
  await eventually(text(name), offered);
  await page.keyboard.press('Control+y');
  await eventually(text(name), `${offered} for members`);
  await page.keyboard.press('Escape');
});
