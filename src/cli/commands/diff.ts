import { resolve } from 'node:path';
import type { LibraryView } from '../../contract/views';
import { compare } from '../../domain/compare/compare';
import { revertCommand, shortName, type Change } from '../../domain/compare/change';
import { groupWords, type ChangeGroup } from '../../domain/compare/groups';
import { reworded } from '../../domain/compare/prose';
import { groupCounts, summary } from '../../domain/compare/summary';
import { capital, written } from '../../domain/in-words';
import type { Plan } from '../../domain/schema/plan';
import { orEnd } from '../ask';
import type { Call, Command } from '../command';
import { passageText } from '../passage-text';
import { readReference } from '../plan-reference';

/** `diff A B` */
export const diff: Command = {
  name: 'diff',
  words: ['A', 'B'],
  options: {
    library: { value: 'LIBRARY', help: 'where the plans are that are not files' },
  },
  summary: 'says what changed from plan A to plan B; ends with 1 where anything did',
  details: `A and B are plan files (.json), or with --library plans of it. A version of a plan stands after an @:
  diff --library LIBRARY PLAN@draft-1 PLAN
Records are told apart by their ids. Those of two different plans are matched first: actions by the line along
which they are carried forward, else by title; indicators by the pack's indicator, else by code; sections by the
template's section, else by title. --json gives with each change the command that brings it back in B.`,
  async run(call) {
    const library = await libraryOf(call);
    const before = await readReference(call, library, call.words[0] ?? '');
    const after = await readReference(call, library, call.words[1] ?? '');
    const { changes } = compare(before, after);
    const counts = groupCounts(changes);
    const inWords = summary(changes, before.name);
    return {
      text: [inWords, ...[...counts.keys()].map((group) => groupText(group, changes))].join('\n\n'),
      value: {
        a: before.name,
        b: after.name,
        summary: inWords,
        counts: Object.fromEntries(counts),
        changes: changes.map((change) => valueOf(change, after.plan)),
      },
      exitCode: changes.length > 0 ? 1 : 0,
    };
  },
};

async function libraryOf(call: Call): Promise<LibraryView | null> {
  const folder = call.options['library'];
  if (folder === undefined) return null;
  return orEnd(await call.services.openLibrary(resolve(call.cwd, folder), 'existing'));
}

function groupText(group: ChangeGroup, changes: readonly Change[]): string {
  const own = changes.filter((change) => change.group === group);
  const words = groupWords(group, 2);
  const head = `${capital(words)} (${written(own.length)})`;
  return [head, ...own.map((change) => `  ${changeText(change)}`)].join('\n');
}

/** "NI 75 · target 2010/11: 58.0% > 57.1%"; words within a text are marked as they came and went. */
function changeText(change: Change): string {
  const { record, field, before, after, isText, note } = change;
  const where = `${shortName(record)} · ${field}`;
  const aside = note === '' ? '' : ` (${note})`;
  if (!isText) {
    const sides = [before, after].map((words) => (words === '' ? 'nothing' : words)).join(' > ');
    return `${where}: ${sides}${aside}`;
  }
  const { passages } = reworded(before, after);
  const texts = passages.map(passageText);
  return [`${where}${aside}`, ...texts].join('\n    ');
}

function valueOf(change: Change, now: Plan) {
  const { revert: _, isText, before, after, ...plain } = change;
  return {
    ...plain,
    before,
    after,
    passages: isText ? reworded(before, after).passages : [],
    revert: revertCommand(change, now),
  };
}
