import { expect, test } from 'vitest';
import { application } from './support/app';
import { cell, typeInto } from './support/actions';
import { setDetail } from './support/details';
import { misfits } from './support/fits';
import { figure } from './support/indicators';
import { showView } from './support/matrix';
import { sectionText } from './support/narrative';
import { goTo, lastStepIs, openSample, type Place } from './support/shell';

/** The smallest window that the application is made for. */
const app = application({ width: 1120, height: 700 });

const PLACES: readonly Place[] = [
  'Overview',
  'Narrative',
  'Actions',
  'Indicators & targets',
  'Golden thread',
  'Resources & risks',
  'Covering report',
  'Review',
  'Word preview',
  'Reference pack',
  'Settings',
  'Library',
];

test('nothing is cut off or lies over another thing in the smallest window', async () => {
  const { page } = app();
  expect(await misfits(page)).toEqual([]);
  await openSample(page);
  for (const place of PLACES) {
    await goTo(page, place);
    expect(await misfits(page), place).toEqual([]);
  }
});

test('details lie over the list and can be closed', async () => {
  const { page } = app();
  await goTo(page, 'Actions');
  await typeInto(page, 'A01', 'manager', 'Head of Adult Learning and Skills Development');
  await lastStepIs(page, 'Set accountable manager of A01');
  await cell(page, 'A01', 'ref').click();
  const drawer = page.getByRole('complementary', { name: 'Action details' });
  await drawer.waitFor();
  expect(await misfits(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Close the details' }).click();
  await drawer.waitFor({ state: 'hidden' });

  await goTo(page, 'Indicators & targets');
  await figure(page, 'NI 72', 'code').click();
  await page.keyboard.press('Control+i');
  const panel = page.getByRole('complementary', { name: 'NI 72 in full' });
  await panel.waitFor();
  expect(await misfits(page)).toEqual([]);
  await page.keyboard.press('Control+i');
  await panel.waitFor({ state: 'hidden' });
});

test('the checks fit under every room, unfolded too', async () => {
  const { page } = app();
  await page.keyboard.press('Control+j');
  await page.getByRole('treegrid', { name: 'Findings' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Why this rule').waitFor();
  for (const place of ['Overview', 'Narrative', 'Actions', 'Indicators & targets'] as const) {
    await goTo(page, place);
    expect(await misfits(page), place).toEqual([]);
  }
  await page.getByRole('button', { name: 'Close checks' }).click();
});

test('long names fit as well', async () => {
  const { page } = app();
  const long = 'Division for Children, Young People, Families, Learning and Community Partnerships';
  await setDetail(page, 'Division', long);
  await page.getByRole('banner').getByRole('button', { name: long }).waitFor();
  for (const place of PLACES) {
    await goTo(page, place);
    expect(await misfits(page), place).toEqual([]);
  }
});

test('the tools of a text fit beside “no implications”, in windows of every width', async () => {
  const { page } = app();
  await goTo(page, 'Narrative');
  await sectionText(page, 'Equality and diversity');
  for (const width of [1440, 1366, 1280, 1120]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await misfits(page), String(width)).toEqual([]);
  }
});

test('how far the thread reaches is said beside its pips, those left open on purpose too', async () => {
  const { page } = app();
  await showView(page, 'Gaps');
  await page.getByRole('button', { name: /^Deliberate gap: P1\.5/u }).click();
  const dialog = page.getByRole('dialog', { name: /^Deliberate gap/u });
  await dialog.getByRole('textbox', { name: 'Who answers for it' }).fill('Head of Commissioning');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A partner leads on this.');
  await dialog.getByRole('button', { name: 'Keep gap' }).click();
  await lastStepIs(page, 'Keep gap G1 of P1.5');
  await page.setViewportSize({ width: 1024, height: 700 });
  await goTo(page, 'Overview');
  const row = page.getByRole('button', { name: /^Being healthy/u });
  await row.getByText('1 deliberate').waitFor();
  // Four pips and more to a line: twelve take three lines at most, and do not make a column of their own.
  const lines = row.locator('[data-pip]').evaluateAll((pips) => {
    return new Set(pips.map((pip) => pip.getBoundingClientRect().top)).size;
  });
  expect(await lines).toBeLessThanOrEqual(3);
  expect(await misfits(page)).toEqual([]);
  await page.setViewportSize({ width: 1120, height: 700 });
});

/** A window of 1440 x 900 at 200% zoom. */
const ZOOMED = { width: 720, height: 450 };

test('at 200% zoom everything is within reach, in every room', async () => {
  const { page } = app();
  await page.setViewportSize(ZOOMED);
  for (const place of PLACES) {
    await goTo(page, place);
    expect(await misfits(page), place).toEqual([]);
  }
  await goTo(page, 'Overview');
  for (const name of [/^Export to Word/u, /^Find or run a command/u, /^Redo/u]) {
    const button = page.getByRole('banner').getByRole('button', { name });
    expect(await button.isVisible(), String(name)).toBe(true);
  }
  await goTo(page, 'Actions');
  await cell(page, 'A01', 'ref').click();
  const drawer = page.getByRole('complementary', { name: 'Action details' });
  await drawer.waitFor();
  expect(await misfits(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Close the details' }).click();
});

test('the name of the plan and the counts of checks are seen in the smallest window, and the name in a small one', async () => {
  const { page } = app();
  const name = page.getByRole('banner').getByTitle('Plan details');
  const saved = page.locator('[data-save]');
  // Just above the width at which the navigation is drawn in, and where most laptops are.
  for (const width of [1181, 1280, 1301, 1120]) {
    await page.setViewportSize({ width, height: 700 });
    const [ofName, ofSaved] = await Promise.all([name.boundingBox(), saved.boundingBox()]);
    expect(ofName?.width, String(width)).toBeGreaterThanOrEqual(150);
    expect((ofName?.x ?? 0) + (ofName?.width ?? 0)).toBeLessThan(ofSaved?.x ?? 0);
  }
  const nav = page.getByRole('navigation', { name: 'Rooms' });
  const entry = nav.getByRole('button', { name: /^Indicators & targets/u });
  expect(await entry.innerText()).toContain('1');
});

test('where the plan stands is said in words beside a long name, and the whole of it on pointing', async () => {
  const { page } = app();
  const chip = page.getByRole('banner').getByRole('button', { name: /Drafting$/u });
  expect(await chip.getAttribute('title')).toBe('Versions: Draft 2 · Drafting');
  // The word is drawn, not only there: what is at its middle is itself.
  const isDrawn = await chip.getByText('Drafting', { exact: true }).evaluate((word) => {
    const { left, top, width, height } = word.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === word;
  });
  expect(isDrawn).toBe(true);
  expect(await misfits(page)).toEqual([]);
});
