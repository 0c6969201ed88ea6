import { cell } from './actions';
import { figure } from './indicators';
import { sectionText, startParagraph } from './narrative';
import { goTo } from './shell';
import { mapNode } from './thread-map';
import { closeMenu, dialog, escape, menu, run, search, type Screen } from './screen';
import { LIBRARY_SCREENS } from './library-screens';
import { PAPER_SCREENS } from './paper-screens';
import { REVIEW_SCREENS } from './review-screens';
import { RESOURCES_SCREENS } from './resources';
import { THREAD_SCREENS } from './thread-screens';

/** Everything that the window shows once the sample is open, in an order in which each follows from the one before. */
export const SCREENS: readonly Screen[] = [
  ...LIBRARY_SCREENS,
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
    name: 'find: nothing typed',
    async show(page) {
      await search(page, 'Control+f', '');
      await page.getByText('and the cover').waitFor();
    },
    leave: escape,
  },
  {
    name: 'find and replace',
    async show(page) {
      await search(page, 'Control+h', 'protocol');
      await page.getByRole('textbox', { name: 'Replace with' }).fill('agreement');
      await page.getByRole('button', { name: /^Replace \d+$/u }).waitFor();
    },
    leave: escape,
  },
  {
    name: 'find in library',
    async show(page) {
      await search(page, 'Control+Shift+f', 'the');
      await page.getByText(/^First 200 of [\d,]+ places in 2 plans$/u).waitFor();
    },
    leave: escape,
  },
  {
    name: 'find: nothing found',
    async show(page) {
      await search(page, 'Control+f', 'quokka');
      await page.getByText('“quokka” is not in this plan').waitFor();
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
    name: 'checks, a finding unfolded',
    async show(page) {
      await page.keyboard.press('Control+j');
      await page.getByRole('treegrid', { name: 'Findings' }).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.getByText('Why this rule').waitFor();
    },
  },
  {
    name: 'checks: rules',
    async show(page) {
      await page.getByRole('button', { name: 'Rules…' }).click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'checks: safe fixes',
    async show(page) {
      await page.getByRole('button', { name: /^Fix \d/u }).click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'checks: nothing matches',
    async show(page) {
      await page.getByRole('textbox', { name: 'Filter checks' }).fill('zzz');
      await page.getByText('No findings match').waitFor();
    },
    async leave(page) {
      await page.keyboard.press('Escape');
      await page.getByRole('treegrid', { name: 'Findings' }).waitFor();
      await page.keyboard.press('Control+j');
      await page.getByRole('region', { name: 'Checks' }).waitFor({ state: 'hidden' });
    },
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
  {
    name: 'thread as a map',
    async show(page) {
      await goTo(page, 'Golden thread');
      await page.getByRole('main').getByRole('button', { name: 'Map', exact: true }).click();
      await mapNode(page, 'priority:P1.5').waitFor();
    },
  },
  {
    name: 'thread: one picked out',
    async show(page) {
      await mapNode(page, 'priority:P4.1').click();
      await mapNode(page, 'gap:G5').waitFor();
    },
  },
  {
    name: 'thread: what can be linked',
    async show(page) {
      await page.keyboard.press('l');
      await menu(page);
    },
    leave: closeMenu,
  },
  {
    name: 'thread: actions of a priority',
    async show(page) {
      await page.keyboard.press('l');
      await page.getByRole('menuitem', { name: 'Actions that serve it…' }).click();
      await dialog(page);
    },
    leave: escape,
  },
  {
    name: 'thread as lists',
    async show(page) {
      await page.getByRole('button', { name: 'List', exact: true }).click();
      await page.getByRole('region', { name: 'Tackling poverty' }).waitFor();
    },
    async leave(page) {
      await page.getByRole('button', { name: 'Map', exact: true }).click();
      await page.getByRole('application').waitFor();
    },
  },
  ...THREAD_SCREENS,
  ...REVIEW_SCREENS,
  ...RESOURCES_SCREENS,
  ...PAPER_SCREENS,
  { name: 'reference pack', show: (page) => goTo(page, 'Reference pack') },
  { name: 'settings', show: (page) => goTo(page, 'Settings') },
];
