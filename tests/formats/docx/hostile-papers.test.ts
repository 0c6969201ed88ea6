import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { papersFor, type PackFile, type PaperKind } from '../../../src/domain/paper-kind';
import { PLAIN_WISHES } from '../../../src/domain/paper-options';
import { isText } from '../../../src/domain/covering/covering';
import {
  REGISTER_KEYS,
  recordsOf,
  registerOf,
  type Registers,
} from '../../../src/domain/registers/index';
import type { RichText } from '../../../src/domain/rich-text';
import type { PlanKind } from '../../../src/domain/schema/common';
import type { Action, Plan } from '../../../src/domain/schema/plan';
import { cleanText } from '../../../src/domain/text';
import { writeDocx } from '../../../src/formats/docx';
import { checkDocx } from '../../../src/formats/docx-check';
import { readDocx, textOfBlocks, type DocxFile } from '../../../src/formats/docx-read';
import {
  buildPaper,
  buildReport,
  buildThreadReport,
  redline,
  type Report,
} from '../../../src/report';
import { DATE, flat, openXmlErrors, textIn } from '../../support/docx';
import { hostileText } from '../../support/hostile-text';
import { foundByPandoc } from '../../support/pandoc';
import { makePack, makePlan } from '../../support/plan-factory';
import { newSeed } from '../../support/random';
import { SOME_RECORDS } from '../../support/register-wishes';
import { remark } from '../../support/small-plan';
import { needs } from '../../support/tools';

const seed = newSeed();
const pack = makePack();
const ACTIONS = 8;
/** Plans of each kind; with every paper of each, thousands of texts that are looked for. */
const PLANS = 6;
/** More texts than a plan takes. */
const TEXTS = 400;

/** A plan that says hostile texts wherever it holds text, as no schema has cleaned them, and what it says where. */
interface Hostile {
  readonly plan: Plan;
  readonly everywhere: readonly string[];
  readonly covering: readonly string[];
  readonly comments: readonly string[];
}

function hostilePlan(kind: PlanKind, texts: readonly string[]): Hostile {
  const everywhere: string[] = [];
  const covering: string[] = [];
  const comments: string[] = [];
  let place = 0;
  const say = (into: string[], longest = Infinity): string => {
    // The bar keeps apart what stands side by side, and is something to read where nothing else is left.
    const text = `|${[...(texts[place] ?? '')].slice(0, longest).join('')}|`;
    place += 1;
    into.push(text);
    return text;
  };
  const body = (into: string[]): RichText => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: say(into) }] }],
  });
  const made = makePlan({ kind, actions: ACTIONS, words: 0 });
  const [first, ...sections] = made.sections;
  if (!first) throw new Error('A made plan has sections.');
  const plan: Plan = {
    ...made,
    header: { ...made.header, division: say(everywhere), contact: say(everywhere) },
    sections: [{ ...first, title: say(everywhere), body: body(everywhere) }, ...sections],
    actions: made.actions.map((action): Action => ({
      ...action,
      title: say(everywhere),
      description: say(everywhere),
      manager: say(everywhere),
      deliverable: say(everywhere),
      milestones: [
        { id: 'm', text: say(everywhere), due: '2008-06-30', owner: say(everywhere), done: false },
      ],
    })),
    registers: Object.fromEntries(
      REGISTER_KEYS.map((key) => [
        key,
        recordsOf({ registers: SOME_RECORDS }, key).map((record) => ({
          ...record,
          ...Object.fromEntries(
            Object.entries(registerOf(key).fields).flatMap(([name, field]) =>
              field.kind === 'line' || field.kind === 'text' ? [[name, say(everywhere)]] : [],
            ),
          ),
        })),
      ]),
    ) as unknown as Registers,
    covering: {
      answers: pack.coveringReport.frontSheet.map(({ id }) => ({ id, text: say(covering) })),
      texts: pack.coveringReport.parts
        .filter(isText)
        .map(({ id }) => ({ id, body: body(covering), noImplications: null })),
      options: [true, false].map((isDoNothing) => ({
        id: `option-${String(isDoNothing)}`,
        title: say(covering),
        text: say(covering),
        isDoNothing,
        isPreferred: !isDoNothing,
      })),
      papers: [{ id: 'paper', title: say(covering) }],
      appendices: [{ id: 'appendix', title: say(covering) }],
    },
    comments: [
      {
        ...remark,
        // Word takes no longer name than 255 characters.
        by: say(comments, 100),
        about: { kind: 'plan', field: null },
        text: say(comments),
        replies: [
          { id: 'r', at: remark.at, by: 'Planning officer', text: say(comments), reopens: null },
        ],
      },
    ],
  };
  expect(place).toBeLessThan(texts.length);
  return { plan, everywhere, covering, comments };
}

