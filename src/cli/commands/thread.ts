import { tallyGaps } from '../../domain/gaps/gap';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { GAP_WORDS, gapMark, nodeGaps, type NodeGap } from '../../domain/thread/gap-codes';
import { graphOf } from '../../domain/thread/graph';
import { linksOf } from '../../domain/thread/links';
import { keyOf, nameOf, nodesOf, type NodeKey } from '../../domain/thread/nodes';
import { outlineOf, type OutlinedIndicator } from '../../domain/thread/outline';
import type { ThreadGraph } from '../../domain/thread/thread';
import { ask } from '../ask';
import type { Command } from '../command';
import { CliError, count, usageError } from '../io';
import { readPlanAndPack } from '../read-plan';

/** `thread LIBRARY PLAN` */
export const thread: Command = {
  name: 'thread',
  words: ['LIBRARY', 'PLAN'],
  options: {
    matrix: { value: 'csv', help: 'priorities by indicators and by actions, as CSV' },
  },
  summary: 'shows how outcomes, priorities, indicators and actions hang together, and where not',
  details: `--json gives { plan, nodes, links, gaps }. A node has kind, id, code and title. A link leads from the
record that points to what it is for: { from, to, kind }, where from and to are "kind:id" and kind is accountable,
contributes, serves, answers, refers or belongs. A gap has node, code (G1 to G6) and
deliberate: null, or who left it open and why.

In the matrix A is accountable, C contributes, S serves.`,
  async run(call) {
    const { matrix } = call.options;
    if (matrix !== undefined && matrix !== 'csv') {
      throw usageError(`--matrix takes csv, not “${matrix}”.`);
    }
    const { plan, pack, name, summary } = await readPlanAndPack(call);
    if (matrix !== undefined) {
      if (call.json) throw usageError('--matrix and --json are two forms; ask for one of them.');
      const made = await ask(call, 'export.matrix', { planId: summary.planId });
      const file = call.services.takeFile(made.fileId);
      if (!file) throw new CliError(1, 'defect', 'The matrix that was made is gone.');
      call.output.out(Buffer.from(file.bytes).toString().trimEnd());
      return null;
    }
    const graph = graphOf(plan, pack);
    return { text: textOf(graph), value: valueOf(name, plan, pack) };
  },
};

function valueOf(name: string, plan: Plan, pack: Pack) {
  const graph = graphOf(plan, pack);
  return {
    plan: name,
    nodes: nodesOf(graph).map((node) => ({ ...node, ...nameOf(graph, node) })),
    links: linksOf(graph).map(({ from, to, kind }) => ({
      from: keyOf(from),
      to: keyOf(to),
      kind,
    })),
    gaps: Array.from(nodeGaps(graph), ([node, found]) =>
      found.map(({ code, deliberate }) => ({ node, code, deliberate })),
    ).flat(),
  };
}

function textOf(graph: ThreadGraph): string {
  if (graph.plan.kind === 'introduction') {
    return 'A directorate’s introduction has no indicators and no actions, and so no thread of its own.';
  }
  const gaps = nodeGaps(graph);
  const broken = (key: NodeKey): string => {
    const found = gaps.get(key) ?? [];
    return found.length === 0 ? '' : ` [${found.map(inWords).join('; ')}]`;
  };
  const line = (
    depth: number,
    key: NodeKey,
    says: readonly string[],
    role: string | null,
  ): string =>
    `${'  '.repeat(depth)}${says.filter(Boolean).join('  ')}${role === null ? '' : ` (${role})`}${broken(key)}`;
  const indicatorLines = ({ indicator, role, actions }: OutlinedIndicator, depth: number) => [
    line(depth, `indicator:${indicator.id}`, [indicator.code, indicator.title], role),
    ...actions.map(({ action, role: owes }) =>
      line(depth + 1, `action:${action.id}`, [action.ref, action.title], owes),
    ),
  ];
  const { outcomes, loose } = outlineOf(graph);
  const blocks = outcomes.map(({ outcome, priorities }) => [
    outcome.label,
    ...priorities.flatMap(({ priority, indicators, direct }) => [
      line(1, `priority:${priority.id}`, [priority.code, priority.label], null),
      ...indicators.flatMap((one) => indicatorLines(one, 2)),
      ...direct.map(({ id, ref, title }) => line(2, `action:${id}`, [ref, title], 'serves')),
    ]),
  ]);
  const nowhere = [
    ...loose.indicators.flatMap((one) => indicatorLines(one, 1)),
    ...loose.actions.map(({ id, ref, title }) => line(1, `action:${id}`, [ref, title], null)),
  ];
  const { open, deliberate } = tallyGaps([...gaps.values()].flat());
  const kept = deliberate === 0 ? '' : `, ${String(deliberate)} left open on purpose`;
  const sum = `${count(linksOf(graph).length, 'link')}, ${count(open, 'gap')}${kept}.`;
  return [...blocks, ...(nowhere.length > 0 ? [['No priority', ...nowhere]] : []), [sum]]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function inWords(gap: NodeGap): string {
  const words = `${gapMark(gap)} ${GAP_WORDS[gap.code]}`;
  return gap.deliberate === null ? words : `${words}, on purpose`;
}
