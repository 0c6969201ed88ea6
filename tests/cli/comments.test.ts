import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../support/command-line';
import { RESOURCES } from '../support/services';
import { temporaryFolder } from '../support/temporary';

const SAMPLE = join(RESOURCES, 'plans', 'commissioning-2008-9', 'plan.json');

async function newPlan() {
  const thread = commandLine(await temporaryFolder());
  const wishes = ['--division', 'Early Years', '--year', '2008/9'];
  const made = await thread('new', 'library', '--pack', 'kent-cfe-2008-09', ...wishes);
  expect(made).toMatchObject({ code: 0 });
  return (...argv: string[]) => {
    const [command = '', ...rest] = argv;
    return thread(...command.split(' '), 'library', 'early', ...rest);
  };
}

test('comments are made, listed, answered and resolved', async () => {
  const run = await newPlan();
  expect(await run('comments')).toEqual({
    code: 0,
    out: '0 open comments (0 must, 0 should, 0 notes), 0 resolved.',
    error: '',
  });
  const added = await run('comment add', 'plan', 'Who reads this?', '--level', 'must', '--json');
  expect(added).toMatchObject({ code: 0, error: '' });
  const listed = await run('comments', '--json');
  expect(listed.code).toBe(1);
  const value = JSON.parse(listed.out) as { comments: { id: string }[] };
  expect(value).toMatchObject({
    must: 1,
    comments: [{ level: 'must', text: 'Who reads this?', name: 'The plan', gone: null }],
  });
  const id = value.comments[0]?.id ?? '';
  expect(await run('comment reply', id.slice(0, 6), 'Members do.')).toMatchObject({ code: 0 });
  expect(await run('comment resolve', id)).toMatchObject({ code: 0 });
  expect(await run('comment resolve', id)).toMatchObject({ code: 1 });
  const after = await run('comments');
  expect(after.code).toBe(0);
  expect(after.out).toMatch(
    /must {2}The plan {2}.* \(resolved\).*\n {2}Who reads this\?\n {2}> .*: Members do\./u,
  );
  expect(after.out).toContain('0 open comments (0 must, 0 should, 0 notes), 1 resolved.');
  expect((await run('comments', '--open')).out).not.toContain('Who reads this?');
});

test('a comment has a place, a level and something to say', async () => {
  const run = await newPlan();
  expect(await run('comment add', 'A99', 'Why?')).toMatchObject({
    code: 2,
    error: 'The plan has no place “A99”. Nothing was changed.',
  });
  expect(await run('comment add', 'plan', ' ')).toMatchObject({ code: 2 });
  expect(await run('comment add', 'plan', 'Why?', '--level', 'grave')).toMatchObject({ code: 2 });
  expect(await run('comment add', 'plan', 'Why?', '--words', 'x')).toMatchObject({ code: 2 });
  expect(await run('comment resolve', 'c-x')).toMatchObject({
    code: 2,
    error: 'The plan has no comment “c-x”; comments lists them.',
  });
});

test('a record of a register and a part of the covering report are commented on by their names', async () => {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  await thread('import', 'library', SAMPLE);
  const say = (place: string, ...more: string[]) =>
    thread('comment', 'add', 'library', 'commissioning', place, 'Why?', ...more);
  expect(
    await say('risks/the partnerships are not ready in September', '--field', 'further'),
  ).toMatchObject({ code: 0 });
  expect(await say('risks/rsk-02')).toMatchObject({ code: 0 });
  expect(await say('covering', '--field', 'summary')).toMatchObject({ code: 0 });
  expect(await say('covering', '--field', 'meeting')).toMatchObject({ code: 0 });
  const { out } = await thread('comments', 'library', 'commissioning');
  expect(out).toContain('The partnerships are not ready in September › Next');
  expect(out).toContain('Covering report › Summary');
  expect(out).toContain('Covering report › Meeting');
  const refused = await say('risks/none of these');
  expect(refused.code).toBe(2);
  expect(refused.error).toContain('The plan has no place “risks/none of these”');
});
