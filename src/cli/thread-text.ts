import { deliberateWords } from '../domain/gaps/deliberate-words';
import { GAP_ABOUT } from '../domain/gap-codes';
import { GAP_TITLES, tallyGaps, type Gap } from '../domain/gaps/gap';
import { count } from '../domain/in-words';
import { gapMark } from '../domain/thread/gap-codes';
import { linksOf } from '../domain/thread/links';
import { outlineOf, type OutlinedIndicator } from '../domain/thread/outline';
import type { ThreadGraph } from '../domain/thread/thread';

/** The thread of a plan and what it lacks, in lines for people. */
export function threadText(
  graph: ThreadGraph,
  gaps: readonly Gap[],
  elsewhere: ReadonlySet<string>,
): string {
  const blocks =
    graph.plan.kind === 'introduction'
      ? introductionBlocks(graph, gaps, elsewhere)
      : divisionalBlocks(graph, gaps);
  const kept = gaps.filter(({ deliberate }) => deliberate !== null);
  const { open, deliberate } = tallyGaps(gaps);
  const more = deliberate === 0 ? '' : `, ${String(deliberate)} left open on purpose`;
  return [
    ...blocks,
    ...(kept.length === 0
      ? []
      : [['Left open on purpose', ...kept.map((gap) => `  ${answerOf(gap, graph)}`)]]),
    [`${count(linksOf(graph).length, 'link')}, ${count(open, 'gap')}${more}.`],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** "P1.5 Choose not to take illegal drugs: priority without action. Deliberate: D1 Partner delivers. …" */
function answerOf({ name, code, deliberate }: Gap, { pack }: ThreadGraph): string {
  const why = deliberate === null ? '' : ` ${deliberateWords(deliberate, pack)}`;
  return `${name}: ${GAP_TITLES[code].toLowerCase()}.${why}`;
}

/** What is lacking at each record and item of the pack, in brackets behind its line. */
function bracketsOf(gaps: readonly Gap[]): (noun: string, id: string) => string {
  const words = new Map<string, string[]>();
  for (const gap of gaps) {
    const key = `${GAP_ABOUT[gap.code]} ${gap.about}`;
    const lacks = GAP_TITLES[gap.code]
      .replace(/^.* without /u, 'no ')
      .replace(/^(?:Commitment|Document) /u, '');
    const said = `${gapMark(gap)} ${lacks}${gap.deliberate === null ? '' : ', on purpose'}`;
    const known = words.get(key);
    if (known) known.push(said);
    else words.set(key, [said]);
  }
  return (noun, id) => {
    const found = words.get(`${noun} ${id}`);
    return found === undefined ? '' : ` [${found.join('; ')}]`;
  };
}

function divisionalBlocks(graph: ThreadGraph, gaps: readonly Gap[]): string[][] {
  const brackets = bracketsOf(gaps);
  const line = (
    depth: number,
    [noun, id]: readonly [noun: string, id: string],
    says: readonly string[],
    role: string | null = null,
  ): string =>
    `${'  '.repeat(depth)}${says.filter(Boolean).join('  ')}${role === null ? '' : ` (${role})`}${brackets(noun, id)}`;
  const indicatorLines = ({ indicator, role, actions }: OutlinedIndicator, depth: number) => [
    line(depth, ['indicator', indicator.id], [indicator.code, indicator.title], role),
    ...actions.map(({ action, role: owes }) =>
      line(depth + 1, ['action', action.id], [action.ref, action.title], owes),
    ),
  ];
  const { outcomes, loose } = outlineOf(graph);
  const nowhere = [
    ...loose.indicators.flatMap((one) => indicatorLines(one, 1)),
    ...loose.actions.map(({ id, ref, title }) => line(1, ['action', id], [ref, title])),
  ];
  const beside = gaps.filter(
    ({ code, deliberate }) => !ON_THREAD.has(GAP_ABOUT[code]) && deliberate === null,
  );
  return [
    ...outcomes.map(({ outcome, priorities }) => [
      outcome.label,
      ...priorities.flatMap(({ priority, indicators, direct }) => [
        line(1, ['priority', priority.id], [priority.code, priority.label]),
        ...indicators.flatMap((one) => indicatorLines(one, 2)),
        ...direct.map(({ id, ref, title }) => line(2, ['action', id], [ref, title], 'serves')),
      ]),
    ]),
    ...(nowhere.length > 0 ? [['No priority', ...nowhere]] : []),
    ...(beside.length > 0
      ? [['Beside the thread', ...beside.map(({ code, sentence }) => `  ${code} ${sentence}`)]]
      : []),
  ];
}

/** What a line of the outline stands for. */
const ON_THREAD: ReadonlySet<string> = new Set(['priority', 'indicator', 'action']);

/** An introduction holds neither indicators nor actions: of the thread it has commitments and documents. */
function introductionBlocks(
  graph: ThreadGraph,
  gaps: readonly Gap[],
  elsewhere: ReadonlySet<string>,
): string[][] {
  const brackets = bracketsOf(gaps);
  const commitments = Array.from(
    graph.commitments.values(),
    ({ id, code, label }) =>
      `  ${code}  ${label}${elsewhere.has(id) ? ' (taken up)' : ''}${brackets('commitment', id)}`,
  );
  const documents = Array.from(graph.documents.values(), ({ id, label }) => {
    const sections = graph.sectionsByDocument.get(id) ?? [];
    const places = sections.map(({ title }) => `“${title}”`).join(', ');
    const lacks = brackets('document', id);
    return places === '' && lacks === ''
      ? []
      : [`  ${label}${places === '' ? '' : ` (${places})`}${lacks}`];
  }).flat();
  return [
    [
      'An introduction has no indicators and no actions. Its thread is its commitments, which the plans of the library take up, and its documents.',
    ],
    ...(commitments.length > 0 ? [['Commitments', ...commitments]] : []),
    ...(documents.length > 0 ? [['Documents', ...documents]] : []),
  ];
}
