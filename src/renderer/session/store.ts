import { createStore, type StoreApi } from 'zustand/vanilla';
import { FIRST_STATE, type OpenState, type SessionState } from './state';

/** Holds what the window shows; every part of the session changes it here, and components read slices of it. */
export type SessionStore = StoreApi<SessionState>;

export function createSessionStore(): SessionStore {
  return createStore(() => FIRST_STATE);
}

/** Changes something about the open plan; nothing happens where none is open. */
export function changeOpen(store: SessionStore, changes: Partial<OpenState>): void {
  store.setState(({ open }) => (open === null ? {} : { open: { ...open, ...changes } }));
}
