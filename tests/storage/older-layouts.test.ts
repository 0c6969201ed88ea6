import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EMPTY_COVERING } from '../../src/domain/covering/empty';
import { livesIn } from '../../src/domain/live/uses';
import { NO_RECORDS } from '../../src/domain/registers/index';
import { PLAN_SCHEMA } from '../../src/domain/schema/limits';
import { parsePlanValue } from '../../src/domain/schema/parse';
import type { Plan } from '../../src/domain/schema/plan';
import { verifyPlan } from '../../src/storage/verify';
import { readVersion } from '../../src/storage/versions';
import { edit, load, openStore } from '../support/plan-store';
import { temporaryFolder } from '../support/temporary';

/**
 * Folders of plans as each earlier layout wrote them, frozen. `closed` was closed in order, so that plan.json is the
 * newest state; `crashed` ends in lines that only the journal has.
 */
const FIXTURES = resolve(import.meta.dirname, '../fixtures/plans');

async function copyOf(layout: string, state: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'plan');
  await cp(join(FIXTURES, layout, state), folder, { recursive: true });
  return folder;
}

describe.each(['closed', 'crashed'])('a plan of layout 7, %s', (state) => {
  test('opens with what was suggested in Word and everything that it held', async () => {
    const folder = await copyOf('v7', state);
    const { history, notices, torn } = await load(folder);
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    // What only the journal has of the crashed one is there too.
    expect(plan.suggestions.map(({ decided }) => decided?.verdict ?? null)).toEqual([
      'accepted',
      null,
    ]);
    expect(JSON.stringify(plan.sections)).toContain('pays for few services');
    expect((await verifyPlan(folder)).findings).toEqual([]);
  });
});

describe.each(['closed', 'crashed'])('a plan of layout 6, %s', (state) => {
  test('opens with nothing suggested in Word and everything that it held', async () => {
    const folder = await copyOf('v6', state);
    const { history, notices, torn } = await load(folder);
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(plan).toMatchObject({ schema: PLAN_SCHEMA, suggestions: [] });
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    // What only the journal has of the crashed one is there too.
    expect(plan.header.contact).toBe('Planning Officer');
    expect(plan.covering.answers).toEqual([
      { id: 'classification', text: 'Unrestricted' },
      { id: 'meeting', text: '31 March 2008' },
    ]);
    expect(plan.covering.texts).toMatchObject([{ id: 'summary' }]);
    expect(plan.review.map(({ label }) => label)).toEqual([
      'Submit for review',
      'Return with comments',
    ]);
    expect(plan.comments).toMatchObject([{ level: 'must', text: 'Is twelve right?' }]);
    const version = await readVersion(folder, plan.review[0]?.versionId ?? '');
    expect(version).toMatchObject({ value: { version: { name: 'Draft 1, submitted' } } });
    expect((await verifyPlan(folder)).findings).toEqual([]);
  });
});

describe.each(['closed', 'crashed'])('a plan of layout 5, %s', (state) => {
  test('opens with nothing written of its covering report and everything that it held', async () => {
    const { history, notices, torn } = await load(await copyOf('v5', state));
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(plan).toMatchObject({ schema: PLAN_SCHEMA, covering: EMPTY_COVERING });
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    // What only the journal has of the crashed one is there too.
    expect(plan.header.contact).toBe('Planning Officer');
    expect(plan.registers.structure).toMatchObject([{ id: 'post-1', fte: 14 }]);
    expect(plan.sections.flatMap(({ body }) => livesIn(body))).toHaveLength(1);
    expect((await verifyPlan(await copyOf('v5', state))).findings).toEqual([]);
  });
});

