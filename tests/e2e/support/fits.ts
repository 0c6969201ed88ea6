import type { Page } from 'playwright-core';

/**
 * What does not fit in the window: bars whose contents are wider than they are, controls outside the window,
 * controls of the bars that lie over each other, and choices or hints that a closed list or an empty field would cut off.
 * A line each; nothing is the aim.
 */
export async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40) ||
      element.tagName;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 2 && height > 2;
    };
    const found: string[] = [];
    const bars = document.querySelectorAll(
      'header, footer, nav, main, [role="toolbar"], [aria-label="Tools for the text"]',
    );
    for (const bar of bars) {
      if (bar.scrollWidth > bar.clientWidth + 1) {
        found.push(`${bar.tagName} is ${String(bar.scrollWidth - bar.clientWidth)} px too narrow`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth)
      found.push('the window scrolls sideways');
    if (document.documentElement.scrollHeight > innerHeight) found.push('the window scrolls down');
    for (const bar of document.querySelectorAll('header, footer, nav, [role="toolbar"]')) {
      const controls = [...bar.querySelectorAll('button, select, input, [data-save]')].filter(
        isSeen,
      );
      for (const [at, one] of controls.entries()) {
        const a = one.getBoundingClientRect();
        if (a.left < -1 || a.right > innerWidth + 1)
          found.push(`${said(one)} is out of the window`);
        for (const other of controls.slice(at + 1)) {
          const b = other.getBoundingClientRect();
          const isOver =
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          const isInside = one.contains(other) || other.contains(one);
          if (isOver && !isInside) found.push(`${said(one)} lies over ${said(other)}`);
        }
      }
      for (const button of bar.querySelectorAll('button')) {
        if (isSeen(button) && button.scrollWidth > button.clientWidth + 1) {
          const style = getComputedStyle(button);
          if (style.textOverflow !== 'ellipsis') found.push(`${said(button)} is cut off`);
        }
      }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const select of [...document.querySelectorAll('select')].filter(isSeen)) {
      const { font, paddingLeft, paddingRight, textOverflow } = getComputedStyle(select);
      // Of any length, and cut off with a sign that there is more.
      if (textOverflow === 'ellipsis') continue;
      if (pen) pen.font = font;
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      for (const { text } of select.options) {
        const width = pen?.measureText(text).width ?? 0;
        if (width > room + 1) {
          found.push(`“${text}” is ${String(Math.ceil(width - room))} px too long for its list`);
        }
      }
    }
    for (const input of [...document.querySelectorAll('input')].filter(isSeen)) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(input);
      if (pen) pen.font = font;
      const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const width = pen?.measureText(input.placeholder).width ?? 0;
      if (width > room + 1) {
        found.push(`“${input.placeholder}” is ${String(Math.ceil(width - room))} px too long`);
      }
    }
    return found;
  });
}
