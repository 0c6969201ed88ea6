import { app, BrowserWindow, dialog } from 'electron';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { REQUEST_NAMES, requestChannel } from '../contract/names';
import { createServices } from '../services/create';
import { nodeEnvironment } from '../services/environment';
import type { Services } from '../services/services';
import { WindowFiles } from '../services/window-files';
import { registerScheme, serveWindow } from './address';
import { noticeQuitting } from './close-politely';
import { Dialogs } from './dialogs';
import { guardEverything, guardSession } from './guard';
import { keepMenu } from './menu';
import { answerChannel, windowIdOf } from './messages';
import { libraryAsked } from './options';
import { followTheme } from './theme';
import { openWindow } from './window';

/** How long plans may take to close before the process ends without them; their journals are on disk by then. */
const LAST_WRITES_MS = 10_000;

/** What a second start says to the first. */
const secondStart = z.object({ library: z.string().nullable() });

/** Ends at once, with a reason for the person. */
function giveUp(reason: string): void {
  dialog.showErrorBox('Golden Thread cannot go on', reason);
  app.exit(1);
}

function startServices(library: string | null): Services {
  // Packaged, the resources lie beside the archive; else this is out/main/, two levels below the project's folder.
  const resourcesDir = app.isPackaged
    ? process.resourcesPath
    : join(import.meta.dirname, '..', '..', 'resources');
  const environment = nodeEnvironment({
    shell: 'desktop',
    appVersion: app.getVersion(),
    resourcesDir,
    paperProgram: join(import.meta.dirname, 'paper-worker.js'),
    // A library named for this one time is not the one that the next start opens.
    remembersLibrary: library === null,
  });
  // Chromium's own files stay apart from the settings.
  const userData = join(environment.configDir, 'desktop');
  mkdirSync(userData, { recursive: true });
  app.setPath('userData', userData);
  return createServices(environment);
}

/** Ends the process only when the plans are closed and their locks released. */
function closeBeforeQuitting(services: Services): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    isClosed = true;
    const outOfTime = new Promise<void>((done) => setTimeout(done, LAST_WRITES_MS));
    void Promise.race([services.close(), outOfTime]).finally(() => {
      app.exit(0);
    });
  });
}

async function open(services: Services, library: string | null): Promise<void> {
  await app.whenReady();
  const files = await WindowFiles.open(join(import.meta.dirname, '..', 'renderer'));
  if (!files) {
    giveUp('The window has not been built. Run npm start, which builds it.');
    return;
  }
  guardSession();
  serveWindow(files);
  for (const name of REQUEST_NAMES) {
    answerChannel(requestChannel(name), async ({ webContents }, sent) => {
      const answer = await services.request(windowIdOf(webContents), name, sent);
      followTheme(name, answer);
      return answer;
    });
  }
  new Dialogs(services).answer();
  keepMenu();
  const opened = library === null ? null : await services.openLibrary(library);
  if (opened?.ok === false) {
    giveUp(opened.error.message);
    return;
  }
  openWindow(services, app.isPackaged);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(services, app.isPackaged);
  });
}

/** Somebody started the application again: its window comes to the front, on the library that it has. */
function comeForward(services: Services, library: string | null): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  if (library === null || library === services.libraryFolder()) return;
  void dialog.showMessageBox(window, {
    type: 'info',
    message: 'Golden Thread is open with another library.',
    detail: `To work in ${library}, close this window first and start again, or open that folder from here.`,
    buttons: ['OK'],
  });
}

for (const sign of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(sign, (error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    giveUp(
      `It made a mistake of its own (${words}). Everything that was shown as saved is on disk; open it again, and report this if it happens again.`,
    );
  });
}
registerScheme();
app.enableSandbox();
guardEverything();
noticeQuitting();
const asked = libraryAsked(process.argv);
const library = asked === null ? null : resolve(asked);
const services = startServices(library);
// Said apart from the words of the command line, which Chromium puts into an order of its own on the way.
if (app.requestSingleInstanceLock({ library })) {
  app.on('second-instance', (_, _words, _folder, said) => {
    const second = secondStart.safeParse(said);
    comeForward(services, second.success ? second.data.library : null);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeBeforeQuitting(services);
  // Not awaited: Electron is ready only after this module has been read to its end.
  void open(services, library);
} else {
  app.quit();
}
