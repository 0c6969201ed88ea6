import { connect } from './chromium';

let ready = false;

/** Whether `ready` has happened. */
export function isReady(): boolean {
  return ready;
}

/** Happens when the browser is there; never before the main bundle has been read to its first wait. */
export const whenReady = connect().then(() => {
  ready = true;
});
