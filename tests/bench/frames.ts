import type { Page } from 'playwright-core';

/** Pixels by which a scroll goes on in each frame. */
interface ScrollStep {
  readonly x: number;
  readonly y: number;
}

/**
 * Lengths of frames in which an element scrolls on and on, in milliseconds; at its end it goes back the same way: eight
 * seconds of them, as in two the few that a 95th percentile goes by are a matter of chance. The pointer
 * is in the corner meanwhile: over what scrolls, a script's steps make the browser look for what is under it in every frame,
 * where those of a wheel do so once, at their end (60 turns of a wheel: 1 move of the pointer; 120 steps: 120).
 */
export async function scrollFrames(
  page: Page,
  selector: string,
  step: ScrollStep,
  frames = 480,
): Promise<number[]> {
  await page.mouse.move(0, 0);
  return page.evaluate(
    async ({ wanted, by, count }) => {
      const box = document.querySelector(wanted);
      if (!box) throw new Error(`${wanted} is not there to scroll`);
      const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const times: number[] = [];
      let [x, y, hasMoved] = [by.x, by.y, false];
      let before = await next();
      for (let n = 0; n < count; n += 1) {
        const from = box.scrollTop + box.scrollLeft;
        box.scrollBy(x, y);
        const isAtEnd = box.scrollTop + box.scrollLeft === from;
        hasMoved ||= !isAtEnd;
        if (isAtEnd) [x, y] = [-x, -y];
        const now = await next();
        times.push(now - before);
        before = now;
      }
      if (!hasMoved) throw new Error(`${wanted} did not scroll`);
      return times;
    },
    { wanted: selector, by: step, count: frames },
  );
}

/** Times from a key to the next painted frame, for each of the keys in turn, in milliseconds. */
export async function keyFrames(
  page: Page,
  keys: readonly string[],
  pause: number,
): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const isListening = 'keyTimes' in globalThis;
    Object.assign(globalThis, { keyTimes: times });
    if (isListening) return;
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => {
            (globalThis as unknown as { keyTimes: number[] }).keyTimes.push(
              performance.now() - began,
            );
          });
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}
