import { isReadOnly } from '../../domain/review/role';
import type { SessionState } from './state';
import { roleOf } from './person';

/** Whether anything can be written to the open plan in this window: comments and steps of its review at least. */
export function isHeld({ open }: SessionState): boolean {
  return open?.access.kind === 'write' && open.lost === null;
}

/** Whether the stage at which the open plan stands leaves it to others than the person's role. */
export function isAtRest(state: SessionState): boolean {
  const { open } = state;
  if (open === null) return false;
  return isReadOnly(open.pack.review, open.history.plan.header.status, roleOf(state));
}

/** Whether the open plan may be changed in this window, by what the person is. */
export function mayWrite(state: SessionState): boolean {
  return isHeld(state) && !isAtRest(state);
}
