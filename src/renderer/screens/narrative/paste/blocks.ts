import type { Block, ListItem, RichText } from '../../../../domain/rich-text';
import { LIST_DEPTH } from '../../../../domain/schema/limits';
import type { List } from '../../../../domain/schema/rich-text';
import type { ListPlace, Marker, Piece } from './piece';

interface OpenList {
  /** Level in the source; gaps in the levels of a source are closed. */
  readonly level: number;
  readonly key: string;
  readonly list: List;
}

type Paragraph = ListItem['content'][number];

/** Makes real lists of pasted paragraphs that say where in a list they stand, no deeper than a plan holds. */
export function blocksOf(pieces: readonly Piece[]): RichText {
  const content: Block[] = [];
  let open: OpenList[] = [];
  for (const { kind, content: inlines, list: place } of pieces) {
    if (place === null) {
      open = [];
      content.push(
        kind === 'heading'
          ? { type: 'heading', attrs: { level: 3 }, content: inlines }
          : { type: 'paragraph', content: inlines },
      );
      continue;
    }
    const paragraph = { type: 'paragraph', content: inlines } as Paragraph;
    open = open.slice(0, depthFor(open, place));
    const here = open.at(-1);
    const item = here?.list.content.at(-1);
    if (here !== undefined && here.level >= place.level) {
      if (!place.isItem && item) item.content.push(paragraph);
      else here.list.content.push({ type: 'listItem', content: [paragraph] });
      continue;
    }
    const list = newList(place.marker, paragraph);
    if (item && open.length < LIST_DEPTH) item.content.push(list);
    else if (here !== undefined) {
      // As deep as a plan goes: what stood deeper joins the last level.
      here.list.content.push({ type: 'listItem', content: [paragraph] });
      continue;
    } else content.push(list);
    open.push({ level: place.level, key: place.key, list });
  }
  return { type: 'doc', content };
}

/** How many of the open lists stay open for a paragraph at this place. */
function depthFor(open: readonly OpenList[], place: ListPlace): number {
  const outer = open.filter(({ level }) => level < place.level).length;
  const same = open[outer];
  if (same === undefined || same.level !== place.level) return outer;
  const isOrdered = same.list.type === 'orderedList';
  const goesOn = isOrdered === place.marker.ordered && (!isOrdered || same.key === place.key);
  return goesOn || !place.isItem ? outer + 1 : outer;
}

function newList({ ordered, start, style }: Marker, paragraph: Paragraph): List {
  const content: ListItem[] = [{ type: 'listItem', content: [paragraph] }];
  if (!ordered) return { type: 'bulletList', content };
  const attrs = { ...(start !== 1 && { start }), ...(style !== '1' && { type: style }) };
  return { type: 'orderedList', ...(Object.keys(attrs).length > 0 && { attrs }), content };
}
