import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings } from '../support/axe';
import { NAMES } from '../support/made-docx';
import { madeTemplate, templateWithOtherPages } from '../support/made-template';
import { temporaryFolder } from '../support/temporary';
import { typeInto } from './support/actions';
import { application } from './support/app';
import { download } from './support/export';
import { eventually, goTo, openSample } from './support/shell';

const app = application();

const pages = (page: Page) => page.getByRole('region', { name: 'Pages of the paper' });
const status = (page: Page) => page.getByText(/^About \d+ pages?, /u);
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Waits until the pages of what is chosen are drawn; gives the bytes that they were drawn from. */
async function shown(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/file.read'), {
      timeout: 60_000,
    }),
    act(),
  ]);
  const { value } = (await answer.json()) as { value: { base64: string } };
  await status(page).waitFor({ timeout: 60_000 });
  return Buffer.from(value.base64, 'base64');
}

test('the pages are those of the very file that is kept', async () => {
  const { page } = app();
  await openSample(page);
  const bytes = await shown(page, () => goTo(page, 'Word preview'));
  await pages(page)
    .getByText('Commissioning Division annual business plan 2008/9')
    .first()
    .waitFor();
  await pages(page)
    .getByRole('group', { name: /^Page 1 of about \d+$/u })
    .waitFor();
  await pages(page).getByText('Chart: Word draws it from the figures').first().waitFor();
  // Word counts headings by itself; so must what draws its file.
  await pages(page).getByText('Purpose of the service').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const kept = await download(page, () =>
    page.getByRole('button', { name: 'Save this file' }).click(),
  );
  expect(sha256(kept.bytes)).toBe(sha256(bytes));
});

test('what is made stays marked when the dialog lay over the preview', async () => {
  const { page } = app();
  const marked = page.getByRole('radio', { name: /^Plan only/u });
  expect(await marked.isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await marked.isChecked()).toBe(true);
});

test('the contents lead to their pages', async () => {
  const { page } = app();
  await status(page).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Contents' }).click();
  const list = page.getByRole('list', { name: 'Contents of the paper' });
  const entry = list.getByRole('button', { name: 'Lead roles' });
  const number = /Page (\d+)$/u.exec(await entry.innerText())?.[1] ?? '';
  await entry.click();
  const heading = pages(page).locator('article > p', { hasText: /^Lead roles$/u });
  await eventually(async () => {
    const [box, frame] = [await heading.last().boundingBox(), await pages(page).boundingBox()];
    return box !== null && frame !== null && box.y >= frame.y - 1 && box.y < frame.y + frame.height;
  }, true);
  // The page that it says is the one that it leads to.
  const there = await heading.last().evaluate((one) => one.closest('section')?.ariaLabel ?? '');
  expect(there).toMatch(new RegExp(`^Page ${number} of `, 'u'));
  // From there the keyboard goes on.
  const isThere = (): Promise<boolean> =>
    heading.last().evaluate((one) => {
      const root = one.getRootNode();
      return root instanceof ShadowRoot && root.activeElement === one.closest('section');
    });
  await eventually(isThere, true);
});

test('what Word numbers is numbered on from page to page', async () => {
  const { page } = app();
  const tree = await page.context().newCDPSession(page);
  for (const [heading, number] of [
    ['Lead roles', '1.3'],
    ['Achievements', '3.2'],
  ] as const) {
    await page.getByRole('button', { name: 'Contents' }).click();
    const list = page.getByRole('list', { name: 'Contents of the paper' });
    await list.getByRole('button', { name: heading }).click();
    await eventually(async () => {
      const { nodes } = await tree.send('Accessibility.getFullAXTree');
      const texts = nodes
        .filter(({ role }) => role?.value === 'StaticText')
        .map(({ name }) => String(name?.value));
      // A number that is counted comes in one piece or in three: "3", ".", "2".
      const before = texts.slice(0, Math.max(0, texts.lastIndexOf(heading))).join(' ');
      return /\d+ ?\. ?\d+$/u.exec(before.trim())?.[0].replaceAll(' ', '');
    }, number);
  }
});

test('small pages stand side by side', async () => {
  const { page } = app();
  const top = async (number: number) => {
    const one = pages(page).getByRole('group', {
      name: new RegExp(`^Page ${String(number)} of`, 'u'),
    });
    return (await one.boundingBox())?.y;
  };
  await pages(page).evaluate((element) => {
    element.scrollTop = 0;
  });
  expect(await top(2)).not.toBe(await top(1));
  await page.getByRole('button', { name: 'Smaller' }).click();
  expect(await top(2)).toBe(await top(1));
  await page.getByRole('button', { name: 'Larger' }).click();
});

