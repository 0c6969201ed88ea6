import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { count } from '../../domain/in-words';
import { openSuggestions } from '../../domain/suggestions/decide';
import type { LostComment } from '../../domain/suggestions/back-comments';
import { takeBack, type TakenBack } from '../../domain/suggestions/take-back';
import { ask, readInput } from '../ask';
import type { Command } from '../command';
import { editAsItIs } from '../edit-plan';
import { readPlanAndPack } from '../read-plan';
import { suggestionText, suggestionValue } from '../suggestion-text';

/** `import-review LIBRARY PLAN FILE.docx` */
export const importReview: Command = {
  name: 'import-review',
  words: ['LIBRARY', 'PLAN', 'FILE'],
  options: {},
  summary:
    'takes in what readers said and changed in a Word file; ends with 1 where something has no place',
  details: `FILE is a review copy that came back, or any Word file made of the plan. Comments become comments of the plan, each
where it stood. What was changed, tracked or not, becomes a suggestion, which suggestion accept and suggestion reject
decide on; the plan itself stays as it is. What came back before is not taken in twice. Undo takes all of it back.`,
  async run(call) {
    const { pack, summary } = await readPlanAndPack(call);
    const { path, bytes } = await readInput(call, call.words[2] ?? '');
    const fileId = call.services.keepFile(basename(path), bytes);
    const { planId } = summary;
    const { plan, made } = await editAsItIs(call, planId, async (now) => {
      const { name, copy, hasChanged } = await ask(call, 'review.read', { planId, fileId });
      const found = takeBack(now, pack, copy, {
        newId: (kind) => `${kind}-${randomUUID()}`,
        now: new Date().toISOString(),
        file: name,
      });
      return { ...found, hasChanged };
    });
    const { hasChanged, ...taken } = made;
    const others = taken.suggestions.filter(({ kind }) => kind === 'other').length;
    const listed = taken.suggestions.map((one) => suggestionText(plan, pack, one));
    const { command: _, suggestions, ...counts } = taken;
    return {
      text: [...listed, ...taken.lost.map(lostText), sumUp(taken, hasChanged)].join('\n'),
      value: {
        file: path,
        ...counts,
        hasChanged,
        suggestions: suggestions.map((one) => suggestionValue(plan, pack, one)),
        open: openSuggestions(plan).length + suggestions.length,
      },
      exitCode: taken.lost.length + others > 0 ? 1 : 0,
    };
  },
};

function lostText({ by, text, quote, where }: LostComment): string {
  const words = quote === '' ? '' : `, on “${quote}”`;
  return `comment without a place  ${by}: ${text} (it stood in ${where}${words}; it is on the plan now)`;
}

function sumUp(taken: TakenBack, hasChanged: boolean): string {
  const { added, answers, resolved, known, suggestions, knownSuggestions } = taken;
  const parts = [
    count(added, 'comment'),
    count(answers, 'answer'),
    count(suggestions.length, 'suggestion'),
  ];
  const had = known + knownSuggestions;
  return [
    `Taken in: ${parts.join(', ')}${resolved === 0 ? '' : `, ${String(resolved)} resolved`}.`,
    ...(had === 0 ? [] : [`The plan had ${String(had)} already.`]),
    ...(hasChanged ? ['The plan has been changed since the file went out.'] : []),
  ].join(' ');
}
