import { count } from '../../in-words';
import { gapRule } from '../gap-rule';

/** Every commitment of the pack's document is taken up by some plan of the library. */
export const commitmentTakenUp = gapRule({
  gap: 'G13',
  code: 'commitment-taken-up',
  severity: 'note',
  why: 'What the introduction promises has to be somebody’s action. A commitment that no plan takes up is a promise that nobody keeps.',
  source: null,
  say: (places) => ({
    title: `Take up ${count(places.length, 'commitment')}, or say why not`,
    go: 'Open gaps',
  }),
});