test('pages that are drawn while the contents are in sight break where they should', async () => {
  const { page } = app();
  await page.getByRole('button', { name: 'Contents' }).click();
  const list = page.getByRole('list', { name: 'Contents of the paper' });
  await shown(page, () => page.getByRole('radio', { name: /^Review copy/u }).click());
  await list.getByRole('button', { name: 'Lead roles' }).waitFor();
  await page.getByRole('button', { name: 'Pages' }).click();
  await eventually(async () => {
    const found = await pages(page).getByRole('group').count();
    return found > 20;
  }, true);
});

test('another paper, and a change of the plan, are shown as soon as they are made', async () => {
  const { page } = app();
  await shown(page, () => page.getByRole('radio', { name: /^One-page digest/u }).click());
  await pages(page).getByText('Lead roles').first().waitFor({ state: 'detached' });
  await shown(page, () => page.getByRole('radio', { name: /^Action plan only/u }).click());
  await goTo(page, 'Actions');
  await typeInto(page, 'A01', 'title', 'Quite another title');
  await shown(page, () => goTo(page, 'Word preview'));
  await pages(page).getByText('Quite another title').first().waitFor({ timeout: 60_000 });
});

test('of a pack in two files the one that is chosen is shown, and is the one that is saved', async () => {
  const { page } = app();
  await page.getByRole('radio', { name: /^Committee pack/u }).click();
  await shown(page, () => page.getByRole('checkbox', { name: /^Two files/u }).click());
  await pages(page).getByText('Recommendations').first().waitFor({ timeout: 60_000 });
  // Another paper is shown from its beginning.
  await eventually(() => pages(page).evaluate(({ scrollTop }) => scrollTop), 0);
  const files = page.getByRole('group', { name: 'Which of the two files is shown' });
  const bytes = await shown(page, () => files.getByRole('button', { name: 'Appendix 1' }).click());
  await pages(page).getByText('Purpose of the service').first().waitFor({ timeout: 60_000 });
  expect(await axeFindings(page)).toEqual([]);
  const kept = await download(page, () =>
    page.getByRole('button', { name: 'Save this file' }).click(),
  );
  expect(kept.name).toMatch(/, Appendix 1\.docx$/u);
  expect(sha256(kept.bytes)).toBe(sha256(bytes));
});

test('a paper that cannot be made says why, keeps the pages before, and is made when asked again', async () => {
  const { page } = app();
  const message = 'The thread that made the file ended with 1. The plan is as it was.';
  const failure = { ok: false, error: { code: 'defect', message } };
  await page.route('**/api/export.word', (route) => route.fulfill({ json: failure }));
  await page.getByRole('radio', { name: /^One-page digest/u }).click();
  await page.getByRole('alert').getByText(message).waitFor({ timeout: 60_000 });
  await pages(page).getByText('Purpose of the service').first().waitFor();
  expect(await page.getByRole('button', { name: 'Save this file' }).isDisabled()).toBe(true);
  await page.unroute('**/api/export.word');
  await shown(page, () => page.getByRole('button', { name: 'Try again' }).click());
  await pages(page).getByText('Must be fixed').first().waitFor({ timeout: 60_000 });
});

test('styles and checks that cannot be had are said where they would stand, and come when asked again', async () => {
  const { page } = app();
  const message = 'Golden Thread is not answering.';
  const failure = { ok: false, error: { code: 'notSaved', message } };
  const failing = ['**/api/paper.looks', '**/api/export.check'];
  await goTo(page, 'Overview');
  for (const one of failing) await page.route(one, (route) => route.fulfill({ json: failure }));
  await goTo(page, 'Word preview');
  await page.getByRole('alert').getByText(message).waitFor();
  // Nothing says that it is still being made.
  expect(await page.getByRole('progressbar').count()).toBe(0);
  const [looks = '', checks = ''] = failing;
  await page.unroute(looks);
  await shown(page, () => page.getByRole('button', { name: 'Try again' }).click());
  const unchecked = page.getByRole('alert').getByText('The document could not be checked.');
  await unchecked.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.unroute(checks);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/^\d+ pass, \d+ to look at$/u).waitFor({ timeout: 60_000 });
  expect(await unchecked.count()).toBe(0);
});

test('the word that a house style sets across a draft stands in the middle of its pages', async () => {
  const { page } = app();
  await shown(page, async () => {
    await page.getByRole('combobox', { name: 'House style' }).selectOption('committee');
  });
  const middle = (element: Element): readonly number[] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  const sheet = pages(page).getByRole('group', { name: /^Page 1 of/u });
  const word = sheet.locator('header svg').filter({ hasText: /^DRAFT$/u });
  await word.waitFor({ timeout: 60_000 });
  expect(await word.evaluate(middle)).toEqual(await sheet.evaluate(middle));
  await shown(page, async () => {
    await page.getByRole('combobox', { name: 'House style' }).selectOption('plain');
  });
  await word.waitFor({ state: 'detached', timeout: 60_000 });
});

