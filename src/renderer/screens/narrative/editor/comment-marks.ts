import type { Severity } from '../../../../domain/checks/finding';
import { isOpen } from '../../../../domain/comments/order';
import type { Comment } from '../../../../domain/schema/plan';
import { token } from '../../../theme/tokens';

/** Each level has a line of its own under the words, so that it does not rest on its colour. */
const LINES = { must: 'double', should: 'solid', note: 'dotted' } as const satisfies Readonly<
  Record<Severity, string>
>;
const COLOURS = { must: 'must', should: 'should', note: 'ink2' } as const;

/** How the words of open comments look in a text; those of settled ones look as all others do. */
export function commentLooks(
  comments: readonly Comment[],
  at: string | null,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(
    comments.filter(isOpen).map(({ id, level }) => {
      const colour = token(COLOURS[level]);
      const share = id === at ? 22 : 9;
      return [
        `& [data-comment="${CSS.escape(id)}"]`,
        {
          cursor: 'pointer',
          borderBottom: `${level === 'must' ? '3px' : '2px'} ${LINES[level]} ${colour}`,
          background: `color-mix(in srgb, ${colour} ${String(share)}%, transparent)`,
        },
      ];
    }),
  );
}
