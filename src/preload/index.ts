import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Failure } from '../contract/failure';
import {
  EVENT_NAMES,
  eventChannel,
  isRequestName,
  requestChannel,
  SHELL_CHANNELS,
} from '../contract/names';
import type { Bridge } from '../contract/shell';
import { fail, type Result } from '../domain/result';

/** The window's only way to the desktop: the methods of {@link Bridge} and nothing else of Electron. */

/** Sends a message and waits for its Result; a broken channel is a failure like any other. */
async function invoke<T>(channel: string, ...args: unknown[]): Promise<Result<T, Failure>> {
  try {
    return (await ipcRenderer.invoke(channel, ...args)) as Result<T, Failure>;
  } catch {
    return fail({
      code: 'defect',
      message:
        'Golden Thread did not answer, so this was not done. What was shown as saved is safe: try again, or close the window and open it anew.',
    });
  }
}

const bridge: Bridge = {
  request(name, args) {
    // The page is not trusted with other channels than those of the contract.
    if (!isRequestName(name)) {
      const message = 'Golden Thread knows no such request. Nothing was changed.';
      return Promise.resolve(fail({ code: 'badRequest', message }));
    }
    return invoke(requestChannel(name), args);
  },
  on(name, listener) {
    if (!EVENT_NAMES.includes(name)) return () => undefined;
    const channel = eventChannel(name);
    const heard = (_: IpcRendererEvent, payload: unknown): void => {
      listener(payload as never);
    };
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.off(channel, heard);
    };
  },
  pickFile: (kind) => invoke(SHELL_CHANNELS.pickFile, kind),
  saveFile: (fileId) => invoke(SHELL_CHANNELS.saveFile, fileId),
  chooseLibrary: () => invoke(SHELL_CHANNELS.chooseLibrary),
  showLibrary: () => invoke(SHELL_CHANNELS.showLibrary),
  showCommands: (commands) => invoke(SHELL_CHANNELS.showCommands, commands),
};

contextBridge.exposeInMainWorld('goldenThread', bridge);
