import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RequestName } from '../../src/contract/requests';
import { commandLine, type Ran } from '../support/command-line';
import { textIn } from '../support/docx';
import { temporaryFolder } from '../support/temporary';

const NEW = ['new', 'library', '--pack', 'kent-cfe-2008-09', '--division', 'Commissioning'];

/** An export, and one in whose middle somebody else changes the plan: ahead of the request of this name and number. */
async function library() {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  expect(await thread(...NEW, '--director', 'Director of Commissioning')).toMatchObject({
    code: 0,
  });
  const file = join(home, 'meanwhile.json');
  await writeFile(
    file,
    JSON.stringify({ type: 'plan.set', changes: { contact: 'Head of Commissioning' } }),
  );
  const disturbed = (name: RequestName, number: number) => {
    let seen = 0;
    return commandLine(home, async (request) => {
      if (request !== name || (seen += 1) !== number) return;
      expect(await thread('apply', 'library', 'comm', file)).toMatchObject({ code: 0, error: '' });
    });
  };
  const EXPORT = ['export', 'library', 'comm', '--to'];
  const text = async (name: string): Promise<string> => textIn(await readFile(join(home, name)));
  return {
    run: (...more: string[]): Promise<Ran> => thread(...EXPORT, ...more),
    late: (name: RequestName, number: number, ...more: string[]): Promise<Ran> =>
      disturbed(name, number)(...EXPORT, ...more),
    text,
  };
}

test('what is said of an export is of what was exported, whoever edits meanwhile', async () => {
  const { run, late } = await library();
  const before = await run('before.docx');
  expect(before.error).toMatch(/^\d+ things must still be fixed/u);
  const meanwhile = await late('plan.read', 1, 'meanwhile.docx');
  expect(meanwhile).toMatchObject({ code: 0, error: before.error });
  // The edit was one that the checks have something to say of: the cover names its contact.
  expect((await run('after.docx')).error).not.toBe(before.error);
});

test('the two files of a committee pack are of one state of the plan', async () => {
  const { late, text } = await library();
  const two = ['--make', 'committee-pack', '--files', 'two'];
  expect(await late('export.word', 2, 'pack.docx', ...two)).toMatchObject({ code: 0 });
  expect(await text('pack-appendix-1.docx')).toContain('Director of Commissioning');
  expect(await text('pack-appendix-1.docx')).not.toContain('Head of Commissioning');
});
