import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../../src/domain/text';
import type { Action, Plan } from '../../../src/domain/schema/plan';
import { writeDocx } from '../../../src/formats/docx';
import { checkDocx } from '../../../src/formats/docx-check';
import { readDocx, textOfBlocks, type DocxFile } from '../../../src/formats/docx-read';
import { buildReport } from '../../../src/report';
import { DATE, flat, openXmlErrors, textIn } from '../../support/docx';
import { hostileText } from '../../support/hostile-text';
import { makePack, makePlan } from '../../support/plan-factory';
import { newSeed } from '../../support/random';

const seed = newSeed();
/** Plans of so many actions, with six texts each: thousands of texts, each read back. */
const PLANS = 12;
const ACTIONS = 40;

const actionTexts = fc.record({
  title: hostileText,
  description: hostileText,
  manager: hostileText,
  deliverable: hostileText,
  milestone: hostileText,
  source: hostileText,
});

const planTexts = fc.record({
  division: hostileText,
  contact: hostileText,
  section: hostileText,
  body: hostileText,
  actions: fc.array(actionTexts, { minLength: ACTIONS, maxLength: ACTIONS }),
});
type PlanTexts = typeof planTexts extends fc.Arbitrary<infer T> ? T : never;

/** A plan that says the texts, as no schema has cleaned them. */
function planSaying({ division, contact, section, body, actions }: PlanTexts): Plan {
  const plan = makePlan({ actions: ACTIONS, words: 0 });
  const [first, ...more] = plan.sections;
  if (!first) throw new Error('A made plan has sections.');
  const content = [{ type: 'text' as const, text: body }];
  return {
    ...plan,
    header: { ...plan.header, division, contact },
    sections: [
      {
        ...first,
        title: section,
        body: { type: 'doc', content: [{ type: 'paragraph', content }] },
      },
      ...more,
    ],
    actions: plan.actions.map((action, at): Action => {
      const { milestone, source, ...texts } = actions[at] ?? actions[0] ?? NO_TEXTS;
      return {
        ...action,
        ...texts,
        budget: { ...action.budget, source },
        milestones: [{ id: 'm', text: milestone, due: '2008-06-30', owner: '', done: false }],
      };
    }),
  };
}

const NO_TEXTS = {
  title: '',
  description: '',
  manager: '',
  deliverable: '',
  milestone: '',
  source: '',
};

const textsOf = ({ actions, ...more }: PlanTexts): string[] =>
  [...Object.values(more), ...actions.flatMap((one) => Object.values(one))]
    .map((one) => flat(cleanText(one)))
    .filter((one) => one !== '');

async function read(bytes: Uint8Array): Promise<DocxFile> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test(`plans of hostile texts are valid and readable back (GT_SEED=${seed})`, async () => {
  const pack = makePack();
  const plans = fc.sample(planTexts, { seed, numRuns: PLANS });
  let many = 0;
  for (const [at, texts] of plans.entries()) {
    const bytes = await writeDocx(buildReport(planSaying(texts), pack), { date: DATE });
    const file = await read(bytes);
    const [validity] = await checkDocx(file);
    expect(validity?.findings, `plan ${at}`).toEqual([]);
    const said = flat(textOfBlocks(file.body));
    const wanted = textsOf(texts);
    many += wanted.length;
    expect(
      wanted.filter((one) => !said.includes(one)),
      `plan ${at}`,
    ).toEqual([]);
    // Programs of others are slow: they have their say on some.
    if (at % 10 > 0) continue;
    expect(await openXmlErrors(bytes), `plan ${at}`).toEqual([]);
    const theirs = await textIn(bytes);
    expect(
      wanted.filter((one) => !theirs.includes(one)),
      `plan ${at}`,
    ).toEqual([]);
  }
  expect(many).toBeGreaterThan(2_500);
}, 120_000);

test('a paragraph of 10,000 lines and a word of 100,000 letters come back whole', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `line ${at}`).join('\n');
  const word = 'ß'.repeat(100_000);
  const report = buildReport(makePlan({ actions: 1, words: 0 }), makePack());
  const blocks = [lines, word].map((one) => ({
    kind: 'paragraph' as const,
    style: 'body' as const,
    runs: [{ text: one }],
  }));
  const file = await read(await writeDocx({ ...report, blocks }, { date: DATE }));
  const said = textOfBlocks(file.body);
  expect(said).toContain(lines);
  expect(said).toContain(word);
});
