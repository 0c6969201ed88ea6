import type { Page } from 'playwright-core';
import { isReady } from './ready';
import { note } from './steering';
import { onlyKeys, only, refuse, StrictEmitter } from './strict';
import { shownContents, WebContents } from './web-contents';

/** What a window must say of its page: nothing less, nothing else. */
const SAFE = { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false };
const ALSO = ['preload', 'devTools', 'spellcheck'];
const OPTIONS = [
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'backgroundColor',
  'webPreferences',
];

interface Options {
  readonly width: number;
  readonly height: number;
  readonly webPreferences: Readonly<Record<string, unknown>> & { readonly preload: string };
}

/** The windows that are open, the first one first. */
export const windows: BrowserWindow[] = [];
/** Told when the last window has closed. */
export const lastWindow = { closed: (): void => undefined };

/** A native window around a page. */
export class BrowserWindow extends StrictEmitter {
  readonly webContents: WebContents;
  readonly #contents: WebContents;
  readonly options: Options;
  #isDestroyed = false;

  constructor(options: Options) {
    super('BrowserWindow', ['ready-to-show', 'closed']);
    if (!isReady()) refuse('a window before the application is ready');
    onlyKeys('BrowserWindow', options, OPTIONS);
    onlyKeys('webPreferences', options.webPreferences, [...Object.keys(SAFE), ...ALSO]);
    for (const [key, value] of Object.entries(SAFE)) {
      if (options.webPreferences[key] !== value)
        refuse(`a window without ${key}: ${String(value)}`);
    }
    this.options = options;
    const { width, height } = options;
    this.#contents = new WebContents(options.webPreferences.preload, { width, height });
    this.webContents = shownContents(this.#contents);
    created.tell(this.webContents);
    windows.push(this);
    void this.#contents.page.then((page) => {
      this.#watch(page);
    });
    return only<BrowserWindow>('BrowserWindow', this);
  }

  static fromWebContents({ id }: { readonly id: number }): BrowserWindow | null {
    return windows.find((window) => window.webContents.id === id) ?? null;
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return windows;
  }

  #watch(page: Page): void {
    page.once('load', () => this.emit('ready-to-show'));
    page.on('close', () => {
      this.#gone();
    });
  }

  #gone(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#contents.destroy();
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    if (windows.length === 0) lastWindow.closed();
  }

  async loadURL(url: string): Promise<void> {
    await this.#contents.load(url);
  }

  show(): void {
    note('show');
  }

  focus(): void {
    note('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    note('restore');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  /** Asks the page first, as closing by hand does. */
  close(): void {
    void this.#contents.page.then((page) => page.close({ runBeforeUnload: true }));
  }

  destroy(): void {
    void this.#contents.page.then((page) => page.close());
    this.#gone();
  }

  /** The page's process ends. */
  async crashPage(): Promise<void> {
    await this.#contents.crash();
  }
}

/** Told of every new page, as `web-contents-created` is. */
export const created: { tell: (contents: WebContents) => void } = { tell: () => undefined };
