import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { withoutRegisters } from '../support/without-registers';
import { serialise } from '../../src/domain/schema/serialise';
import type { Plan } from '../../src/domain/schema/plan';
import { textIn } from '../support/docx';
import { commandLine, type Ran } from '../support/command-line';
import { samplePack, samplePlan } from '../support/samples';
import { temporaryFolder } from '../support/temporary';

const sample = samplePlan('commissioning-2008-9');
const pack = samplePack();

/** The command line in a folder with a library that holds this plan. */
async function libraryWith(plan: Plan): Promise<(...argv: string[]) => Promise<Ran>> {
  const home = await temporaryFolder();
  const run = commandLine(home);
  await writeFile(join(home, 'plan.json'), serialise(plan));
  await run('import', 'library', 'plan.json');
  return run;
}

/** A few records of the sample, so that all that is printed can be read here. */
const small: Plan = {
  ...withoutRegisters(sample),
  indicators: sample.indicators
    .filter(({ code }) => code === 'NI 117' || code === 'NI 75')
    .map((indicator) => ({
      ...indicator,
      priorities:
        indicator.code === 'NI 117' ? [{ priorityId: 'P4.1', role: 'accountable' as const }] : [],
    })),
  actions: sample.actions.slice(0, 3).map((action, place) => ({
    ...action,
    title: `=Title ${String(place)}`,
    priorityIds: place === 2 ? [] : ['P4.1'],
    indicators: place === 0 ? [{ indicatorId: 'ind-ni117', role: 'contributes' as const }] : [],
  })),
};

