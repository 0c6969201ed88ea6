import { atCell, showView } from './matrix';
import { dialog, escape, type Screen } from './screen';

/** The views of the golden thread, and what opens in them. */
export const THREAD_SCREENS: readonly Screen[] = [
  {
    name: 'matrix: a cell in full',
    async show(page) {
      await showView(page, 'Matrix');
      await atCell(page, 'P4.1', 'NI 117');
      await page.keyboard.press('Enter');
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'matrix by action',
    async show(page) {
      await page.getByRole('button', { name: 'By action' }).click();
      await page.getByRole('grid', { name: 'Priorities by actions' }).waitFor();
    },
    async leave(page) {
      await page.getByRole('button', { name: 'By indicator' }).click();
    },
  },
  { name: 'gaps', show: (page) => showView(page, 'Gaps') },
  {
    name: 'gaps: links',
    async show(page) {
      await page.getByRole('button', { name: /^Link for P1\.5/u }).click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'gaps: deliberate',
    async show(page) {
      await page.getByRole('button', { name: /^Deliberate gap: P1\.5/u }).click();
      await page.getByRole('button', { name: 'Keep gap' }).click();
      await page.getByText('Give a reason').waitFor();
    },
    leave: escape,
  },
];
