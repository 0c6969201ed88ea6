import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { created, lastWindow, windows } from './browser-window';
import { isReady, whenReady } from './ready';
import { setUp } from './session';
import { note } from './steering';
import { only, Preventable, refuse, StrictEmitter } from './strict';

const EVENTS = [
  'web-contents-created',
  'second-instance',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'activate',
];

class App extends StrictEmitter {
  readonly isPackaged = false;
  #isQuitting = false;

  constructor() {
    super('app', EVENTS);
    created.tell = (contents) => this.emit('web-contents-created', {}, contents);
    lastWindow.closed = () => {
      if (this.#isQuitting) this.#end();
      else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
      else this.quit();
    };
  }

  whenReady(): Promise<void> {
    return whenReady;
  }

  enableSandbox(): void {
    if (isReady()) refuse('enableSandbox after the application is ready');
    setUp.isSandboxed = true;
  }

  getVersion(): string {
    const found: unknown = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));
    return (found as { readonly version: string }).version;
  }

  getPath(name: string): string {
    if (name !== 'documents') refuse(`the path ${name}`);
    return join(process.env['GOLDEN_THREAD_HOME'] ?? homedir(), 'documents');
  }

  setPath(name: string, path: string): void {
    if (name !== 'userData' || isReady()) refuse(`setting the path ${name}`);
    if (!existsSync(path)) refuse(`a path that is not there: ${path}`);
    note('setPath', name, path);
  }

  requestSingleInstanceLock(said: object): boolean {
    note('requestSingleInstanceLock', said);
    return process.env['GT_STAND_IN_SECOND'] !== '1';
  }

  /** Asks every window to close; ends when all have. */
  quit(): void {
    this.#isQuitting = true;
    const event = new Preventable();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    if (windows.length === 0) this.#end();
    for (const window of windows) window.close();
  }

  #end(): void {
    const event = new Preventable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  /** Ends at once, asking nobody. */
  exit(code: number): void {
    process.exit(code);
  }
}

export const app = only('app', new App());
