import { readFileSync } from 'node:fs';
import type { Dialog, Frame, Page, Request as PageRequest } from 'playwright-core';
import { toChromium, toShell } from './address';
import { openPage } from './chromium';
import { handlers } from './ipc';
import { HEARD, preloadScript, SEND } from './preload-world';
import { answerRequest } from './session';
import { note } from './steering';
import { only, Preventable, refuse, StrictEmitter } from './strict';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' | 'allow' };

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'will-prevent-unload',
  'render-process-gone',
];

let lastId = 0;

/** The page of a window, driven in real Chromium. */
export class WebContents extends StrictEmitter {
  readonly id = (lastId += 1);
  /** The page, once it is there. */
  readonly page: Promise<Page>;
  #openHandler: OpenHandler | null = null;
  #expected: string | null = null;
  #address = '';
  #isDestroyed = false;

  constructor(preload: string, size: { readonly width: number; readonly height: number }) {
    super('webContents', EVENTS);
    this.page = this.#open(preload, size);
  }

  async #open(preload: string, size: { width: number; height: number }): Promise<Page> {
    const page = await openPage(async (request) => {
      const frame = frameOf(request);
      if (frame === null) return null;
      const isPage = request.isNavigationRequest();
      if (isPage && !this.#mayNavigate(frame, toShell(request.url()))) return null;
      return answerRequest(request);
    });
    await page.setViewportSize(size);
    await page.exposeBinding(SEND, async ({ frame }, channel: string, args: unknown[]) =>
      this.receive(channel, args, frame),
    );
    await page.addInitScript({ content: preloadScript(readFileSync(preload, 'utf8')) });
    page.on('dialog', (dialog) => void this.#onDialog(dialog));
    page.on('popup', (popup) => void popup.close());
    const cdp = await page.context().newCDPSession(page);
    cdp.on('Page.windowOpen', ({ url }) => {
      if (!this.#openHandler) refuse('a page whose new windows nobody watches');
      const { action } = this.#openHandler({ url: toShell(url) });
      if (action !== 'deny') refuse('new windows');
    });
    await cdp.send('Page.enable');
    return page;
  }

  /** Whether a navigation that the page itself began goes on, as the shell's listeners decide. */
  #mayNavigate(frame: Frame, url: string): boolean {
    if (frame.parentFrame() === null && url === this.#expected) {
      this.#expected = null;
      this.#address = url;
      return true;
    }
    const event = Object.assign(new Preventable(), { url });
    if (frame.parentFrame() === null) this.emit('will-navigate', event);
    this.emit('will-frame-navigate', event);
    if (!event.defaultPrevented) note('navigate', url);
    return !event.defaultPrevented;
  }

  async #onDialog(dialog: Dialog): Promise<void> {
    if (dialog.type() !== 'beforeunload') refuse(`a page's ${dialog.type()}`);
    const event = new Preventable();
    this.emit('will-prevent-unload', event);
    // Preventing the event lets the page go.
    await (event.defaultPrevented ? dialog.accept() : dialog.dismiss());
  }

  /** A message of a frame arrives; answered as `ipcRenderer.invoke` needs it. */
  async receive(
    channel: string,
    args: readonly unknown[],
    frame: { url(): string; parentFrame(): object | null },
  ): Promise<{ readonly value: unknown } | { readonly error: string }> {
    const handler = handlers.get(channel);
    if (!handler) return { error: `No handler registered for '${channel}'` };
    const senderFrame = { url: toShell(frame.url()), parent: frame.parentFrame() };
    try {
      const value = await handler({ sender: this, senderFrame }, ...args);
      return { value: structuredClone(value) };
    } catch (error) {
      return { error: String(error) };
    }
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  getURL(): string {
    return this.#address;
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  send(channel: string, payload: unknown): void {
    const message = { name: HEARD, detail: { channel, payload: structuredClone(payload) } };
    void this.page.then((page) =>
      page.evaluate(({ name, detail }) => {
        window.dispatchEvent(new CustomEvent(name, { detail }));
      }, message),
    );
  }

  async load(url: string): Promise<void> {
    const page = await this.page;
    this.#expected = url;
    await page.goto(toChromium(url));
  }

  /** The page's process ends. */
  async crash(): Promise<void> {
    const page = await this.page;
    await page.goto('about:blank');
    note('crash');
    this.emit('render-process-gone', {}, { reason: 'crashed' });
  }

  /** The page is gone for good. */
  destroy(): void {
    this.#isDestroyed = true;
  }
}

/** The frame that asks; null for a new window, which has none yet. */
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** A page as the shell sees it. */
export function shownContents(contents: WebContents): WebContents {
  return only('webContents', contents);
}
