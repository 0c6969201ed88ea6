import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { application } from './support/app';
import { focusIsOn } from './support/actions';
import { eventually, goTo, isShown, lastStepIs, openSample, undo } from './support/shell';
import { mapFocusIsOn, mapNode, mapSays } from './support/thread-map';

const app = application();

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the map has a column for each step of the thread, with how many it holds', async () => {
  const { page } = app();
  await openSample(page);
  await press(page, 'Control+6');
  await isShown(page, 'Golden thread');
  const map = page.getByRole('application', { name: 'Map of the golden thread' });
  for (const [column, count] of [
    ['outcomes', 7],
    ['priorities', 28],
    ['indicators', 35],
    ['actions', 36],
  ] as const) {
    await eventually(
      () => map.getByRole('group', { name: column }).getByRole('button').count(),
      count,
    );
  }
  await page.getByRole('main').getByText('Indicator 35').waitFor();
  expect(await map.locator('[tabindex="0"]').count()).toBe(1);
});

test('keys walk from a priority to an action and back, and what is passed is said', async () => {
  const { page } = app();
  await mapNode(page, 'priority:P4.1').click();
  await mapSays(page, 'The thread of P4.1');
  await page.getByRole('button', { name: 'Show all' }).waitFor();
  await press(page, 'ArrowRight', 'ArrowDown');
  await mapSays(page, 'P4.1 to NI 75, contributes, 2 of 4');
  await press(page, 'ArrowDown');
  await mapSays(page, 'P4.1 to NI 117, accountable, 3 of 4');
  await mapFocusIsOn(page, 'indicator:ind-ni117');
  await press(page, 'ArrowRight');
  await mapFocusIsOn(page, 'action:act-a15');
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await mapSays(page, 'NI 117 to A21, accountable, 4 of 5');
  await mapFocusIsOn(page, 'action:act-a21');
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await mapFocusIsOn(page, 'priority:P4.1');
  await press(page, 'ArrowLeft');
  await mapSays(page, 'P4.1 to Economic wellbeing, 1 of 1');
});

test('a thread is picked out with Enter and let go with Escape', async () => {
  const { page } = app();
  await press(page, 'ArrowRight', 'Escape');
  await mapSays(page, 'All is shown');
  await eventually(() => page.locator('[data-look="full"]').count(), 0);
  await mapFocusIsOn(page, 'priority:P4.1');
  await press(page, 'ArrowDown', 'Enter');
  await eventually(() => mapNode(page, 'priority:P4.2').getAttribute('aria-pressed'), 'true');
  await mapNode(page, 'gap:G2').waitFor();
});

test('L links what the keys are at, the map shows the link, and Undo takes it back in sight', async () => {
  const { page } = app();
  await press(page, 'l');
  await page.getByRole('menu', { name: 'Link' }).waitFor();
  await press(page, 'Enter');
  await page.getByRole('dialog', { name: 'Indicators that measure P4.2' }).waitFor();
  await page.keyboard.type('NI 117');
  await press(page, 'ArrowDown', 'a', 'Enter');
  await lastStepIs(page, 'Link NI 117 to P4.2');
  await eventually(() => mapNode(page, 'gap:G2').count(), 0);
  await eventually(() => mapNode(page, 'indicator:ind-ni117').getAttribute('data-look'), 'full');
  await mapFocusIsOn(page, 'priority:P4.2');
  await press(page, 'ArrowRight');
  await mapSays(page, 'P4.2 to NI 117, accountable, 1 of 1');
  await undo(page, 'Link NI 117 to P4.2');
  await isShown(page, 'Golden thread');
  await mapNode(page, 'gap:G2').waitFor();
});

test('dragging from one node to another links them; a drag into nothing picks nothing out', async () => {
  const { page } = app();
  await drag(page, 'priority:P4.2', 'indicator:ind-ni117');
  await page.getByRole('menuitem', { name: 'Accountable' }).click();
  await lastStepIs(page, 'Link NI 117 to P4.2');
  await eventually(() => mapNode(page, 'gap:G2').count(), 0);
  await drag(page, 'indicator:ind-ni117', 'priority:P4.2');
  await page.getByRole('menuitem', { name: 'No link' }).click();
  await mapNode(page, 'gap:G2').waitFor();
  // An action serves a priority in one way: no question.
  await drag(page, 'action:act-a03', 'priority:P4.2');
  await lastStepIs(page, 'Link A03 to P4.2');
  await undo(page, 'Link A03 to P4.2');
  await drag(page, 'priority:P4.2', 'outcome:O4');
  expect(await page.getByRole('menu').count()).toBe(0);
  await eventually(() => mapNode(page, 'priority:P4.2').getAttribute('aria-pressed'), 'true');
});

