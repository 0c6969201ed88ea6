import { randomUUID } from 'node:crypto';
import { extname, resolve } from 'node:path';
import { GAP_ABOUT } from '../../domain/gap-codes';
import type { Gap } from '../../domain/gaps/gap';
import { gapsOf } from '../../domain/gaps/gaps-of';
import { graphOf } from '../../domain/thread/graph';
import { linksOf } from '../../domain/thread/links';
import { keyOf, nameOf, nodesOf } from '../../domain/thread/nodes';
import type { ThreadGraph } from '../../domain/thread/thread';
import { ask } from '../ask';
import type { Answer, Call, Command } from '../command';
import { CliError, usageError } from '../io';
import { DATE_OPTION, dateOf } from '../paper-date';
import { readPlanAndPack } from '../read-plan';
import { threadText } from '../thread-text';
import { writeWhole } from '../write-whole';

/** `thread LIBRARY PLAN` */
export const thread: Command = {
  name: 'thread',
  words: ['LIBRARY', 'PLAN'],
  options: {
    matrix: { value: 'csv', help: 'priorities by indicators and by actions, as CSV' },
    to: { value: 'FILE.docx', help: 'writes it as a Word appendix, with the matrix and the gaps' },
    date: DATE_OPTION,
  },
  summary: 'shows how outcomes, priorities, indicators and actions hang together, and where not',
  details: `--json gives { plan, nodes, links, gaps }. A node has kind, id, code and title. A link leads from the
record that points to what it is for: { from, to, kind }, where from and to are "kind:id" and kind is accountable,
contributes, serves, answers, refers or belongs. A gap has node (null where it is of nothing in the
graph), code (G1 to G15), about, name, sentence and deliberate: null, or who left it open and why.

An introduction has no indicators and no actions: its commitments are listed, with whether a plan of
the library takes them up, and its documents.

In the matrix A is accountable, C contributes, S serves.`,
  async run(call) {
    const { matrix } = call.options;
    if (matrix !== undefined && matrix !== 'csv') {
      throw usageError(`--matrix takes csv, not “${matrix}”.`);
    }
    const target = targetOf(call);
    if (target !== null && matrix !== undefined) {
      throw usageError('--matrix and --to are two forms; ask for one of them.');
    }
    const { plan, pack, name, summary } = await readPlanAndPack(call);
    if (target !== null) return print(call, summary.planId, target);
    if (matrix !== undefined) {
      if (call.json) throw usageError('--matrix and --json are two forms; ask for one of them.');
      const made = await ask(call, 'export.matrix', { planId: summary.planId });
      const file = call.services.takeFile(made.fileId);
      if (!file) throw new CliError(1, 'defect', 'The matrix that was made is gone.');
      call.output.out(Buffer.from(file.bytes).toString().trimEnd());
      return null;
    }
    const graph = graphOf(plan, pack);
    const elsewhere = new Set(await ask(call, 'library.commitments', { planId: plan.id }));
    const gaps = gapsOf(plan, pack, elsewhere);
    return { text: threadText(graph, gaps, elsewhere), value: valueOf(name, graph, gaps) };
  },
};

/** Where the appendix is to be written; null: nowhere. */
function targetOf({ options, cwd }: Call): string | null {
  if (options['to'] === undefined) return null;
  const target = resolve(cwd, options['to']);
  if (extname(target).toLowerCase() === '.docx') return target;
  throw usageError(`--to takes a file that ends in .docx, not “${target}”.`);
}

async function print(call: Call, planId: string, target: string): Promise<Answer> {
  const date = dateOf(call);
  const made = await ask(call, 'export.thread', {
    planId,
    exportId: randomUUID(),
    ...(date === undefined ? {} : { date }),
  });
  const file = call.services.takeFile(made.fileId);
  if (!file) throw new CliError(1, 'defect', 'The file that was made is gone.');
  await writeWhole(target, file.bytes);
  const bytes = file.bytes.byteLength;
  return { text: `Wrote ${target} (${String(bytes)} bytes).`, value: { file: target, bytes } };
}

function valueOf(name: string, graph: ThreadGraph, gaps: readonly Gap[]) {
  const nodes = nodesOf(graph);
  const keys = new Set(nodes.map(keyOf));
  return {
    plan: name,
    nodes: nodes.map((node) => ({ ...node, ...nameOf(graph, node) })),
    links: linksOf(graph).map(({ from, to, kind }) => ({
      from: keyOf(from),
      to: keyOf(to),
      kind,
    })),
    gaps: gaps.map(({ code, about, name: of, sentence, deliberate }) => {
      const noun = GAP_ABOUT[code];
      const key = noun === 'packIndicator' ? null : keyOf({ kind: noun, id: about });
      const node = key !== null && keys.has(key) ? key : null;
      return { node, code, about, name: of, sentence, deliberate };
    }),
  };
}
