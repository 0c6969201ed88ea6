import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { temporaryFolder } from '../support/temporary';

test('next begins the plan of the year after, says what it carried over, and can do so year after year', async () => {
  const thread = commandLine(await temporaryFolder());
  await thread('new', 'library', '--pack', 'kent-cfe-2008-09', '--division', 'Libraries');
  const made = await thread('next', 'library', 'libraries');
  expect(made).toMatchObject({ code: 0, error: '' });
  const lines = made.out.split('\n');
  expect(lines[0]).toBe('Made libraries-2009-10 from libraries-2008-9.');
  expect(lines.filter((line) => /^\S/u.test(line)).slice(1)).toEqual([
    'Carried over',
    'Blank',
    'Stays in the plan of 2008/9',
  ]);
  expect(lines).toContain('  Covering report');
  const again = await thread('next', 'library', 'libraries-2009', '--json');
  expect(JSON.parse(again.out)).toMatchObject({
    name: 'libraries-2010-11',
    carried: { from: '2009/10', year: '2010/11', actions: 0 },
  });
  const listed = await thread('list', 'library', '--json');
  expect(JSON.parse(listed.out)).toMatchObject({
    plans: [{ year: '2008/9' }, { year: '2009/10' }, { year: '2010/11' }],
  });
  const none = await thread('next', 'library', 'museums');
  expect(none).toMatchObject({ code: 2 });
  expect(none.error).toContain('has no plan “museums”');
});