/** Drags with the mouse from one node to another, once the map has come to rest. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  await mapNode(page, from).hover();
  await page.mouse.down();
  await mapNode(page, to).hover();
  await page.mouse.up();
}

test('the box of a gap asks for the link that is missing', async () => {
  const { page } = app();
  await mapNode(page, 'gap:G2').click();
  await page.getByRole('menuitem', { name: 'Indicators that measure it…' }).waitFor();
  await press(page, 'Escape');
});

test('Ctrl Enter opens the record in its room, and the thread is as it was on return and after a reload', async () => {
  const { page } = app();
  await mapNode(page, 'action:act-a21').click();
  await press(page, 'Control+Enter');
  await isShown(page, 'Actions');
  await focusIsOn(page, 'A21', 'title');
  await goTo(page, 'Golden thread');
  await eventually(() => mapNode(page, 'action:act-a21').getAttribute('aria-pressed'), 'true');
  await page.reload();
  await isShown(page, 'Golden thread');
  await eventually(() => mapNode(page, 'action:act-a21').getAttribute('aria-pressed'), 'true');
});

test('one outcome can be shown alone, and the map enlarged until the keys fit it again', async () => {
  const { page } = app();
  await page
    .getByRole('combobox', { name: 'Outcome' })
    .selectOption({ label: 'Economic wellbeing' });
  await eventually(
    () => page.getByRole('group', { name: 'priorities' }).getByRole('button').count(),
    2,
  );
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('');
  const height = () =>
    page
      .getByRole('application')
      .evaluate((map) => Math.round(map.scrollHeight / map.clientHeight));
  await mapNode(page, 'priority:P1.1').focus();
  await press(page, '+', '+');
  await eventually(height, 2);
  await press(page, 'End');
  await mapFocusIsOn(page, 'priority:P6.9');
  await press(page, '0');
  await eventually(height, 1);
});

test('at its largest a map in a low window says what comes above and below, and a sign leads there', async () => {
  const { page } = app();
  const larger = page.getByRole('button', { name: 'Larger' });
  const map = page.getByRole('application');
  const heightOf = () => map.evaluate(({ scrollHeight }) => scrollHeight);
  await mapNode(page, 'priority:P2.2').click();
  await press(page, 'Escape');
  const high = await heightOf();
  await page.setViewportSize({ width: 1440, height: 420 });
  // The map is set out anew for the low window: what is measured before that is of the high one.
  await eventually(async () => (await heightOf()) < high, true);
  while (await larger.isEnabled()) {
    const before = await heightOf();
    await press(page, '+');
    await eventually(async () => (await heightOf()) > before * 1.15, true);
  }
  await press(page, 'ArrowLeft');
  const outcome = page.locator('[data-column="outcome"]:focus');
  await outcome.getByText('Enjoying and achieving').waitFor();
  await map.evaluate((box) => {
    const node = document.activeElement?.getBoundingClientRect();
    box.scrollTop += (node?.bottom ?? 0) - box.getBoundingClientRect().top;
  });
  const signs = page.locator('[data-sign="outcome"]');
  await eventually(
    () => signs.allInnerTexts(),
    ['Enjoying and achieving', 'Positive contribution'],
  );
  await page.getByText(/^Indicator 35 · P\d\.\d/u).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await signs.last().click();
  await outcome.getByText('Positive contribution').waitFor();
  await eventually(() => signs.count(), 0);
  await press(page, '0');
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('the same thread is there as nested lists', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const outcome = page.getByRole('region', { name: 'Economic wellbeing' });
  const indicator = outcome
    .getByRole('listitem')
    .filter({ hasText: /^NI 117/u })
    .first();
  await eventually(
    async () => (await indicator.innerText()).split('\n')[0]?.endsWith('accountable'),
    true,
  );
  // Read out as two words, not as “A21Open”.
  await indicator.getByRole('button', { name: /^A21 Open/u }).click();
  await isShown(page, 'Actions');
  await focusIsOn(page, 'A21', 'title');
});
