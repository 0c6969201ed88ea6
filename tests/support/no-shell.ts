import type { Bridge } from '../../src/contract/shell';
import { ok } from '../../src/domain/result';

/** What a window may ask of the shell around it where there is none: every dialog is called off. */
export const NO_SHELL: Omit<Bridge, 'request' | 'on'> = {
  pickFile: () => Promise.resolve(ok(null)),
  saveFile: () => Promise.resolve(ok(null)),
  chooseLibrary: () => Promise.resolve(ok(null)),
  showLibrary: () => Promise.resolve(ok(null)),
  showCommands: () => Promise.resolve(ok(null)),
};
