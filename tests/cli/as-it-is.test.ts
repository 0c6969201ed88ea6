import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/domain/commands/schema';
import { fromPlain } from '../../src/domain/rich-text';
import { commandLine, type Ran } from '../support/command-line';
import { retyped, reviewCopy, withText } from '../support/review-copies';
import { samplePack, samplePlan } from '../support/samples';
import { RESOURCES } from '../support/services';
import { temporaryFolder } from '../support/temporary';

/** What somebody else does between the moment at which a command reads a plan and that at which it may write. */

const SAMPLE = join(RESOURCES, 'plans', 'commissioning-2008-9', 'plan.json');
const plan = samplePlan('commissioning-2008-9');

/** The sample in a library; `meanwhile` runs a command ahead of which `other` is done once it has read the plan. */
async function library() {
  const home = await temporaryFolder();
  const thread = commandLine(home);
  expect(await thread('import', 'library', SAMPLE)).toMatchObject({ code: 0 });
  const run = (command: string, ...rest: string[]): Promise<Ran> =>
    thread(...command.split(' '), 'library', 'commissioning', ...rest);
  const apply = async (command: Command): Promise<void> => {
    const file = join(home, 'meanwhile.json');
    await writeFile(file, JSON.stringify(command));
    expect(await run('apply', file)).toMatchObject({ code: 0, error: '' });
  };
  const meanwhile = async (other: () => Promise<unknown>, command: string, ...rest: string[]) => {
    let isFirst = true;
    const late = commandLine(home, async (request) => {
      if (request !== 'plan.open' || !isFirst) return;
      isFirst = false;
      await other();
    });
    return late(...command.split(' '), 'library', 'commissioning', ...rest);
  };
  const review = async (name: string, change: (xml: string) => string): Promise<string> => {
    const file = join(home, name);
    await writeFile(file, withText(await reviewCopy(plan, samplePack()), change));
    return file;
  };
  const shown = async (): Promise<string> => (await run('show', '--json')).out;
  return { run, apply, meanwhile, review, shown };
}

/** The text of the section “Purpose of the service” put in place of another. */
const purpose = (text: string): Command => ({
  type: 'section.set',
  id: 's-purpose',
  changes: { body: fromPlain(text) },
});

test('a comment on words leaves the text around them as somebody typed it just then', async () => {
  const { apply, meanwhile, shown } = await library();
  const typed = 'It does not run most of them. It never did.';
  const added = await meanwhile(
    () => apply(purpose(typed)),
    'comment add',
    'Purpose of the service',
    'Which does it run?',
    '--words',
    'does not run most',
  );
  expect(added).toMatchObject({ code: 0, error: '' });
  const now = await shown();
  expect(now).toContain('It never did.');
  expect(now).not.toContain('decides, with its partners');
});

test('accepting a suggestion for a paragraph leaves the others as somebody typed them just then', async () => {
  const { run, apply, meanwhile, review, shown } = await library();
  const back = await review('back.docx', retyped('It does not run most', 'It runs none'));
  expect(await run('import-review', back)).toMatchObject({ code: 0 });
  const listed = JSON.parse((await run('suggestions', '--json')).out) as {
    suggestions: { before: string }[];
  };
  const other = () => apply(purpose(`${listed.suggestions[0]?.before ?? ''}\n\nA line of ours.`));
  const accepted = await meanwhile(other, 'suggestion accept', '--all');
  expect(accepted).toMatchObject({ code: 0, out: 'Accepted 1 suggestion.' });
  const now = await shown();
  expect(now).toContain('It runs none of those services itself.');
  expect(now).toContain('A line of ours.');
});

test('a file that somebody takes in just then is not taken in twice', async () => {
  const { run, meanwhile, review } = await library();
  const back = await review('back.docx', retyped('Healthy Schools Manager', 'Head of Schools'));
  const taken = await meanwhile(() => run('import-review', back), 'import-review', back);
  expect(taken.out).toContain('Taken in: 0 comments, 0 answers, 0 suggestions.');
  expect((await run('suggestions')).out).toMatch(/1 open suggestion, 0 decided\.$/u);
});

test('a step is refused by the stage that the plan has by then', async () => {
  const { run, meanwhile } = await library();
  const anyway = ['--override', 'The figures come on Monday.'];
  const refused = await meanwhile(() => run('submit', ...anyway), 'submit', ...anyway);
  expect(refused).toMatchObject({
    code: 1,
    error:
      'The plan is at the stage “Submitted”, from which no such step leads on. Nothing was changed.',
  });
});

test('targets are worked out from the baseline that the measure has by then', async () => {
  const { apply, meanwhile, run } = await library();
  const indicator = plan.indicators.find(({ code }) => code === 'NI 72');
  const [part] = indicator?.parts ?? [];
  const baseline = part?.baseline;
  if (!indicator || !baseline) throw new Error('The sample says where NI 72 starts.');
  const place = { indicatorId: indicator.id, partId: part.id };
  const wish = ['NI 72', '--trajectory', 'straight', '--end', '60', '--apply'];
  const lower = { ...baseline, measure: { kind: 'figure', value: 30 } } as const;
  const other = () => apply({ type: 'indicator.baseline', ...place, baseline: lower });
  const set = await meanwhile(other, 'targets suggest', ...wish);
  expect(set).toMatchObject({ code: 0, error: '' });
  expect(set.out).toContain('from 30.0%');
  expect((await run('targets suggest', ...wish.slice(0, -1))).out).toContain('from 30.0%');
});
