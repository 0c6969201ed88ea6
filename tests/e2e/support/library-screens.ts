import { dialog, escape, type Screen } from './screen';
import { goTo } from './shell';

/** What the library shows, and what plans are made, put away and brought back with. */
export const LIBRARY_SCREENS: readonly Screen[] = [
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
  {
    name: 'next year’s plan',
    async show(page) {
      await page.getByRole('button', { name: /^Begin plan for/u }).click();
      await page.getByText('No figure and no date is made up').waitFor();
    },
    leave: escape,
  },
  {
    name: 'archived plans',
    async show(page) {
      await page.getByRole('row', { name: /^Directorate introduction/u }).click();
      await page.getByRole('button', { name: 'Archive', exact: true }).click();
      await page.getByText('1 archived plan').click();
      await page.getByRole('button', { name: /^Bring back/u }).waitFor();
    },
    async leave(page) {
      await page.getByRole('button', { name: /^Bring back/u }).click();
      await page.getByRole('row', { name: /^Directorate introduction/u }).waitFor();
      await page.getByRole('button', { name: 'Close message' }).click();
    },
  },
];
