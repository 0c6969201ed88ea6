import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/schema/plan';
import type { Pack } from '../../../src/domain/schema/pack';
import { writeDocx } from '../../../src/formats/docx';
import { buildReport, redline, type Report } from '../../../src/report';
import { DATE, openXmlErrors, partOf, print } from '../../support/docx';
import { planPairs } from '../../support/plan-pairs';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';
import { needs } from '../../support/tools';
import { changesIn, readSettled } from '../../support/tracked-changes';

const trace = { by: 'Head of planning', at: '2008-02-12T10:32:05.000Z' };
const write = (paper: Report): Promise<Uint8Array> => writeDocx(paper, { date: DATE });

/** A redline of two plans, and each plan by itself. */
async function files(before: Plan, after: Plan, pack: Pack) {
  const [old, now] = [buildReport(before, pack), buildReport(after, pack)];
  const [was, is, both] = [old, now, redline(old, now, () => trace)];
  return { was: await write(was), is: await write(is), both: await write(both) };
}

/** Settles the redline both ways and holds it against the two papers. */
async function expectBothWays(before: Plan, after: Plan, pack: Pack): Promise<number> {
  const { was, is, both } = await files(before, after, pack);
  expect(readSettled(both, 'accept')).toEqual(readSettled(is, null));
  expect(readSettled(both, 'reject')).toEqual(readSettled(was, null));
  return changesIn(both);
}

describe('accepting all gives the later paper, rejecting all the earlier one', () => {
  test('for plans that went on from each other', async () => {
    const pack = makePack();
    let changes = 0;
    await fc.assert(
      fc.asyncProperty(planPairs, async ({ before, after }) => {
        changes += await expectBothWays(before, after, pack);
      }),
      { numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(300);
  }, 300_000);

  test('for plans that have nothing to do with each other', async () => {
    const pack = makePack();
    const [one, other] = [makePlan(), makePlan({ id: 'plan-2', kind: 'introduction' })];
    expect(await expectBothWays(one, other, pack)).toBeGreaterThan(100);
    expect(await expectBothWays(other, one, pack)).toBeGreaterThan(100);
  });

  test('for the two samples', async () => {
    const [one, other] = [samplePlan('introduction-2008-9'), samplePlan('commissioning-2008-9')];
    expect(await expectBothWays(one, other, samplePack())).toBeGreaterThan(100);
    expect(await expectBothWays(other, one, samplePack())).toBeGreaterThan(100);
  });
});

test('a plan against itself has no change', async () => {
  const plan = samplePlan('commissioning-2008-9');
  const { is, both } = await files(plan, plan, samplePack());
  expect(changesIn(both)).toBe(0);
  expect(readSettled(both, null)).toEqual(readSettled(is, null));
});

/** The sample a few edits later: words, a cell, a row that went, one that came, a target, a section that went. */
function later(plan: Plan): Plan {
  const [first, second, ...actions] = plan.actions;
  const [opening, , ...sections] = plan.sections;
  if (!first || !second || !opening) throw new Error('The sample has actions and sections.');
  return {
    ...plan,
    header: { ...plan.header, versionLabel: 'Draft 3', contact: 'Planning officer' },
    sections: [
      {
        ...opening,
        title: `${opening.title} in brief`,
        body: { type: 'doc', content: opening.body.content.slice(1) },
      },
      ...sections,
    ],
    actions: [
      { ...second, due: '2009-01-31', deliverable: `${second.deliverable} More of it.` },
      ...actions,
      { ...first, id: 'new', ref: 'A99', lineageId: 'new', title: 'An action that came' },
    ],
  };
}

describe('a redline of the sample', () => {
  const before = samplePlan('commissioning-2008-9');
  const after = later(before);

  test('has changes of words, of rows and of ends of paragraphs, by whoever made them', async () => {
    expect(await expectBothWays(before, after, samplePack())).toBeGreaterThan(20);
    const { both } = await files(before, after, samplePack());
    const xml = partOf(both, 'word/document.xml');
    const author = 'w:author="Head of planning" w:date="2008-02-12T10:32:05Z"';
    for (const kind of ['ins', 'del']) {
      expect(xml).toMatch(new RegExp(`<w:${kind} w:id="\\d+" ${author}><w:r>`, 'u'));
      expect(xml).toMatch(
        new RegExp(`<w:trPr>(?:<w:\\w+/>)*<w:${kind} w:id="\\d+" ${author}/></w:trPr>`, 'u'),
      );
      expect(xml).toMatch(
        new RegExp(`<w:rPr><w:${kind} w:id="\\d+" ${author}/></w:rPr></w:pPr>`, 'u'),
      );
    }
    const ids = [...xml.matchAll(/<w:(?:ins|del|bookmarkStart) w:id="(\d+)"/gu)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is valid to Microsoft’s Open XML validator', async () => {
    const { both } = await files(before, after, samplePack());
    expect(await openXmlErrors(both)).toEqual([]);
    const other = samplePlan('introduction-2008-9');
    expect(await openXmlErrors((await files(other, before, samplePack())).both)).toEqual([]);
  }, 60_000);

  test.skipIf(!needs('libreoffice') || !needs('poppler'))(
    'is printed by LibreOffice',
    async () => {
      const { both } = await files(before, after, samplePack());
      const text = (await print(both)).elements.map((one) => one.text).join('');
      expect(text).toContain('Anactionthatcame');
    },
    180_000,
  );
});
