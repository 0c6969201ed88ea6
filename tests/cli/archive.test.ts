import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { temporaryFolder } from '../support/temporary';

test('archive takes a plan out of list, list --archived has it, and restore brings it back', async () => {
  const thread = commandLine(await temporaryFolder());
  const made = ['--pack', 'kent-cfe-2008-09', '--division', 'Libraries'];
  await thread('new', 'library', ...made);
  expect((await thread('list', 'library', '--archived')).out).toBe('No archived plans.');
  expect(await thread('archive', 'library', 'lib')).toMatchObject({
    code: 0,
    out: 'Archived libraries-2008-9. Nothing was deleted.',
  });
  expect((await thread('list', 'library')).out).toBe('No plans.');
  expect((await thread('list', 'library', '--archived')).out).toMatch(/^libraries-2008-9 /u);
  const shown = await thread('show', 'library', 'libraries');
  expect(shown).toMatchObject({ code: 2 });
  expect(shown.error).toContain('libraries-2008-9 is archived. Nothing was changed; `restore`');
  expect((await thread('verify', 'library')).code).toBe(0);
  const none = await thread('restore', 'library', 'museums');
  expect(none.error).toContain('has no archived plan “museums”: it has libraries-2008-9');
  expect((await thread('restore', 'library', 'libraries')).out).toBe(
    'libraries-2008-9 is in the list again.',
  );
  expect((await thread('list', 'library')).out).toMatch(/^libraries-2008-9 /u);
  const gone = await thread('restore', 'library', 'libraries');
  expect(gone.error).toContain('has no archived plan “libraries”: it has no archived plans');
});
