import { app, dialog, shell, type BrowserWindow } from 'electron';
import { dirname, extname, join } from 'node:path';
import { z } from 'zod';
import type { Failure } from '../contract/failure';
import { SHELL_CHANNELS } from '../contract/names';
import type { PickKind, SavedFile } from '../contract/shell';
import type { LibraryView } from '../contract/views';
import { fail, ok, type Result } from '../domain/result';
import { readOutside, writeOutside } from '../services/outside-files';
import type { Services } from '../services/services';
import { answerChannel } from './messages';

const pickKind = z.enum(['plan', 'pack', 'word', 'style', 'picture']);
const fileIdOf = z.string().max(200);

const TITLES = {
  plan: 'Import a plan',
  pack: 'Add a reference pack',
  word: 'Check a Word file',
  style: 'Add a house style',
  picture: 'Choose a logo',
} as const;

/** What is offered to be opened. */
const OPENED: Readonly<Record<PickKind, { name: string; extensions: string[] }>> = {
  plan: { name: 'Golden Thread files', extensions: ['json'] },
  pack: { name: 'Golden Thread files', extensions: ['json'] },
  word: { name: 'Word documents', extensions: ['docx', 'dotx'] },
  style: { name: 'House styles', extensions: ['json', 'docx', 'dotx'] },
  picture: { name: 'Pictures', extensions: ['png', 'jpg', 'jpeg'] },
};

const FILTERS: Readonly<Record<string, string>> = { docx: 'Word document', json: 'Plan file' };

const badRequest = (): Result<never, Failure> =>
  fail({
    code: 'badRequest',
    message: 'The request is not of the agreed form. Nothing was changed.',
  });

/** What needs a dialog or another program of the computer; paths stay on this side. */
export class Dialogs {
  /** Folder that a file was saved to last. */
  #lastFolder: string | null = null;

  constructor(private readonly services: Services) {}

  /** Answers what windows ask of the shell. */
  answer(): void {
    answerChannel(SHELL_CHANNELS.pickFile, (window, sent) => this.#pickFile(window, sent));
    answerChannel(SHELL_CHANNELS.saveFile, (window, sent) => this.#saveFile(window, sent));
    answerChannel(SHELL_CHANNELS.chooseLibrary, (window) => this.#chooseLibrary(window));
    answerChannel(SHELL_CHANNELS.showLibrary, async () => this.#showLibrary());
  }

  async #pickFile(
    window: BrowserWindow,
    sent: unknown,
  ): Promise<Result<{ readonly fileId: string } | null, Failure>> {
    const kind = pickKind.safeParse(sent);
    if (!kind.success) return badRequest();
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: TITLES[kind.data],
      filters: [OPENED[kind.data]],
      properties: ['openFile'],
    });
    const [file] = filePaths;
    if (file === undefined) return ok(null);
    const bytes = await readOutside(file);
    return bytes.ok ? ok({ fileId: this.services.keepFile(file, bytes.value) }) : bytes;
  }

  async #saveFile(
    window: BrowserWindow,
    sent: unknown,
  ): Promise<Result<SavedFile | null, Failure>> {
    const fileId = fileIdOf.safeParse(sent);
    if (!fileId.success) return badRequest();
    const made = this.services.takeFile(fileId.data);
    if (!made) {
      const message =
        'The file is no longer kept: each is handed over once. The plan is as it was; export it again.';
      return fail({ code: 'notFound', message });
    }
    const folder = this.#lastFolder ?? app.getPath('documents');
    const extension = extname(made.name).slice(1);
    const { filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(folder, made.name),
      filters: [{ name: FILTERS[extension] ?? 'File', extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (filePath === '') return ok(null);
    const written = await writeOutside(filePath, made.bytes);
    if (!written.ok) return written;
    this.#lastFolder = dirname(filePath);
    return ok({ place: this.#lastFolder });
  }

  async #chooseLibrary(window: BrowserWindow): Promise<Result<LibraryView | null, Failure>> {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title: 'Open or make a library',
      buttonLabel: 'Open',
      properties: ['openDirectory', 'createDirectory'],
    });
    const [folder] = filePaths;
    return folder === undefined ? ok(null) : this.services.openLibrary(folder);
  }

  #showLibrary(): Result<null, Failure> {
    const folder = this.services.libraryFolder();
    if (folder === null) {
      const message = 'No library is open, so there is no folder to show. Open a library first.';
      return fail({ code: 'notFound', message });
    }
    // Shown, not opened: opening a folder may start a program where the system takes it for one.
    shell.showItemInFolder(join(folder, 'library.json'));
    return ok(null);
  }
}
