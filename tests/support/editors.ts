import { join } from 'node:path';
import type { Plan } from '../../src/domain/schema/plan';
import { readLines } from '../../src/storage/journal-read';
import { AT_START, replay } from '../../src/storage/replay';
import { buildProgram } from './child-program';
import { valueOf } from './services';

/** An edit that a process of tests/storage/programs/editor.ts was told is saved. */
export interface SavedEdit {
  readonly n: number;
  readonly contact: string;
}

/** Makes the program; see tests/storage/programs/editor.ts. */
export function buildEditor(home: string): Promise<string> {
  const source = join(import.meta.dirname, '..', 'storage', 'programs', 'editor.ts');
  return buildProgram(source, join(home, 'program'));
}

/** What it said was saved; a line that it was killed in the middle of does not count. */
export function savedEdits(said: string): SavedEdit[] {
  return said
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      const [word, n = '', contact = ''] = line.split(' ');
      return word === 'saved' ? [{ n: Number(n), contact }] : [];
    });
}

/** The mark that an edit of the program leaves in a plan. */
export function contactOf(plan: Plan): string {
  return plan.header.contact.split(' ')[0] ?? '';
}

/** That mark after each line of a plan's journal. */
export async function contactsOf(folder: string): Promise<Map<number, string>> {
  const { lines } = valueOf(await readLines(join(folder, 'journal.jsonl')));
  const contacts = new Map<number, string>();
  let state = AT_START;
  for (const line of lines) {
    state = valueOf(replay(state, [line]));
    if (state.plan) contacts.set(state.n, contactOf(state.plan));
  }
  return contacts;
}
