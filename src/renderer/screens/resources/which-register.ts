import { wantedRegisters } from '../../../domain/queries/register-places';
import type { RegisterKey } from '../../../domain/registers/index';
import type { OpenState, RoomViews } from '../../session/state';

/** The register that the room shows: the one that was picked, or the first where the plan is not asked for that. */
export function registerShown(
  { history, pack }: Pick<OpenState, 'history' | 'pack'>,
  { register }: Pick<RoomViews['resources'], 'register'>,
): RegisterKey {
  const wanted = wantedRegisters(history.plan, pack);
  return wanted.includes(register) ? register : (wanted[0] ?? register);
}
