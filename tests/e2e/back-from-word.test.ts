import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { all, paragraphBehind, retyped, reviewCopy, withText } from '../support/review-copies';
import { samplePack, samplePlan } from '../support/samples';
import { temporaryFolder } from '../support/temporary';
import { application } from './support/app';
import { download } from './support/export';
import { eventually, goTo, lastStepIs, openSample, undo } from './support/shell';

const app = application();

async function editedCopy(): Promise<string> {
  const sent = await reviewCopy(samplePlan('commissioning-2008-9'), samplePack());
  const change = all(
    retyped('Healthy Schools Manager', 'Head of Schools'),
    paragraphBehind('It does not run most', 'A new paragraph.'),
  );
  const path = join(await temporaryFolder(), 'reviewed.docx');
  await writeFile(path, withText(sent, change));
  return path;
}

test('a reviewed file is taken in, one suggestion is accepted and one rejected, and all of it is undone', async () => {
  const { page } = app();
  const path = await editedCopy();
  await openSample(page);
  await goTo(page, 'Review');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Take in from Word…' }).click(),
  ]);
  await chooser.setFiles(path);
  const list = page.getByRole('treegrid', { name: 'Suggestions' });
  await list.waitFor();
  await page.getByText('Taken in: 2 suggestions.').waitFor();
  await lastStepIs(page, 'Take in reviewed.docx');

  const manager = list.getByRole('row').filter({ hasText: 'A03 › Accountable manager' });
  expect(await manager.locator('del').textContent()).toContain('Healthy Schools Manager');
  expect(await manager.locator('ins').textContent()).toContain('Head of Schools');
  await manager.focus();
  await page.keyboard.press('a');
  await lastStepIs(page, 'Accept A03 › Accountable manager');
  await eventually(() => manager.count(), 0);

  const text = list.getByRole('row').filter({ hasText: 'A new paragraph.' });
  await text.getByRole('button', { name: 'Reject' }).click();
  await lastStepIs(page, 'Reject Purpose of the service › Text');
  await page.getByText('No suggestion is open').waitFor();

  await undo(page, 'Reject Purpose of the service › Text');
  await undo(page, 'Accept A03 › Accountable manager');
  await goTo(page, 'Review');
  await eventually(() => list.getByRole('button', { name: 'Accept', exact: true }).count(), 2);
  await undo(page, 'Take in reviewed.docx');
  await goTo(page, 'Review');
  await page.getByText('No suggestion is open').waitFor();
  const exporting = page.getByRole('button', { name: 'Export a review copy' });
  expect((await download(page, () => exporting.click())).name).toMatch(/, review copy\.docx$/u);
});
