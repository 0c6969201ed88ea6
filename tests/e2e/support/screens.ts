import type { Page } from 'playwright-core';
import { cell } from './actions';
import { figure } from './indicators';
import { sectionText, startParagraph } from './narrative';
import { goTo } from './shell';

/** Something that the window can show, and how to get there and away again. */
export interface Screen {
  readonly name: string;
  show(page: Page): Promise<void>;
  leave?(page: Page): Promise<void>;
}

const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};
const dialog = async (page: Page): Promise<void> => {
  await page.getByRole('dialog').waitFor();
};
const closeMenu = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'hidden' });
};
const menu = async (page: Page): Promise<void> => {
  await page.getByRole('menu').waitFor();
};

/** Runs a command from the palette by its name. */
export async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find or run a command' }).fill(`>${command}`);
  await page.keyboard.press('Enter');
}

/** Everything that the window shows once the sample is open, in an order in which each follows from the one before. */
export const SCREENS: readonly Screen[] = [
  { name: 'library', show: (page) => goTo(page, 'Library') },
  {
    name: 'new plan',
    async show(page) {
      await page.getByRole('button', { name: 'New plan' }).click();
      await dialog(page);
      await page.getByRole('button', { name: 'Create plan' }).click();
      await page.getByText('Name the division').waitFor();
    },
    leave: escape,
  },
  {
    name: 'new plan: divisions of the pack',
    async show(page) {
      await page.getByRole('button', { name: 'New plan' }).click();
      await page.getByRole('combobox', { name: 'Division' }).press('ArrowDown');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      await escape(page);
    },
  },
  { name: 'overview', show: (page) => goTo(page, 'Overview') },
  {
    name: 'plan details',
    async show(page) {
      await page.getByTitle('Plan details').click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'versions',
    async show(page) {
      await page.getByTitle('Versions').click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'palette',
    async show(page) {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find or run a command' }).fill('early');
      await page.getByRole('option').first().waitFor();
    },
    leave: escape,
  },
  {
    name: 'shortcuts',
    async show(page) {
      await run(page, 'Keyboard shortcuts');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
    leave: escape,
  },
  {
    name: 'narrative',
    async show(page) {
      await goTo(page, 'Narrative');
      const text = await sectionText(page, 'Purpose of the service');
      await text.focus();
    },
  },
  {
    name: 'narrative: no implications',
    async show(page) {
      await sectionText(page, 'Equality and diversity');
    },
  },
  {
    name: 'narrative: link',
    async show(page) {
      const text = await sectionText(page, 'Achievements');
      await text.focus();
      await page.keyboard.press('Control+Shift+k');
      await page.getByRole('textbox', { name: 'Address' }).fill('nowhere');
      await page.keyboard.press('Enter');
      await page.getByText('Not an address').waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: 'Address' }).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'narrative: figures to insert',
    async show(page) {
      const text = await sectionText(page, 'Section 17 Crime and Disorder Act');
      await startParagraph(page, text);
      await page.keyboard.type('#NI');
      await page.getByRole('listbox', { name: 'Figures to insert' }).waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Escape');
      for (const _ of '#NI') await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
    },
  },
  {
    name: 'narrative: where a figure comes from',
    async show(page) {
      const text = await sectionText(page, 'Achievements');
      await text.getByRole('button', { name: /live figure/u }).click();
      await page.getByRole('dialog', { name: 'Where this comes from' }).waitFor();
    },
    leave: escape,
  },
  {
    name: 'narrative: menu of a section',
    async show(page) {
      await page.getByRole('button', { name: /^Section /u }).click();
      await menu(page);
    },
    leave: closeMenu,
  },
  {
    name: 'narrative: add a section',
    async show(page) {
      await run(page, 'Add a section');
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'actions with the drawer',
    async show(page) {
      await goTo(page, 'Actions');
      await cell(page, 'A04', 'ref').click();
      await page.getByRole('heading', { name: 'A04' }).waitFor();
    },
  },
  ...(['title', 'manager', 'due', 'status', 'deliverable'] as const).map((column): Screen => ({
    name: `actions: editor of ${column}`,
    async show(page) {
      await cell(page, 'A03', column).click();
      await page.keyboard.press('F2');
      await page.locator('.ag-popup-editor :focus').first().waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Escape');
      await page.locator('.ag-popup-editor').waitFor({ state: 'hidden' });
    },
  })),
  {
    name: 'actions: menu of a row',
    async show(page) {
      await cell(page, 'A03', 'title').click({ button: 'right' });
      await menu(page);
    },
    leave: closeMenu,
  },
  {
    name: 'actions: columns',
    async show(page) {
      await page.getByRole('button', { name: 'Columns' }).click();
      await menu(page);
    },
    leave: closeMenu,
  },
  {
    name: 'actions: links to indicators',
    async show(page) {
      await cell(page, 'A03', 'indicators').click();
      await page.keyboard.press('Enter');
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'actions: links to priorities',
    async show(page) {
      await cell(page, 'A03', 'priorityIds').click();
      await page.keyboard.press('Enter');
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'actions: paste',
    async show(page) {
      await page.getByRole('button', { name: /^Paste/u }).click();
      await page.getByRole('textbox', { name: 'Rows' }).fill('Action\tTarget\nNew\tsoon');
      await page.getByRole('button', { name: 'Look at the rows' }).click();
      await page.getByRole('dialog', { name: 'Paste 1 row' }).waitFor();
    },
    leave: escape,
  },
  {
    name: 'actions: nothing matches',
    async show(page) {
      await page.getByRole('textbox', { name: 'Filter actions' }).fill('zzz');
      await page.getByText('No actions match').waitFor();
    },
    async leave(page) {
      await page.getByRole('button', { name: 'Clear filter' }).click();
    },
  },
  {
    name: 'indicators with the panel',
    async show(page) {
      await goTo(page, 'Indicators & targets');
      await figure(page, 'NI 92', 'code').click();
      await page.getByRole('complementary', { name: 'NI 92 in full' }).waitFor();
    },
  },
  {
    name: 'indicators: the chart as a table',
    async show(page) {
      await page.keyboard.press('Alt+t');
      await page.getByRole('table', { name: 'Figures of NI 92' }).waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Alt+t');
      await page.getByRole('application', { name: 'Chart of NI 92' }).waitFor();
    },
  },
  {
    name: 'indicators: editor of a target',
    async show(page) {
      await figure(page, 'NI 92', 'target:2008/9').click();
      await page.keyboard.type('0.5');
      await page.locator('.ag-popup-editor :focus').waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Escape');
      await page.locator('.ag-popup-editor').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'indicators: columns',
    async show(page) {
      await page.getByRole('button', { name: 'Columns' }).click();
      await menu(page);
    },
    leave: closeMenu,
  },
  {
    name: 'indicators: add from the pack',
    async show(page) {
      await page.getByRole('button', { name: 'Add from pack' }).click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'indicators: local indicator',
    async show(page) {
      await page.getByRole('button', { name: 'Add local' }).click();
      await dialog(page);
      await page.getByRole('button', { name: 'Add indicator' }).click();
      await page.getByText('Say what is measured').waitFor();
    },
    leave: escape,
  },
  { name: 'reference pack', show: (page) => goTo(page, 'Reference pack') },
  { name: 'settings', show: (page) => goTo(page, 'Settings') },
];
