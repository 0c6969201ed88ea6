import { resolve } from 'node:path';
import type { HandedOver } from '../../contract/views';
import { standingSentence } from '../../contract/standing';
import { unreachable } from '../../domain/control';
import { ask, openLibrary, readInput } from '../ask';
import type { Answer, Call, Command } from '../command';

/** `import LIBRARY FILE` */
export const importPlan: Command = {
  name: 'import',
  words: ['LIBRARY', 'FILE'],
  options: {
    'take-over': { help: 'puts the file in the place of the plan that the library has of it' },
  },
  summary: 'takes a plan file in; a new folder becomes a library',
  details: `A plan file has the plan's journal and its versions, which come along. Where the library has the plan with
other content, nothing is changed: it is said how the two stand, and the command ends with 1. Compare them then:
  diff --library LIBRARY PLAN FILE
With --take-over the file takes the plan's place. What only the library had is kept beside it as a plan file.`,
  async run(call) {
    const { path, bytes } = await readInput(call, call.words[1] ?? '');
    const fileId = call.services.keepFile(path, bytes);
    const there = await call.services.openLibrary(
      resolve(call.cwd, call.words[0] ?? ''),
      'existing',
    );
    // Before a folder becomes a library: what is no plan, or a slip in its name, must leave nothing behind.
    if (!there.ok)
      await ask(call, 'plan.fromFile', { fileId: call.services.keepFile(path, bytes) });
    if (!there.ok) await openLibrary(call);
    const made = await ask(call, 'library.importPlan', { fileId });
    const name = call.services.planNames().get(made.planId) ?? made.planId;
    switch (made.outcome) {
      case 'added':
        return { text: `${name} is in the library.`, value: { ...made, name } };
      case 'same': {
        const text = `${name} was in the library already, and ${path} holds the same. Nothing was changed.`;
        return { text, value: { ...made, name } };
      }
      case 'there':
        return call.switches.has('take-over')
          ? takeOver(call, made, name)
          : {
              text: `The library has ${name} already. ${standingSentence(made)} Nothing was changed: compare them (diff), then import it with --take-over.`,
              value: { ...made, name },
              exitCode: 1,
            };
      default:
        return unreachable(made);
    }
  },
};

async function takeOver(
  call: Call,
  { fileId, file }: Extract<HandedOver, { outcome: 'there' }>,
  name: string,
): Promise<Answer> {
  const { planId, keptAs } = await ask(call, 'library.replacePlan', { fileId });
  const kept = keptAs === null ? '' : ` What only the library had is kept beside it as ${keptAs}.`;
  const text = `${name} is now the plan of ${file}.${kept}`;
  return { text, value: { planId, outcome: 'replaced', name, keptAs } };
}
