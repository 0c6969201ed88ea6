import { apply, type Change } from '../../src/domain/commands/apply';

/** Takes a change back; one that has no way back is an error. */
export function takeBack({ plan, inverse }: Change) {
  if (inverse === null) throw new Error('There is no way back.');
  return apply(plan, inverse);
}