describe('thread', () => {
  test('lists outcomes, priorities, indicators and actions with their roles, and names the gaps', async () => {
    const run = await libraryWith(small);
    const { code, out, error } = await run('thread', 'library', 'commissioning');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    const ni117 = small.indicators.find(({ id }) => id === 'ind-ni117');
    expect(out).toContain(
      [
        `    NI 117  ${ni117?.title ?? ''} (accountable)`,
        '      A01  =Title 0 (contributes)',
        '    A02  =Title 1 (serves) [G5 no indicator]',
      ].join('\n'),
    );
    expect(out).toMatch(/\n {2}P1\.1 {2}\S.* \[G1 no action; G2 no indicator\]\n/u);
    expect(out).toMatch(
      /\nNo priority\n {2}NI 75 .* \[.*G4 no action\]\n {2}A03 .*G6 no priority\]/u,
    );
    expect(out).toMatch(/\n\n\d+ links, \d+ gaps\.$/u);
  });

  test('shows a deliberate gap by the kind of its reason', async () => {
    const kept = sample.deliberateGaps.find(({ code }) => code === 'G4');
    const indicator = sample.indicators.find(({ id }) => id === kept?.about);
    const run = await libraryWith(sample);
    const { out } = await run('thread', 'library', 'commissioning');
    const line = out.split('\n').find((one) => one.includes(`  ${indicator?.code ?? '?'}  `));
    expect(line).toContain(`[${kept?.kind ?? '?'} no action, on purpose`);
    expect(line).not.toContain('G4');
    expect(out).toMatch(/, \d+ left open on purpose\.$/u);
    const answer = out.split('\n').find((one) => one.startsWith(`  ${indicator?.code ?? '?'} `));
    expect(answer).toContain(kept?.reason);
    expect(answer).toContain(kept?.by);
    const json = await run('thread', 'library', 'commissioning', '--json');
    const { gaps } = JSON.parse(json.out) as { gaps: { code: string; deliberate: unknown }[] };
    expect(gaps.map(({ deliberate }) => deliberate)).toContainEqual(kept);
  });

  test('gives the graph as JSON, each end of a link among the nodes', async () => {
    const run = await libraryWith(sample);
    const { out } = await run('thread', 'library', 'commissioning', '--json');
    const graph = JSON.parse(out) as {
      plan: string;
      nodes: { kind: string; id: string; code: string; title: string }[];
      links: { from: string; to: string; kind: string }[];
      gaps: { node: string | null; code: string }[];
    };
    expect(graph.plan).toBe('commissioning-division-2008-9');
    expect(graph.nodes).toContainEqual({
      kind: 'action',
      id: 'act-a21',
      code: 'A21',
      title: sample.actions.find(({ id }) => id === 'act-a21')?.title,
    });
    expect(graph.links).toContainEqual({
      from: 'indicator:ind-ni117',
      to: 'priority:P4.1',
      kind: 'accountable',
    });
    const keys = new Set(graph.nodes.map(({ kind, id }) => `${kind}:${id}`));
    for (const { from, to } of graph.links)
      expect([keys.has(from), keys.has(to)]).toEqual([true, true]);
    for (const { node } of graph.gaps) expect(node === null || keys.has(node)).toBe(true);
    expect(graph.gaps.map(({ code }) => code)).toContain('G9');
  });

  test('gives the matrix as CSV that adds up, and nothing in it is a formula', async () => {
    const run = await libraryWith(small);
    const { code, out } = await run('thread', 'library', 'commissioning', '--matrix', 'csv');
    expect(code).toBe(0);
    const { data } = Papa.parse<string[]>(out);
    const [head, titles, ...rows] = data;
    const codes = small.indicators.map((indicator) => indicator.code);
    expect(head).toEqual(
      ['Outcome', 'Priority', 'Title', codes, 'Indicators', 'A01', 'A02', 'A03', 'Actions'].flat(),
    );
    expect(titles?.slice(-4)).toEqual(["'=Title 0", "'=Title 1", "'=Title 2", '']);
    expect(rows).toHaveLength(pack.priorities.length + 1);
    const row = rows.find(([, priority]) => priority === 'P4.1');
    const roles = codes.map((one) => (one === 'NI 117' ? 'A' : ''));
    expect(row?.slice(3)).toEqual([...roles, '1', 'S', 'S', '', '2']);
    const down = codes.map((one) => (one === 'NI 117' ? '1' : '0'));
    expect(rows.at(-1)).toEqual(['Total', '', '', ...down, '1', '1', '1', '0', '2']);
  });

  test('lists the commitments of an introduction, those that a plan takes up, and its documents', async () => {
    const introduction = samplePlan('introduction-2008-9');
    const home = await temporaryFolder();
    const run = commandLine(home);
    await writeFile(join(home, 'introduction.json'), serialise(introduction));
    await writeFile(join(home, 'plan.json'), serialise(sample));
    await run('import', 'library', 'introduction.json');
    const alone = await run('thread', 'library', introduction.id);
    expect(alone.code).toBe(0);
    expect(alone.out).toContain('An introduction has no indicators and no actions.');
    expect(alone.out.split('\n').filter((line) => line.includes('[G13 '))).toHaveLength(
      pack.commitments.length,
    );
    await run('import', 'library', 'plan.json');
    const { out } = await run('thread', 'library', introduction.id);
    const taken = new Set(sample.actions.flatMap(({ commitmentIds }) => commitmentIds));
    const lines = out.split('\n');
    expect(lines.filter((line) => line.endsWith(' (taken up)'))).toHaveLength(taken.size);
    expect(lines.filter((line) => line.includes('[G13 '))).toHaveLength(
      pack.commitments.length - taken.size,
    );
    expect(out).toContain('\n\nDocuments\n  ');
    const json = await run('thread', 'library', introduction.id, '--json');
    const { gaps } = JSON.parse(json.out) as { gaps: { code: string; node: string }[] };
    expect(gaps.filter(({ code }) => code === 'G13').map(({ node }) => node)).toHaveLength(
      pack.commitments.length - taken.size,
    );
  });

  test('writes the thread as a Word appendix', async () => {
    const home = await temporaryFolder();
    const run = commandLine(home);
    await writeFile(join(home, 'plan.json'), serialise(sample));
    await run('import', 'library', 'plan.json');
    const { code } = await run('thread', 'library', 'commissioning', '--to', 'thread.docx');
    expect(code).toBe(0);
    const text = await textIn(await readFile(join(home, 'thread.docx')));
    expect(text).toContain('Priorities by statutory indicators');
    expect(text).toContain(sample.deliberateGaps[0]?.reason);
    const other = await run('thread', 'library', 'commissioning', '--to', 'thread.pdf');
    expect(other.code).toBe(2);
  });

  test('refuses another form of matrix, and two forms at once', async () => {
    const run = await libraryWith(small);
    const other = await run('thread', 'library', 'commissioning', '--matrix', 'xlsx');
    expect(other).toMatchObject({ code: 2, error: '--matrix takes csv, not “xlsx”.' });
    const both = await run('thread', 'library', 'commissioning', '--matrix', 'csv', '--json');
    expect(both.code).toBe(2);
  });
});
