import { describe, expect, it } from 'vitest';
import { createAction } from '../../../src/domain/create';
import {
  ACTION_FIELDS,
  fieldOf,
  type FieldName,
} from '../../../src/renderer/screens/actions/fields';
import { shortPounds } from '../../../src/renderer/screens/actions/read-values';
import { refsOf } from '../../../src/renderer/screens/actions/refs';
import { makePack, makePlan } from '../../support/plan-factory';

const pack = makePack();
const plan = makePlan({ pack, actions: 40 });
const refs = refsOf(plan, pack);
const names = Object.keys(ACTION_FIELDS) as FieldName[];
const blank = createAction('a', 'A99', pack.vocabularies.actionStatus[0]?.id ?? '');

function read(name: FieldName, text: string, action = blank) {
  const reading = fieldOf(name).read(text, action, refs);
  return reading.ok ? reading.value : reading.error;
}

describe('fields of an action as text', () => {
  it.each(names)('%s reads back what it shows, and changes nothing', (name) => {
    const { text } = fieldOf(name);
    for (const action of plan.actions) {
      const reading = fieldOf(name).read(text(action, refs), action, refs);
      expect(reading.ok, `${name} of ${action.ref}`).toBe(true);
      const after = { ...action, ...(reading.ok ? reading.value : {}) };
      // Typing pounds says that they are no longer made up; nothing else may move.
      expect({ ...after, budget: { ...after.budget, illustrative: true } }).toEqual(action);
    }
  });

  it('reads dates as planners type them, inside the year of the plan', () => {
    expect(read('due', '31/3')).toEqual({ due: '2009-03-31' });
    expect(read('due', ' end sept ')).toEqual({ due: '2008-09-30' });
    expect(read('start', '')).toEqual({ start: null });
    expect(read('due', 'soon')).toBe('“soon” is not a date');
  });

  it('reads priorities by code, name and list, and says which one it does not know', () => {
    const [first, second] = pack.priorities;
    const text = `${second?.code.toLowerCase() ?? ''}, ${first?.label ?? ''}`;
    expect(read('priorityIds', text)).toEqual({ priorityIds: [second?.id, first?.id] });
    expect(read('priorityIds', `${first?.code ?? ''}; P9.9`)).toBe(
      '“P9.9” is not a priority of the reference pack',
    );
    expect(read('priorityIds', '')).toEqual({ priorityIds: [] });
  });

  it('keeps a name with a comma in it whole', () => {
    const odd = {
      ...pack,
      documents: pack.documents.map((document, at) =>
        at === 0 ? { ...document, label: 'Every book, every child' } : document,
      ),
    };
    const [document, next] = odd.documents;
    const reading = fieldOf('documentIds').read(
      `every book, every child; ${next?.label ?? ''}`,
      blank,
      refsOf(plan, odd),
    );
    expect(reading).toEqual({ ok: true, value: { documentIds: [document?.id, next?.id] } });
  });

  it('reads indicators with their role; a link that says none keeps its own', () => {
    const [a, b] = plan.indicators;
    const linked = {
      ...blank,
      indicators: [{ indicatorId: a?.id ?? '', role: 'accountable' as const }],
    };
    const text = `${a?.code.replace(' ', '') ?? ''}, ${b?.code ?? ''} (A)`;
    expect(read('indicators', text, linked)).toEqual({
      indicators: [
        { indicatorId: a?.id, role: 'accountable' },
        { indicatorId: b?.id, role: 'accountable' },
      ],
    });
    expect(read('indicators', b?.code ?? '')).toEqual({
      indicators: [{ indicatorId: b?.id, role: 'contributes' }],
    });
    expect(read('indicators', 'NI 999')).toBe('“NI 999” is not an indicator of this plan');
  });

  it('reads a code with the name behind it, as plans print them', () => {
    const [one, two] = pack.priorities;
    if (one === undefined || two === undefined) throw new Error('The pack has no priorities.');
    const both = { priorityIds: [one.id, two.id] };
    expect(read('priorityIds', `${one.code} ${one.label}; ${two.code}: ${two.label}`)).toEqual(
      both,
    );
    expect(read('priorityIds', `${one.code} – in other words, ${two.code} too`)).toEqual(both);
    expect(read('priorityIds', `${one.code}x`)).toBe(
      `“${one.code}x” is not a priority of the reference pack`,
    );
    for (const between of [' and ', '/', ' ', ' & ']) {
      expect(read('priorityIds', `${one.code}${between}${two.code}`)).toEqual(both);
    }
    const wrong = `${one.code} and ${two.code.replaceAll(/\d+/gu, '99')}`;
    expect(read('priorityIds', wrong)).toBe(`“${wrong}” is not a priority of the reference pack`);
    const [, b] = plan.indicators;
    expect(read('indicators', `${b?.code ?? ''} ${b?.title ?? ''} (accountable)`)).toEqual({
      indicators: [{ indicatorId: b?.id, role: 'accountable' }],
    });
  });

  it('takes a status by its word alone, and never a blank one', () => {
    const [, status] = pack.vocabularies.actionStatus;
    expect(read('status', status?.label.toUpperCase() ?? '')).toEqual({ status: status?.id });
    expect(read('status', 'Fine')).toBe(
      `“Fine” is not a status: write ${pack.vocabularies.actionStatus.map(({ label }) => label).join(', ')}`,
    );
    expect(read('status', ' ')).toBe('a blank is not a status');
  });

  it('makes pasted text fit to keep', () => {
    expect(read('title', 'Two\nlines\u0000  here')).toEqual({ title: 'Two lines here' });
    expect(read('deliverable', 'Two\r\nlines\u000bthree ')).toEqual({
      deliverable: 'Two\nlines\nthree',
    });
    expect(read('title', 'x'.repeat(2_001))).toBe('the text is longer than 2,000 characters');
  });
});

describe('amounts', () => {
  it('writes pounds in the fewest words', () => {
    expect([950, 340_000, 1_500_000, -2_500].map(shortPounds)).toEqual([
      '£950',
      '£340k',
      '£1.5m',
      '−£2.5k',
    ]);
  });
});
