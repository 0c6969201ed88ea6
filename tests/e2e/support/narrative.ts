import type { Locator, Page } from 'playwright-core';
import { eventually } from './shell';

/** Shows a section and gives its text, ready for the caret. */
export async function sectionText(page: Page, title: string): Promise<Locator> {
  await page.getByRole('option', { name: title }).click();
  const text = page.getByRole('textbox', { name: `Text of ${title}`, exact: true });
  await text.waitFor();
  return text;
}

/** Puts the caret behind the last letter of a text. */
export async function toEnd(page: Page, text: Locator): Promise<void> {
  await text.focus();
  // A moment after it got the focus the editor puts the caret back where it had it: it must be there twice.
  let wasThere = false;
  await eventually(async () => {
    const isThere = (await afterCaret(text)) === '';
    const stays = isThere && wasThere;
    wasThere = isThere;
    if (!isThere) await page.keyboard.press('Control+End');
    return stays;
  }, true);
}

/** What stands behind the caret. */
function afterCaret(text: Locator): Promise<string> {
  return text.evaluate((element) => {
    const rest = document.createRange();
    rest.selectNodeContents(element);
    const { focusNode, focusOffset } = getSelection() ?? {};
    if (focusNode) rest.setStart(focusNode, focusOffset ?? 0);
    return rest.toString();
  });
}

/** Puts the caret behind the last letter of a text, in a new paragraph. */
export async function startParagraph(page: Page, text: Locator): Promise<void> {
  await toEnd(page, text);
  await page.keyboard.press('Enter');
}
