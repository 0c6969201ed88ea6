import { expect, test } from 'vitest';
import { PLAIN_WISHES } from '../../src/domain/paper-options';
import { fromPlain } from '../../src/domain/rich-text';
import type { Plan } from '../../src/domain/schema/plan';
import { buildPaper, textOf, type Report, type ReportBlock } from '../../src/report';
import { makePack, makePlan } from '../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack, actions: 3 });
const WHOLE = { earlier: null, file: null } as const;
const made = (of: Plan, file: 'report' | 'appendix' | null = null): Report =>
  buildPaper('committee-pack', of, pack, PLAIN_WISHES, { ...WHOLE, file });

const headings = ({ blocks }: Report): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${String(block.level)} ${block.number} ${block.text}`] : [],
  );
const numbers = (blocks: readonly ReportBlock[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.number ?? []) : []));

test('paragraphs are numbered under their headings, without a gap', () => {
  const { blocks } = made(plan, 'report');
  let heading = '';
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block.number;
      count = 0;
    } else if (block.kind === 'paragraph' && block.number !== undefined) {
      count += 1;
      expect(block.number).toBe(`${heading}.${String(count)}`);
    }
  }
  expect(numbers(blocks).length).toBeGreaterThan(8);
  const top = headings(made(plan, 'report')).map((line) => line.split(' ')[1]);
  expect(top.slice(0, 2)).toEqual(['', '']);
  expect(top.slice(2)).toEqual(top.slice(2).map((_, at) => String(at + 1)));
});

test('the plan is Appendix 1, its own appendices follow, and the report lists each by number and title', () => {
  const whole = headings(made(plan)).filter((line) => line.includes('Appendix'));
  const listed = made(plan, 'report').blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flat() : [],
  );
  const lines = listed.flatMap((item) => (item.kind === 'paragraph' ? [textOf(item.runs)] : []));
  expect(whole[0]).toBe('1 Appendix 1 Libraries and Archives annual business plan 2008/9');
  expect(whole[1]).toBe('1 Appendix 2 The golden thread');
  const asListed = whole.map((line) => line.replace(/^1 (Appendix \d+) /u, '$1: '));
  expect(lines.filter((line) => line.startsWith('Appendix'))).toEqual(asListed);
});

test('the list of documents says whose sections it names, where the report has numbers of its own', () => {
  const says = (report: Report): boolean =>
    report.blocks.some(
      (block) =>
        block.kind === 'paragraph' && textOf(block.runs) === 'Sections are those of Appendix 1.',
    );
  expect(says(made(plan))).toBe(true);
  expect(says(made(plan, 'appendix'))).toBe(true);
  expect(says(buildPaper('plan', plan, pack))).toBe(false);
});

test('both files together hold what the one file holds', () => {
  const [whole, report, appendix] = [made(plan), made(plan, 'report'), made(plan, 'appendix')];
  const texts = ({ blocks }: Report): readonly string[] =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []));
  const parts = new Set([...texts(report), ...texts(appendix), ...appendix.cover.notes]);
  expect(texts(whole).filter((text) => !parts.has(text))).toEqual([]);
  expect(appendix.cover.title).toBe(
    'Appendix 1: Libraries and Archives annual business plan 2008/9',
  );
  expect(appendix.firstAppendix).toBe(2);
  expect(report.contents).toEqual([]);
});

test('no level of heading is skipped, and the contents list has every heading of the first two', () => {
  const { blocks } = made(plan);
  let last = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    expect(block.level).toBeLessThanOrEqual(last + 1);
    last = block.level;
  }
  const entries = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
  const two = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? [block.anchor] : [],
  );
  expect(entries.map(({ anchor }) => anchor)).toEqual(two);
  expect(new Set(two).size).toBe(two.length);
});

test('every line of the recommendations is one, however it was typed', () => {
  const body = fromPlain('approve the plan\n\nnote the risks');
  const own: Plan = {
    ...plan,
    covering: {
      ...plan.covering,
      answers: [{ id: 'to', text: 'Cabinet' }],
      texts: [{ id: 'recommendations', body, noImplications: null }],
    },
  };
  const { blocks } = made(own, 'report');
  const at = blocks.findIndex((one) => one.kind === 'heading' && one.text === 'Recommendations');
  const [lead, list] = blocks.slice(at + 1);
  expect(lead).toMatchObject({ runs: [{ text: 'Cabinet is asked to:' }] });
  expect(list).toMatchObject({
    kind: 'list',
    ordered: true,
    items: [[{ runs: [{ text: 'approve the plan' }] }], [{ runs: [{ text: 'note the risks' }] }]],
  });
});

test('a blank front sheet and a blank statement say so in print', () => {
  const { cover, blocks } = made(plan, 'report');
  expect(cover.grid.find(({ label }) => label === 'Classification')?.value).toBe('To be confirmed');
  const open = blocks.filter((one) => one.kind === 'paragraph' && one.style === 'placeholder');
  expect(open.length).toBeGreaterThan(0);
});
