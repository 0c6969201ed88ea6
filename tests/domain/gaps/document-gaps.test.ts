import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/domain/gaps/gaps-of';
import { documentsNamed } from '../../../src/domain/gaps/mentions';
import { fromPlain } from '../../../src/domain/rich-text';
import type { GapCode } from '../../../src/domain/schema/common';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Plan, Section } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';

const made = makePack();
const [community, ...others] = made.documents;
if (!community) throw new Error('The pack has no documents.');
const pack: Pack = {
  ...made,
  documents: [
    { ...community, aliases: ['NCP', 'The Borough’s Plan 2008-11'] },
    { ...community, id: 'community-plan-2', sortOrder: 9, label: 'Northmoor Community Plan 2' },
    ...others,
  ],
};
const bare = makePlan({ actions: 1, indicators: false, words: 0, pack });

function planOf(sections: readonly Partial<Section>[], actionDocuments: readonly string[]): Plan {
  return {
    ...bare,
    sections: sections.map((changes, place) => ({
      ...bare.sections[place]!,
      documentIds: [],
      body: fromPlain(''),
      noImplications: null,
      ...changes,
    })),
    actions: bare.actions.map((action) => ({ ...action, documentIds: actionDocuments })),
  };
}
const found = (plan: Plan, code: GapCode, of: Pack = pack) =>
  gapsOf(plan, of)
    .filter((gap) => gap.code === code)
    .map(({ about, sentence, focus }) => [about, sentence, focus.room]);

describe('documentsNamed', () => {
  test.each([
    ['as the Northmoor Community Plan says', ['community-plan']],
    ['as the northmoor Community Plan says', ['community-plan']],
    ['as the northmoor community plan says', []],
    ['the NCP, and the borough’s plan 2008–11', ['community-plan']],
    ["The Borough's Plan 2008–11", ['community-plan']],
    ['see NCPs and UNCP', []],
    ['the Northmoor\nCommunity   Plan', ['community-plan']],
    ['the Northmoor Community Plan 2, no other', ['community-plan-2']],
    ['Street Lighting Policy, then NCP, then NCP', ['lighting-policy', 'community-plan']],
    ['', []],
  ])('%j names %j', (text, ids) => {
    expect(documentsNamed(text.replace('borough’s plan', 'Borough’s Plan'), pack)).toEqual(ids);
  });

  test('takes a name as it stands, whatever signs are in it', () => {
    const label = 'Plan (draft) [a|b] 1.0? $5 + x*';
    const odd: Pack = { ...pack, documents: [{ ...community, label, aliases: [] }] };
    expect(documentsNamed(`Our ${label}, as said`, odd)).toEqual(['community-plan']);
    expect(documentsNamed('Plan draft a 1x0', odd)).toEqual([]);
  });

  test('finds nothing for a pack without documents', () => {
    expect(documentsNamed('the NCP', { ...pack, documents: [] })).toEqual([]);
  });
});

describe('documents cited and out of date', () => {
  test('are those that expired or were replaced, with every place that cites them', () => {
    const plan = planOf([{ documentIds: ['library-strategy', 'community-plan'] }], []);
    expect(found(plan, 'G14')).toEqual([
      [
        'library-strategy',
        `Library Strategy 2004-07 has expired, and “${plan.sections[0]?.title ?? ''}” cites it.`,
        'narrative',
      ],
    ]);
    expect(found(planOf([{}], ['library-strategy']), 'G14')).toEqual([
      ['library-strategy', 'Library Strategy 2004-07 has expired, and A01 cites it.', 'actions'],
    ]);
    expect(found(planOf([{}], ['community-plan']), 'G14')).toEqual([]);
  });

  test('say when they expired, or what takes their place; one that expires in the year still holds', () => {
    const packWith = (more: Partial<Pack['documents'][number]>): Pack => ({
      ...pack,
      documents: [{ ...community, ...more }, ...pack.documents.slice(1)],
    });
    const plan = planOf([{ documentIds: ['community-plan'] }], ['community-plan']);
    const [, sentence] = found(plan, 'G14', packWith({ validTo: '2008-03-31' }))[0] ?? [];
    expect(sentence).toMatch(
      /^Northmoor Community Plan expired on 31 March 2008, and “.+” and A01 cite it\.$/u,
    );
    expect(found(plan, 'G14', packWith({ validTo: '2008-04-01' }))).toEqual([]);
    const [, later] = found(plan, 'G14', packWith({ supersededBy: 'community-plan-2' }))[0] ?? [];
    expect(later).toMatch(
      /^Northmoor Community Plan is replaced by Northmoor Community Plan 2, and /u,
    );
  });
});

test('a document out of date that was taken out of the list is not asked back into it', () => {
  const body = fromPlain('As the Library Strategy 2004-07 says.');
  const listed = planOf([{ body, documentIds: ['library-strategy'] }], []);
  expect(gapsOf(listed, pack).find(({ code }) => code === 'G14')?.focus).toEqual({
    room: 'narrative',
    id: bare.sections[0]?.id,
    field: 'documentIds:library-strategy',
  });
  const dropped = planOf([{ body }], []);
  const [title] = bare.sections.map((section) => section.title);
  expect(found(dropped, 'G14')).toEqual([
    [
      'library-strategy',
      `Library Strategy 2004-07 has expired, and the text of “${title ?? ''}” names it.`,
      'narrative',
    ],
  ]);
  expect(found(dropped, 'G15')).toEqual([]);
  expect(found(planOf([{ body: fromPlain('It has a successor.') }], []), 'G14')).toEqual([]);
});

describe('documents in the text and in no list', () => {
  const body = fromPlain('As the Northmoor Community Plan says.');

  test('are those that a section names and neither a section nor an action lists', () => {
    expect(found(planOf([{ body }], []), 'G15')).toEqual([
      [
        'community-plan',
        `“${bare.sections[0]?.title ?? ''}” names Northmoor Community Plan, and no list of the plan has it.`,
        'narrative',
      ],
    ]);
    expect(found(planOf([{ body }, { documentIds: ['community-plan'] }], []), 'G15')).toEqual([]);
    expect(found(planOf([{ body }], ['community-plan']), 'G15')).toEqual([]);
  });

  test('are looked for in the reason for having no implications too', () => {
    const plan = planOf([{ noImplications: 'The NCP covers it.' }, { body }], []);
    expect(found(plan, 'G15')[0]?.[1]).toMatch(/^“.+” and “.+” name Northmoor Community Plan,/u);
  });
});
