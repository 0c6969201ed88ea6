import { written } from '../../../domain/in-words';
import { token } from '../../theme/tokens';
import { drawn } from './drawn';
import { element, unseen } from './element';

/** A speech bubble in a cell: so many comments on the record are open. Null where none is. */
export function commentBubble(count: number): HTMLElement | null {
  if (count === 0) return null;
  const words = count === 1 ? '1 open comment' : `${written(count)} open comments`;
  const square = { width: 12, height: 12, viewBox: '0 0 14 14', stroke: token('should') };
  const made = element(
    'gt-bubble',
    drawn('comments', square, [
      ['path', { d: 'M2 2.5h10v7H6.5L4 12V9.5H2z', strokeWidth: 1.4, strokeLinejoin: 'round' }],
    ]),
    unseen(` ${words}`),
  );
  made.title = words;
  return made;
}
