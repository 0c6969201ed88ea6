import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textIn } from '../support/docx';
import { application } from './support/app';
import { download } from './support/export';
import { eventually, isEditing, isShown, lastStepIs, savedMark, type Place } from './support/shell';
import { mapFocusIsOn } from './support/thread-map';

/** A person without a mouse. Nothing in this file points or clicks. */
const app = application();

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What has focus, as a screen reader says it: its role and its name. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const label = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '';
    const words = label === '' ? element.textContent.trim() : label;
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${words}`.slice(0, 80);
  });
}

/** Presses Tab until something has focus; fails when all of the window was walked through without it. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const here = await focused(page);
    if (wanted.test(here)) return;
    seen.push(here);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(wanted)}. It came to: ${seen.join(' | ')}`);
}

/** Which part of the window has focus. */
async function region(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? '',
  );
}

const PLACES: readonly (readonly [string, Place])[] = [
  ['Control+1', 'Library'],
  ['Control+2', 'Overview'],
  ['Control+3', 'Narrative'],
  ['Control+4', 'Actions'],
  ['Control+5', 'Indicators & targets'],
  ['Control+6', 'Golden thread'],
  ['Control+7', 'Resources & risks'],
  ['Control+8', 'Review'],
  ['Control+9', 'Reference pack'],
  ['Control+,', 'Settings'],
];

test('the sample opens with Tab and Enter, and keys lead to every room', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Open sample plan' }).waitFor();
  await tabTo(page, /^button Open sample plan/u);
  await press(page, 'Enter');
  await isEditing(page);
  for (const [keys, place] of PLACES) {
    await press(page, keys);
    await isShown(page, place);
  }
});

test('F6 walks round the parts of the window, and each shows where focus is', async () => {
  const { page } = app();
  await press(page, 'Control+4');
  await isShown(page, 'Actions');
  await page.locator('[row-id]').first().waitFor();
  const walked: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    await press(page, 'F6');
    walked.push(await region(page));
    expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
  }
  expect(walked).toEqual(expect.arrayContaining(['nav', 'main', 'panel', 'status']));
  await press(page, 'Shift+F6');
  expect(await region(page)).toBe(walked.at(-2));
});

test('an action is found with the palette, edited, linked and moved to and fro', async () => {
  const { page } = app();
  await press(page, 'Control+k');
  await eventually(() => focused(page), 'combobox Find or run a command');
  await page.keyboard.type('leuven');
  await page.getByRole('option', { name: /^A08/u }).waitFor();
  await press(page, 'Enter');
  await isShown(page, 'Actions');
  const cellIs = (id: string, column: string): Promise<void> =>
    eventually(
      () =>
        page.evaluate(() => {
          const cell = document.activeElement?.closest('[col-id]');
          const row = cell?.closest('[row-id]')?.getAttribute('row-id') ?? '';
          return `${row} ${cell?.getAttribute('col-id') ?? ''}`;
        }),
      `action:${id} ${column}`,
    );
  await cellIs('act-a08', 'title');
  await press(page, 'F2', 'End');
  await page.keyboard.type(' this year');
  await press(page, 'Enter');
  await lastStepIs(page, 'Set title of A08');
  await cellIs('act-a09', 'title');
  await press(page, 'ArrowUp', 'ArrowRight');
  await cellIs('act-a08', 'manager');
  await page.keyboard.type('Head of Early Years');
  await press(page, 'Tab');
  await lastStepIs(page, 'Set accountable manager of A08');
  await cellIs('act-a08', 'start');
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
  await page.getByRole('dialog', { name: 'Link A08 to indicators' }).waitFor();
  await page.keyboard.type('NI 92');
  await press(page, 'ArrowDown', 'Space', 'Enter');
  await lastStepIs(page, 'Link A08 to NI 92');
  await press(page, 'Alt+ArrowUp');
  await lastStepIs(page, 'Move A08');
  await press(page, 'Control+z');
  await press(page, 'Control+Shift+z');
  await lastStepIs(page, 'Move A08');
});

test('the drawer is entered and left, and Escape goes back to the list', async () => {
  const { page } = app();
  await press(page, 'F6');
  for (let step = 0; step < 5 && (await region(page)) !== 'panel'; step += 1) {
    await press(page, 'F6');
  }
  expect(await region(page)).toBe('panel');
  await tabTo(page, /^input$|^input |^textarea/u);
  await press(page, 'Escape');
  await eventually(() => page.getByRole('complementary', { name: 'Action details' }).count(), 0);
  await press(page, 'Control+i');
  await page.getByRole('complementary', { name: 'Action details' }).waitFor();
});

