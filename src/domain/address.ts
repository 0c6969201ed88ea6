import { hasForbiddenCharacter } from './text';

/** Longest address of a link, in UTF-16 units. */
const LONGEST_ADDRESS = 2_000;

/** Only links that say where they lead outside: never script, never a file of this computer. */
export function isAddress(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS &&
    /^(https?:\/\/[^\s/]\S*|mailto:[^\s@]+@\S+)$/iu.test(text) &&
    !hasForbiddenCharacter(text)
  );
}
