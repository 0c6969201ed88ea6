import { formatFigure } from '../../../domain/figures';
import { deliberateWords } from '../../../domain/gaps/deliberate-words';
import { count, written } from '../../../domain/in-words';
import type { Pack } from '../../../domain/schema/pack';
import { GAP_WORDS, type GapCode, type NodeGap } from '../../../domain/thread/gap-codes';
import type { LinkKind } from '../../../domain/thread/nodes';
import { nameOf, nodeAt } from '../../../domain/thread/nodes';
import type { ThreadGraph } from '../../../domain/thread/thread';
import type { Indicator } from '../../../domain/schema/plan';
import type { Placed } from './map-layout';
import type { ColumnName, MapModel } from './map-model';
import type { GapBox, MapScene } from './map-scene';
import type { Walked } from './map-walk';

/** What a column holds, for its heading and for one or several of it. */
export const COLUMN_WORDS: Readonly<
  Record<ColumnName, { readonly head: string; readonly one: string; readonly many: string }>
> = {
  outcome: { head: 'Outcome', one: 'outcome', many: 'outcomes' },
  priority: { head: 'Priority', one: 'priority', many: 'priorities' },
  indicator: { head: 'Indicator', one: 'indicator', many: 'indicators' },
  action: { head: 'Action', one: 'action', many: 'actions' },
};

/** What a gap is called in its box: "No indicator". */
const BOX_WORDS: Readonly<Record<GapCode, string>> = {
  G1: 'No action',
  G2: 'No indicator',
  G3: 'No target',
  G4: 'No action',
  G5: 'No indicator',
  G6: 'No priority',
};

/** "no indicator (G2)" for each gap, and for a deliberate one why it is left open and who says so. */
export function gapSentence(gaps: readonly NodeGap[], pack: Pack): string {
  return gaps
    .map(({ code, deliberate }) => {
      const words = `${GAP_WORDS[code]} (${code})`;
      return deliberate === null ? words : `${words}. ${deliberateWords(deliberate, pack)}`;
    })
    .join(', ');
}

/** Code of a node, or its title where it has none: what it is called in a sentence. */
export function shortName(scene: MapScene, key: string): string {
  const box = scene.boxes.find((one) => one.key === key);
  if (box) return `${box.code} ${BOX_WORDS[box.code].toLowerCase()}`;
  const node = nodeAt(scene.model.graph, key);
  if (node === null) return '';
  const { code, title } = nameOf(scene.model.graph, node);
  return code === '' ? title : code;
}

/** Code and title of a node. */
export function fullName({ model }: MapScene, key: string): string {
  const node = nodeAt(model.graph, key);
  if (node === null) return '';
  const { code, title } = nameOf(model.graph, node);
  return [code, title].filter(Boolean).join(' ');
}

/** What something in its place is called where it cannot be seen itself. */
export function placeName(scene: MapScene, place: Placed): string {
  if (place.look === 'cluster') return clusterWords(scene.model, place);
  return fullName(scene, place.key) || shortName(scene, place.key);
}

/** The title of a gap's box and what it is missing for. */
export function boxWords({ graph }: MapModel, box: GapBox): { title: string; detail: string } {
  const [first] = box.owners;
  const node = first === undefined ? null : nodeAt(graph, first);
  const { code, title } = node === null ? { code: '', title: '' } : nameOf(graph, node);
  const more = box.owners.length - 1;
  return {
    title: `${box.code} ${BOX_WORDS[box.code]}`,
    detail: more > 0 ? `for ${code} and ${written(more)} more` : `for ${code} ${title}`,
  };
}

/** "217 actions of P4.1" */
export function clusterWords({ graph }: MapModel, { column, keys, group }: Placed): string {
  const { one, many } = COLUMN_WORDS[column];
  const code = graph.priorities.get(group)?.code;
  return `${count(keys.length, one, many)} ${code === undefined ? 'without a priority' : `of ${code}`}`;
}

/** What a node of the selected thread says under its title. */
export function subtitle(scene: MapScene, key: string): string {
  const { graph } = scene.model;
  const node = nodeAt(graph, key);
  if (node?.kind === 'priority') {
    const indicators = graph.indicatorsByPriority.get(node.id)?.length ?? 0;
    const actions = graph.actionsByPriority.get(node.id)?.length ?? 0;
    return `${count(indicators, 'indicator')}, ${count(actions, 'action')}`;
  }
  const indicator = node?.kind === 'indicator' ? graph.indicators.get(node.id) : undefined;
  if (!indicator) return '';
  const role = roleOn(scene, key) ?? indicator.role;
  return [wayOf(indicator), role].filter(Boolean).join(', ');
}

/** What a node owes on the selected thread, by the first line that leads to it with a role. */
export function roleOn({ threadLinks }: MapScene, key: string): LinkKind | null {
  const link = threadLinks.find(
    ({ right, kind }) => right === key && (kind === 'accountable' || kind === 'contributes'),
  );
  return link?.kind ?? null;
}

/** From the baseline to the last target: "5.8% to 4.6%". */
function wayOf(indicator: Indicator): string {
  const [part] = indicator.parts;
  const target = part?.targets.findLast(({ value }) => value !== null)?.value;
  const measure = part?.baseline?.measure;
  const to = typeof target === 'number' ? formatFigure(target, indicator) : 'no target';
  return measure?.kind === 'figure' ? `${formatFigure(measure.value, indicator)} to ${to}` : to;
}

/** What is said of a step: "P4.1 to NI 117, accountable, 1 of 3". */
export function stepWords(scene: MapScene, { followed, row, focus }: Walked): string {
  if (followed !== null) {
    const { from, link, place, of } = followed;
    const kind = link.kind === 'belongs' ? [] : [link.kind];
    const names = `${shortName(scene, from)} to ${shortName(scene, focus.key)}`;
    return [names, ...kind, `${written(place)} of ${written(of)}`].join(', ');
  }
  if (row === null) return '';
  return `${written(row.place)} of ${count(row.of, 'row')}`;
}

/** The title of what is selected, for the chip above the map. */
export function selectedName(
  graph: ThreadGraph,
  key: string,
): { code: string; title: string } | null {
  const node = nodeAt(graph, key);
  return node === null ? null : nameOf(graph, node);
}
