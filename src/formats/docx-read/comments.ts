import { paragraphsIn, textOfBlocks, type DocComment } from './model';
import { blocksIn, type Piece } from './story';
import { elementsIn, type XmlElement } from './tree';

/** What the newer part about comments says of one, by the id of its last paragraph. */
interface Thread {
  readonly isResolved: boolean;
  readonly parent: string | null;
}

/** The comments of a document in their order; which are resolved stands in a part of its own, from Word 2013 on. */
export function commentsOf(
  root: XmlElement<Piece>,
  extended: XmlElement | null,
): readonly DocComment[] {
  const threads = new Map(
    (extended ? elementsIn(extended, 'w15:commentEx') : []).map(({ attributes }) => [
      attributes.get('w15:paraId') ?? '',
      {
        isResolved: /^(?:1|true)$/u.test(attributes.get('w15:done') ?? ''),
        parent: attributes.get('w15:paraIdParent') ?? null,
      } satisfies Thread,
    ]),
  );
  const all = elementsIn(root, 'w:comment').map((element) => {
    const blocks = blocksIn(element);
    const last = [...paragraphsIn(blocks)].at(-1)?.paraId ?? null;
    return { element, blocks, last, thread: last === null ? undefined : threads.get(last) };
  });
  const ids = new Map<string | null, string>(
    all.map(({ element, last }) => [last, element.attributes.get('w:id') ?? '']),
  );
  return all.map(({ element: { attributes }, blocks, thread }) => ({
    id: attributes.get('w:id') ?? '',
    by: attributes.get('w:author') ?? '',
    initials: attributes.get('w:initials') ?? '',
    at: attributes.get('w:date') ?? '',
    text: textOfBlocks(blocks),
    isResolved: thread?.isResolved ?? false,
    answers:
      thread?.parent === undefined || thread.parent === null
        ? null
        : (ids.get(thread.parent) ?? null),
  }));
}
