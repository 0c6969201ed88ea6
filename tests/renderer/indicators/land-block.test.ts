import { describe, expect, it } from 'vitest';
import { apply } from '../../../src/domain/commands/apply';
import { assert } from '../../../src/domain/control';
import { makePack, makePlan } from '../../support/plan-factory';
import { oneStep, readBlock, withMeant } from '../../../src/renderer/screens/indicators/block-edit';
import { landBlock, type Landing } from '../../../src/renderer/screens/indicators/land-block';
import { takeBack } from '../../support/take-back';

const pack = makePack();
const plan = makePlan({ pack });
const rows = plan.indicators.flatMap((indicator) =>
  indicator.parts.map((part) => ({ key: `${indicator.id}/${part.id}`, indicator, part })),
);
const columns = [
  'code',
  'title',
  'baseline',
  'target:2008/9',
  'target:2009/10',
  'target:2010/11',
  'verdict',
];
const years = ['2008/9', '2009/10', '2010/11'];
const at = (key: string, column: string, picked: readonly string[] = []): Landing => ({
  rows,
  columns,
  key,
  column,
  picked,
});
const landed = (block: readonly (readonly string[])[], landing: Landing) => {
  const { cells, refused } = landBlock(block, years, landing);
  return {
    cells: cells.map((cell) => `${cell.indicatorId}/${cell.partId} ${cell.field} ${cell.text}`),
    refused: refused.map(({ where, reason }) => `${where}: ${reason}`),
  };
};

describe('pasting a block of figures', () => {
  it('lands baselines and targets from the focused cell down and to the right', () => {
    const block = [
      ['40.1', '41', '42'],
      ['n/a', '', '52'],
    ];
    expect(landed(block, at('indicator-3/a', 'baseline'))).toEqual({
      cells: [
        'indicator-3/a baseline 40.1',
        'indicator-3/a target:2008/9 41',
        'indicator-3/a target:2009/10 42',
        'indicator-3/b baseline n/a',
        'indicator-3/b target:2008/9 ',
        'indicator-3/b target:2009/10 52',
      ],
      refused: [],
    });
  });

  it('goes by codes where the block has them; a code seen again is the next measure', () => {
    const block = [
      ['NB 3', 'x', '40'],
      ['nb3', 'y', '50'],
      ['NB 99', 'z', '60'],
    ];
    expect(landed(block, at('indicator-1/main', 'code'))).toEqual({
      cells: ['indicator-3/a baseline 40', 'indicator-3/b baseline 50'],
      refused: [
        'NB 99: the list shows no indicator with this code',
        'Column title: a paste does not change it',
      ],
    });
  });

  it('goes by headings, in whatever order the spreadsheet has them', () => {
    const block = [
      ['Target 2009/10', 'Code', 'Baseline', '2008-09'],
      ['42', 'NB 1', '40', '41'],
    ];
    expect(landed(block, at('indicator-3/a', 'baseline')).cells).toEqual([
      'indicator-1/main target:2009/10 42',
      'indicator-1/main baseline 40',
      'indicator-1/main target:2008/9 41',
    ]);
  });

  it('names what falls beyond the list', () => {
    const last = rows.at(-1)?.key ?? '';
    expect(landed([['1'], ['2']], at(last, 'target:2010/11'))).toEqual({
      cells: ['local-2/main target:2010/11 1'],
      refused: ['Row 2: the list has no row for it'],
    });
    expect(landed([['1', 'Good', 'more']], at(last, 'target:2010/11')).refused).toEqual([
      '“more”: no column is there',
      'Column verdict: a paste does not change it',
    ]);
  });

  it('puts one cell into every picked row', () => {
    const picked = ['indicator-1/main', 'local-2/main'];
    expect(landed([['7']], at('indicator-1/main', 'target:2008/9', picked)).cells).toEqual([
      'indicator-1/main target:2008/9 7',
      'local-2/main target:2008/9 7',
    ]);
  });
});

describe('reading many cells', () => {
  const cell = (field: 'baseline' | 'target:2008/9' | 'without:2008/9', text: string) => ({
    indicatorId: 'indicator-3',
    partId: 'a',
    field,
    text,
  });

  it('is one step that keeps both figures of a target', () => {
    const { commands, refused } = readBlock(plan, pack, [
      cell('target:2008/9', '44'),
      cell('without:2008/9', '43'),
    ]);
    expect(refused).toEqual([]);
    const step = oneStep('Paste 2 cells', commands);
    assert(step?.type === 'batch', 'not one step');
    const done = apply(plan, step);
    assert(done.ok, 'refused');
    const part = done.value.plan.indicators[2]?.parts[0];
    expect(part?.targets[0]).toMatchObject({ year: '2008/9', value: 44, withoutStretch: 43 });
    const undone = takeBack(done.value);
    expect(undone.ok && undone.value.plan).toEqual(plan);
  });

  it('names what it cannot read and takes the rest', () => {
    const { commands, refused } = readBlock(plan, pack, [
      cell('baseline', 'about half'),
      cell('target:2008/9', '44'),
    ]);
    expect(commands).toHaveLength(1);
    expect(refused).toEqual([
      {
        where: 'NB 3 baseline',
        reason: '“about half” is not a number, nor n/a, suppressed or tbc with a date',
      },
    ]);
  });

  it('leaves out a baseline that is another figure of the pack, says which, and takes the rest', () => {
    const [fact] = pack.facts;
    const itemId = plan.indicators[2]?.packItemId ?? '';
    assert(fact, 'the pack has a fact');
    const reason = 'It counts streets.';
    const other = {
      ...fact,
      value: 12.5,
      valueText: '12.5',
      period: null,
      notBaselineOf: [{ indicatorId: itemId, reason, remind: false }],
    };
    const { commands, refused } = readBlock(plan, makePack({ facts: [other] }), [
      cell('baseline', '12.5'),
      cell('target:2008/9', '44'),
      cell('without:2008/9', '43'),
    ]);
    expect(commands.map(({ type }) => type)).toEqual(['indicator.target', 'indicator.target']);
    expect(refused).toEqual([
      { where: 'NB 3 baseline', reason: `12.5 is ${fact.code}, ${fact.label}. It counts streets` },
    ]);
  });

  it('asks about shares and takes them a hundred times larger on request', () => {
    const cells = [cell('baseline', '0.4'), cell('target:2008/9', '44')];
    const { doubts } = readBlock(plan, pack, cells);
    expect(doubts).toEqual([cell('baseline', '40%')]);
    expect(withMeant(cells, doubts).map(({ text }) => text)).toEqual(['40%', '44']);
  });
});
