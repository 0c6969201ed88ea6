import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Failure } from '../contract/failure';
import { eventChannel } from '../contract/names';
import { fail, type Result } from '../domain/result';
import type { Notice } from '../services/services';
import { isOwnAddress } from './address';

/** The only place of the desktop shell that takes messages from pages or sends them any. */

/** What answers a message: told which window asks, and what it sent, unchecked. */
export type Answer = (asking: BrowserWindow, sent: unknown) => Promise<Result<unknown, Failure>>;

/** The id that the services know a window by. */
export function windowIdOf({ id }: WebContents): string {
  return `desktop-${String(id)}`;
}

/** The window that a message comes from; null unless it is the main frame of a window of ours at our own address. */
function asking({ senderFrame, sender }: IpcMainInvokeEvent): BrowserWindow | null {
  if (senderFrame?.parent !== null || !isOwnAddress(senderFrame.url)) return null;
  return BrowserWindow.fromWebContents(sender);
}

/** Answers a channel's messages. A defect becomes a failure: a rejection would tell the page of the shell's inside. */
export function answerChannel(channel: string, answer: Answer): void {
  ipcMain.handle(channel, async (event, sent: unknown): Promise<Result<unknown, Failure>> => {
    const window = asking(event);
    if (!window) {
      return fail({ code: 'badRequest', message: 'This page may not ask. Nothing was changed.' });
    }
    try {
      return await answer(window, sent);
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return fail({
        code: 'defect',
        message: `Golden Thread made a mistake of its own (${words}). What was shown as saved is safe; repeat the step, and report it if it happens again.`,
      });
    }
  });
}

/** Tells a window something. */
export function tell(contents: WebContents, { name, payload }: Notice): void {
  if (!contents.isDestroyed()) contents.send(eventChannel(name), payload);
}