test('a section is chosen, written and left', async () => {
  const { page } = app();
  await press(page, 'Control+3');
  await isShown(page, 'Narrative');
  await tabTo(page, /^option /u);
  await press(page, 'ArrowDown', 'Enter');
  await eventually(() => focused(page), 'textbox Text of Key responsibilities');
  await press(page, 'Control+End');
  await page.keyboard.type(' It buys for every child.');
  await press(page, 'Escape');
  await lastStepIs(page, 'Type in Key responsibilities');
  await tabTo(page, /^button Mark as/u);
});

test('a target is set and the plan exported', async () => {
  const { page } = app();
  await press(page, 'Control+5');
  await isShown(page, 'Indicators & targets');
  await press(page, 'Control+k');
  await page.keyboard.type('NI 99');
  await page.getByRole('option', { name: /NI 99/u }).first().waitFor();
  await press(page, 'Enter');
  const column = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.closest('[col-id]')?.getAttribute('col-id') ?? 'none',
    );
  await eventually(column, 'code');
  for (let step = 0; step < 8 && (await column()) !== 'target:2008/9'; step += 1) {
    await press(page, 'ArrowRight');
  }
  await page.keyboard.type('48');
  await press(page, 'Enter');
  await lastStepIs(page, 'Set NI 99 target 2008/9');
  await savedMark(page);
  const { bytes } = await download(page, () => press(page, 'Control+e'));
  const text = await textIn(bytes);
  expect(text).toContain('It buys for every child.');
  expect(text).toContain('Extend the Leuven project to more settings and schools this year');
});

test('Tab goes through every room and comes out again; F6 leaves a list, where Tab goes from cell to cell', async () => {
  const { page } = app();
  for (const [keys, place] of PLACES) {
    await press(page, keys);
    await isShown(page, place);
    await tabTo(page, /^button Settings/u);
    const parts = new Set<string>();
    for (let step = 0; step < 120 && !parts.has('status'); step += 1) {
      const isInList = await page.evaluate(
        () => document.activeElement?.closest('[role="treegrid"]') !== null,
      );
      await press(page, isInList ? 'F6' : 'Tab');
      parts.add(await region(page));
    }
    expect([...parts], place).toEqual(expect.arrayContaining(['main', 'status']));
  }
});

test('a command that is written out comes before texts of the plan with its words', async () => {
  const { page } = app();
  for (const [typed, place] of [
    ['go to overview', 'Overview'],
    ['actions', 'Actions'],
  ] as const) {
    await press(page, 'Control+k');
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: `Go to ${place}`, selected: true }).waitFor();
    await press(page, 'Enter');
    await isShown(page, place);
  }
});

test('what is asked for by its code can be set, linked and looked at since the last version from the palette', async () => {
  const { page } = app();
  const ask = async (deed: string, up: number): Promise<void> => {
    await press(page, 'Control+k');
    await page.keyboard.type('ni 75');
    const option = page.getByRole('option', { name: deed });
    // The last of them comes with the names of versions.
    await page.getByRole('option', { name: 'since Draft 2' }).waitFor();
    for (let step = 0; step < up; step += 1) await press(page, 'ArrowUp');
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await press(page, 'Enter');
  };
  await press(page, 'Control+k');
  await page.keyboard.type('> versions');
  await press(page, 'Enter');
  await page.getByRole('dialog', { name: 'Versions' }).waitFor();
  await tabTo(page, /^input/u);
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Changes since Draft 2' }).waitFor();
  await press(page, 'Escape');
  await ask('Set target for NI 75', 3);
  await isShown(page, 'Indicators & targets');
  await eventually(
    () =>
      page.evaluate(
        () => document.activeElement?.closest('[col-id]')?.getAttribute('col-id') ?? 'none',
      ),
    'target:2008/9',
  );
  await ask('Link NI 75 to a priority or action', 2);
  await page.getByRole('menu', { name: 'Link' }).waitFor();
  await press(page, 'Escape');
  await isShown(page, 'Golden thread');
  await page.getByRole('toolbar', { name: 'Golden thread' }).getByText('NI 75').waitFor();
  await mapFocusIsOn(page, 'indicator:ind-ni75');
  await ask('Show changes to NI 75 since Draft 2', 1);
  await isShown(page, 'Review');
  expect(await page.getByRole('textbox', { name: 'Filter changes' }).inputValue()).toBe('NI 75');
});
