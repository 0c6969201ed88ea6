import { describe, expect, test } from 'vitest';
import { ruleSettings } from '../../../src/domain/checks/programme';
import type { Slice } from '../../../src/domain/checks/rule';
import { RULES } from '../../../src/domain/checks/rules';
import { check } from '../../../src/domain/checks/check';
import type { Pack } from '../../../src/domain/schema/pack';
import type { Plan } from '../../../src/domain/schema/plan';
import { makePack, makePlan } from '../../support/plan-factory';
import { samplePack, samplePlan } from '../../support/samples';

const SLICES: readonly Slice[] = ['header', 'sections', 'actions', 'indicators', 'deliberateGaps'];
const poor = makePlan({ actions: 30, words: 0 });

/** A plan that throws where a part is read that is not among these. */
function onlyReading(plan: Plan, slices: readonly Slice[]): Plan {
  return new Proxy(plan, {
    get: (target, key) => {
      const slice = SLICES.find((name) => name === key);
      if (slice !== undefined && !slices.includes(slice)) {
        throw new Error(`It reads ${slice} and does not say so.`);
      }
      return Reflect.get(target, key);
    },
  });
}

test('rules have codes of their own and say why they are there and where they come from', () => {
  expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  for (const { code, why, source } of RULES) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(why, code).toMatch(/\.$/u);
    if (source !== null) expect(source.name, code).not.toBe('');
  }
});

test('a rule about the plan as a whole reads only what it names, else it would not run again when it must', () => {
  for (const [plan, pack] of [
    [poor, makePack()],
    [samplePlan('commissioning-2008-9'), samplePack()],
  ] as const) {
    for (const rule of RULES) {
      if ('look' in rule) continue;
      const elsewhere = new Set<string>();
      expect(
        () => rule.find(onlyReading(plan, rule.reads), pack, elsewhere),
        rule.code,
      ).not.toThrow();
    }
  }
});

describe('a pack or its template', () => {
  const own = makePack();
  const [template] = own.templates;
  const off = { code: 'title-length', on: false, severity: null };
  const packWith = (packChecks: Pack['checks'], templateChecks: Pack['checks']): Pack =>
    makePack({
      checks: packChecks,
      templates: own.templates.map((one) =>
        one === template ? { ...one, checks: templateChecks } : one,
      ),
    });
  const codes = (pack: Pack, min?: 'must') =>
    check(poor, pack, min === undefined ? {} : { min }).map(({ code }) => code);
  const ofRule = (pack: Pack, code: string) =>
    ruleSettings('divisional', pack).find(({ rule }) => rule.code === code);

  test('turns a rule off, and it is listed as off', () => {
    const pack = packWith([{ ...off, code: 'accountable-manager' }], []);
    expect(codes(own)).toContain('accountable-manager');
    expect(codes(pack)).not.toContain('accountable-manager');
    expect(ofRule(pack, 'accountable-manager')).toMatchObject({ isOn: false, setBy: 'pack' });
    expect(ruleSettings('divisional', pack)).toHaveLength(
      RULES.filter(({ kinds }) => kinds.includes('divisional')).length,
    );
  });

  test('makes a rule graver or less grave, and its findings are listed there', () => {
    const pack = packWith(
      [
        { code: 'accountable-manager', on: true, severity: 'note' },
        { code: 'plan-size', on: true, severity: 'must' },
      ],
      [],
    );
    expect(codes(pack, 'must')).toContain('plan-size');
    expect(codes(pack, 'must')).not.toContain('accountable-manager');
    expect(check(poor, pack).find(({ code }) => code === 'accountable-manager')?.severity).toBe(
      'note',
    );
  });

  test('of the two the template goes first, whole', () => {
    const pack = packWith(
      [{ code: 'plan-size', on: false, severity: 'must' }],
      [{ code: 'plan-size', on: true, severity: null }],
    );
    expect(ofRule(pack, 'plan-size')).toMatchObject({
      isOn: true,
      severity: 'note',
      setBy: 'template',
    });
  });

  test('may name a rule that this build does not know', () => {
    expect(codes(packWith([{ ...off, code: 'from-a-later-build' }], []))).toEqual(codes(own));
  });
});

test('a gap that somebody answers for is no finding', () => {
  const pack = makePack();
  const gap = {
    id: 'g1',
    code: 'G9',
    about: 'action-6',
    kind: '',
    reason: 'The post is being filled.',
    by: 'Head of Libraries',
    at: '2008-02-12T10:32:05.000Z',
  } as const;
  const idsOf = (plan: Plan) =>
    check(plan, pack).find(({ code }) => code === 'accountable-manager')?.ids;
  expect(idsOf(poor)).toContain('action-6');
  expect(idsOf({ ...poor, deliberateGaps: [gap] })).not.toContain('action-6');
  // Another gap of the same action stays what it is.
  expect(idsOf({ ...poor, deliberateGaps: [{ ...gap, code: 'G10' }] })).toContain('action-6');
});
