import type { SimpleCommand } from '../../commands/schema';
import { count } from '../../in-words';
import type { RichText } from '../../rich-text';
import type { Section } from '../../schema/plan';
import { expandFirst } from '../../wording/expand-acronym';
import {
  acronymPlaces,
  namedAcronyms,
  unexplainedAcronyms,
  type UnexplainedAcronym,
} from '../acronyms-used';
import { isSome, type Fix, type Some } from '../finding';
import type { WholeRule } from '../rule';
import { STYLE_GUIDE } from '../sources';

/** Writes in full what can be written without a person: what the pack has looked up, where the sentence allows it. */
function fixFor(uses: Some<UnexplainedAcronym>): Fix | null {
  const bodies = new Map<Section, RichText>();
  let done = 0;
  for (const { acronym, section, entry } of uses) {
    const [meaning] = entry?.meanings ?? [];
    if (entry?.verified !== true || meaning === undefined) continue;
    const body = expandFirst(bodies.get(section) ?? section.body, acronym, meaning);
    if (!body) continue;
    bodies.set(section, body);
    done += 1;
  }
  const commands = [...bodies].map(([{ id }, body]): SimpleCommand => ({
    type: 'section.set',
    id,
    changes: { body },
  }));
  if (commands.length === 0) return null;
  // A step of its own even where it is one text: it is undone by itself and not with what was typed after it.
  const label = `Write ${count(done, 'acronym')} in full`;
  return { label: 'Write in full', command: { type: 'batch', label, commands }, isSafe: false };
}

/** Acronyms of the glossary are written in full where they first stand. */
export const acronymInFull: WholeRule = {
  code: 'acronym-in-full',
  severity: 'should',
  why: 'Members and the public do not share the office’s short forms. Each is explained on first use, unless it is as well known as UK or VAT.',
  source: STYLE_GUIDE,
  kinds: ['divisional', 'introduction'],
  reads: ['sections'],
  find: (plan, pack) => {
    const uses = unexplainedAcronyms(plan, pack).filter(
      ({ entry }) => entry?.meanings.length === 1,
    );
    if (!isSome(uses)) return [];
    const fix = fixFor(uses);
    return [
      {
        title: `Write ${count(uses.length, 'acronym')} in full on first use`,
        detail: namedAcronyms(uses),
        places: acronymPlaces(uses),
        go: 'Go to the text',
        ...(fix === null ? {} : { fix }),
      },
    ];
  },
};
