import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';

const START = resolve(import.meta.dirname, '../../scripts/start.mjs');

/** `npm start -- ...` as far as it goes without installing or building anything. */
function start(...words: string[]): { readonly code: number | null; readonly sentence: string } {
  const { status, stderr } = spawnSync(process.execPath, [START, ...words], { encoding: 'utf8' });
  return { code: status, sentence: stderr.split('\n')[0] ?? '' };
}

test('what npm start does not take is said in one sentence, before anything is built', async () => {
  const nowhere = join(await temporaryFolder(), 'a', 'b');
  const refusals: readonly (readonly [string[], string])[] = [
    [['--libary', 'plans'], 'There is no option --libary.'],
    // What is left of `npm start --library plans`, whose option npm keeps for itself.
    [['plans'], '"plans" belongs to no option. Options come after "--".'],
    [['--port', '99999'], '--port takes a number from 1 to 65535, not "99999".'],
    [['--browser', '--desktop'], '--browser and --desktop contradict each other.'],
    [
      ['--library', nowhere],
      `${join(nowhere, '..')} is not there. Nothing was made; check the folder's name.`,
    ],
  ];
  for (const [words, sentence] of refusals) {
    expect(start(...words), words.join(' ')).toEqual({ code: 2, sentence });
  }
});