const hostilePlans = (kind: PlanKind): readonly Hostile[] =>
  fc
    .sample(fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS }), { seed, numRuns: PLANS })
    .map((texts) => hostilePlan(kind, texts));

async function read(bytes: Uint8Array): Promise<DocxFile> {
  const result = await readDocx(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What a paper must say, as every reader gives it back. */
const wanted = (texts: readonly string[]): string[] => texts.map((text) => flat(cleanText(text)));
const missing = (texts: readonly string[], said: string): string[] =>
  wanted(texts).filter((text) => !said.includes(text));

/** Holds a paper against what it must say; `byAll`: to programs of others as well, which are slow. */
async function expectSaid(
  report: Report,
  texts: readonly string[],
  byAll: boolean,
): Promise<number> {
  const bytes = await writeDocx(report, { date: DATE });
  const file = await read(bytes);
  const [validity] = await checkDocx(file);
  expect(validity?.findings).toEqual([]);
  expect(missing(texts, flat(textOfBlocks(file.body)))).toEqual([]);
  if (!byAll) return texts.length;
  expect(await openXmlErrors(bytes)).toEqual([]);
  expect(missing(texts, await textIn(bytes))).toEqual([]);
  if (needs('pandoc')) expect(missing(texts, flat((await foundByPandoc(bytes)).text))).toEqual([]);
  return texts.length;
}

const paperOf = ({ plan }: Hostile, kind: PaperKind, file: PackFile | null = null): Report =>
  buildPaper(kind, plan, pack, PLAIN_WISHES, { earlier: null, file });

/** What of a plan is in each of its papers. */
const HOLDS: Readonly<Record<PaperKind, (hostile: Hostile) => readonly string[]>> = {
  'committee-pack': ({ covering, everywhere }) => [...covering, ...everywhere],
  plan: ({ everywhere }) => everywhere,
  introduction: ({ everywhere }) => everywhere,
  'review-copy': ({ everywhere }) => everywhere,
  actions: ({ plan }) => plan.actions.flatMap(({ title, deliverable }) => [title, deliverable]),
  digest: ({ plan }) => [plan.header.division],
};

describe.each(['divisional', 'introduction'] as const)('papers of hostile plans: %s', (kind) => {
  const plans = hostilePlans(kind);

  test.each(papersFor(kind))(
    `%s is valid and gives back every text (GT_SEED=${String(seed)})`,
    async (make) => {
      let many = 0;
      for (const [at, hostile] of plans.entries()) {
        many += await expectSaid(paperOf(hostile, make), HOLDS[make](hostile), at === 0);
      }
      expect(many).toBeGreaterThanOrEqual(PLANS);
    },
  );

  test('so are the two files of a pack', async () => {
    let many = 0;
    for (const [at, hostile] of plans.entries()) {
      const { covering, everywhere } = hostile;
      const file = (one: PackFile): Report => paperOf(hostile, 'committee-pack', one);
      many += await expectSaid(file('report'), covering, at === 0);
      many += await expectSaid(file('appendix'), everywhere, at === 0);
    }
    expect(many).toBeGreaterThan(PLANS);
  });

  test('a review copy gives back every comment, its answers and its author', async () => {
    for (const hostile of plans) {
      const file = await read(await writeDocx(paperOf(hostile, 'review-copy'), { date: DATE }));
      const said = file.comments.map(({ by, text }) => flat(`${by} ${text}`)).join(' ');
      expect(missing(hostile.comments, said)).toEqual([]);
    }
  });

  test('a redline of two of them is valid and says what both say', async () => {
    const [first, second] = plans;
    if (!first || !second) throw new Error('There are two plans.');
    const [was, is] = [buildReport(first.plan, pack), buildReport(second.plan, pack)];
    const both = redline(was, is, () => ({ by: first.comments[0] ?? '', at: remark.at }));
    const bytes = await writeDocx(both, { date: DATE });
    expect(await openXmlErrors(bytes)).toEqual([]);
    expect((await checkDocx(await read(bytes)))[0]?.findings).toEqual([]);
    if (!needs('pandoc')) return;
    for (const [way, { everywhere }] of [
      ['reject', first],
      ['accept', second],
    ] as const) {
      expect(missing(everywhere, flat((await foundByPandoc(bytes, way)).text))).toEqual([]);
    }
  });

  test('the golden thread as a paper of its own is valid', async () => {
    for (const { plan } of plans) {
      const bytes = await writeDocx(buildThreadReport(plan, pack, new Set()), { date: DATE });
      expect((await checkDocx(await read(bytes)))[0]?.findings).toEqual([]);
    }
  });
});
