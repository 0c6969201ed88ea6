import { app } from './app';
import { windows } from './browser-window';
import { chooseItem, menuItems } from './menu';
import { isGranted, isLetOut, setUp } from './session';
import { noted, prepareAnswer, type Steering } from './steering';

/**
 * Stands in for the module `electron` in a process of plain Node: the built main bundle runs against it, its pages are
 * real Chromium pages, and the test steers what a person or the computer would do. What Electron offers and this does
 * not have is refused, so that the shell cannot come to use anything untested.
 */
export { app } from './app';
export { BrowserWindow } from './browser-window';
export { dialog, nativeTheme, screen, shell } from './computer';
export { ipcMain } from './ipc';
export { Menu } from './menu';
export { protocol, session } from './session';

async function steer(steering: Steering): Promise<unknown> {
  const [window] = windows;
  switch (steering.do) {
    case 'answer':
      prepareAnswer(steering.dialog, steering.value);
      return null;
    case 'calls':
      return noted();
    case 'menu':
      return menuItems();
    case 'chooseMenu':
      chooseItem(steering.id);
      return null;
    case 'closeWindow':
      window?.close();
      return null;
    case 'quit':
      app.quit();
      return null;
    case 'secondInstance':
      app.emit('second-instance', {}, [], '', steering.said);
      return null;
    case 'crashPage':
      await window?.crashPage();
      return null;
    case 'permission':
      return window ? isGranted(window.webContents, steering.name) : null;
    case 'network':
      return isLetOut(steering.address);
    case 'message': {
      const parentFrame = (): object | null => (steering.isTop ? null : {});
      const frame = { url: () => steering.from, parentFrame };
      return window?.webContents.receive(steering.channel, [{}], frame);
    }
    case 'setUp': {
      const { schemes, isSandboxed, deviceHandler } = setUp;
      return { schemes, isSandboxed, device: deviceHandler?.(), options: window?.options };
    }
    default:
      throw new Error(`Nobody knows how to ${JSON.stringify(steering)}`);
  }
}

process.on('message', ({ id, steering }: { readonly id: number; readonly steering: Steering }) => {
  steer(steering).then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