test('what is chosen and changed of the look over the preview is seen in it', async () => {
  const { page } = app();
  await page.getByRole('radio', { name: /^One-page digest/u }).check();
  await page.getByRole('button', { name: 'Document checks before export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export to Word' });
  await shown(page, async () => {
    await dialog.getByLabel('House style', { exact: true }).selectOption('committee');
    await dialog.getByRole('button', { name: 'See its pages' }).click();
  });
  const sheet = pages(page).getByRole('group', { name: /^Page 1 of/u });
  const word = (text: string) => sheet.locator('header svg').filter({ hasText: text });
  await word('DRAFT').waitFor({ timeout: 60_000 });

  // Made one of the library's own, and then changed under the name that it has.
  const editor = page.getByRole('dialog', { name: 'House style' });
  const change = async (watermark: string): Promise<Uint8Array> => {
    await page.getByRole('button', { name: 'Edit style' }).click();
    await editor.getByLabel('Watermark until approved').fill(watermark);
    await editor.getByLabel('Bottom margin, mm').fill('60');
    return shown(page, () => editor.getByRole('button', { name: 'Save style' }).click());
  };
  await change('TRIAL');
  await word('TRIAL').waitFor({ timeout: 60_000 });
  const bytes = await change('SECOND');
  await word('SECOND').waitFor({ timeout: 60_000 });
  const kept = await download(page, () =>
    page.getByRole('button', { name: 'Save this file' }).click(),
  );
  expect(sha256(kept.bytes)).toBe(sha256(bytes));
  // A footer is as far from the edge of the page as Word has it, however high the margin.
  const gap = await sheet.evaluate((element) => {
    const lines = element.querySelectorAll(':scope > footer p');
    const last = lines[lines.length - 1]?.getBoundingClientRect().bottom ?? 0;
    const { bottom, height } = element.getBoundingClientRect();
    return ((bottom - last) / height) * 297;
  });
  expect(gap).toBeGreaterThan(8);
  expect(gap).toBeLessThan(12);
});

test('a letterhead stands on the first page alone, and even pages have their own foot', async () => {
  const { page } = app();
  const file = join(await temporaryFolder(), 'Anytown.docx');
  await writeFile(file, templateWithOtherPages());
  await goTo(page, 'Word preview');
  await shown(page, () => page.getByRole('radio', { name: /^Plan only/u }).click());
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a style file' }).click();
  await shown(page, async () => {
    await (await chooser).setFiles(file);
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const edge = (number: number, name: 'header' | 'footer') =>
    pages(page)
      .getByRole('group', { name: new RegExp(`^Page ${String(number)} of`, 'u') })
      .locator(`> ${name}`)
      // What is out of sight is not laid out, and has no text that is seen.
      .textContent()
      .then((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim());
  await eventually(() => edge(1, 'header'), 'Town Hall, Anytown');
  expect(await edge(1, 'footer')).not.toContain('Page');
  for (const number of [2, 3, 4, 5]) {
    expect(await edge(number, 'header')).toContain('Anytown Borough Council');
    const foot = await edge(number, 'footer');
    if (number % 2 === 0) expect(foot).toBe('On the left');
    else expect(foot).toContain(`Page ${String(number)} of`);
  }
});

test('what stands behind a tab in a header is at the end of its line', async () => {
  const { page } = app();
  const file = join(await temporaryFolder(), 'Tabs.docx');
  const line = '<w:p><w:r><w:t>On the left</w:t><w:tab/><w:t>On the right</w:t></w:r></w:p>';
  await writeFile(file, madeTemplate({ 'word/header7.xml': `<w:hdr ${NAMES}>${line}</w:hdr>` }));
  await page.getByRole('radio', { name: /^One-page digest/u }).check();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a style file' }).click();
  await shown(page, async () => {
    await (await chooser).setFiles(file);
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const header = pages(page)
    .getByRole('group', { name: /^Page 1 of/u })
    .locator('> header', { hasText: 'On the right' });
  await header.waitFor({ timeout: 60_000 });
  const gap = await header.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words = document.createRange();
    while (texts.nextNode()) {
      if (texts.currentNode.nodeValue === 'On the right') words.selectNode(texts.currentNode);
    }
    return element.getBoundingClientRect().right - words.getBoundingClientRect().right;
  });
  expect(Math.abs(gap)).toBeLessThan(2);
});
