import { goTo } from './shell';
import type { Screen } from './screen';

/** What the review shows. The sample has no version: it is compared with its other plan. */
export const REVIEW_SCREENS: readonly Screen[] = [
  { name: 'review', show: (page) => goTo(page, 'Review') },
  {
    name: 'review: another plan',
    async show(page) {
      await goTo(page, 'Review');
      await page
        .getByRole('combobox', { name: 'Changes from' })
        .selectOption({ label: 'Directorate introduction 2008/9, introduction' });
      await page.getByRole('treegrid', { name: 'Changes' }).waitFor();
      await page.keyboard.press('j');
    },
  },
  {
    name: 'review: nothing left',
    async show(page) {
      await page.getByRole('textbox', { name: 'Filter changes' }).fill('zzz');
      await page.getByText('No changes left to show').waitFor();
    },
    async leave(page) {
      await page.getByRole('button', { name: /^Show all/u }).click();
      await page.getByRole('treegrid', { name: 'Changes' }).waitFor();
    },
  },
];
