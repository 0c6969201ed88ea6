import { goTo } from './shell';
import type { Screen } from './screen';

/** The covering report, and the pages of a paper. */
export const PAPER_SCREENS: readonly Screen[] = [
  { name: 'covering report', show: (page) => goTo(page, 'Covering report') },
  {
    name: 'covering report: options',
    async show(page) {
      const parts = page.getByRole('listbox', { name: 'Parts of the covering report' });
      await parts.getByRole('option', { name: /^Options considered/u }).click();
      await page.getByRole('button', { name: 'Delete Option 1' }).waitFor();
    },
  },
  {
    name: 'word preview',
    async show(page) {
      await goTo(page, 'Word preview');
      await page.getByText(/^About \d+ pages/u).waitFor();
    },
  },
];