describe.each(['closed', 'crashed'])('a plan of layout 4, %s', (state) => {
  test('opens with empty registers, no linked action and everything that it held', async () => {
    const { history, notices, torn } = await load(await copyOf('v4', state));
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(plan).toMatchObject({ schema: PLAN_SCHEMA, registers: NO_RECORDS });
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    // Sections of the snapshot, and those that only the journal has, alone and in a batch.
    const own = plan.sections.filter(({ templateId }) => templateId === null);
    expect(own.map(({ id }) => id)).toEqual(
      state === 'crashed' ? ['sec-crash', 'sec-own', 'sec-two'] : ['sec-own', 'sec-two'],
    );
    expect(plan.sections.flatMap(({ actionIds }) => actionIds)).toEqual([]);
    expect(plan.comments.map(({ resolved }) => resolved?.by)).toEqual(['Planning Officer']);
    expect(plan.actions).toHaveLength(state === 'crashed' ? 3 : 4);
  });
});

describe.each(['closed', 'crashed'])('a plan of layout 3, %s', (state) => {
  test('opens with no comment, no step of review and everything that it held', async () => {
    const { history, notices, torn } = await load(await copyOf('v3', state));
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(plan).toMatchObject({ schema: PLAN_SCHEMA, comments: [], review: [] });
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    expect(plan.actions[0]?.title).toBe('Open two evening centres');
    expect(plan.actions).toHaveLength(state === 'crashed' ? 3 : 4);
    // The gap of the action that was deleted went with it.
    expect(plan.deliberateGaps.map(({ id }) => id)).toEqual(
      state === 'crashed' ? ['gap-ni74', 'gap-ni83'] : ['gap-fixture', 'gap-ni74', 'gap-ni83'],
    );
    expect(plan.sections.flatMap(({ body }) => livesIn(body)).length).toBeGreaterThan(0);
    expect(plan.indicators[0]?.note === 'Known only to the journal.').toBe(state === 'crashed');
  });
});

const codes = (plan: Plan) => plan.indicators.map(({ code }) => code);

describe.each(['closed', 'crashed'])('a plan of layout 2, %s', (state) => {
  test('opens with no deliberate gap and with everything that it held', async () => {
    const { history, notices, torn } = await load(await copyOf('v2', state));
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(plan).toMatchObject({ schema: PLAN_SCHEMA, deliberateGaps: [] });
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    expect(plan.actions[0]?.title).toBe('Open two evening libraries');
    expect(plan.actions).toHaveLength(state === 'crashed' ? 3 : 4);
    const [first] = plan.indicators;
    expect(first?.reporting).toBe('quarter');
    expect(first?.note === 'Known only to the journal.').toBe(state === 'crashed');
    expect(first?.parts[0]?.kept).toMatchObject([{ code: 'noChange', value: 44 }]);
  });
});

describe.each(['closed', 'crashed'])('a plan of layout 1, %s', (state) => {
  test('opens in the newest layout with everything that it held', async () => {
    const folder = await copyOf('v1', state);
    const { history, notices, torn } = await load(folder);
    const { plan } = history;
    expect({ notices, torn }).toEqual({ notices: [], torn: null });
    expect(plan.schema).toBe(PLAN_SCHEMA);
    expect(parsePlanValue(plan)).toEqual({ ok: true, value: plan });
    const added = plan.indicators.find(({ code }) => code === 'L9');
    expect(added).toMatchObject({ reporting: 'year', ragRuleId: null, factIds: [] });
    expect(added?.parts[0]?.actuals[0]).toMatchObject({ numerator: null, cases: 900 });
    expect(added?.parts[0]?.targets[0]).toMatchObject({ value: 44, milestones: [] });
    expect(codes(plan).includes('NB 1')).toBe(state === 'crashed');
  });

  test('passes the check of its journal, and is written in the newest layout when it is closed', async () => {
    const folder = await copyOf('v1', state);
    expect((await verifyPlan(folder)).findings).toEqual([]);
    const store = await openStore(folder);
    const before = store.history.plan;
    await edit(store, { kind: 'undo' });
    await edit(store, { kind: 'redo' });
    expect(store.history.plan).toEqual(before);
    await store.close();
    expect((await load(folder)).history.plan).toEqual(before);
    expect((await verifyPlan(folder)).findings).toEqual([]);
  });
});
