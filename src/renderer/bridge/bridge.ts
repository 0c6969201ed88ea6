import type { Bridge } from '../../contract/shell';
import { Connection } from './connection';
import { httpBridge } from './http-bridge';

declare global {
  interface Window {
    /** Made by the desktop's preload script; absent in the browser. */
    readonly goldenThread?: Bridge;
  }
}

/** The shell around this window: the desktop's where its preload script ran, else the server that the page came from. */
export function createBridge(): Bridge {
  return window.goldenThread ?? httpBridge(new Connection());
}
