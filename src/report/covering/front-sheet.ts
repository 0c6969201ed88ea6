import type { CoveringView } from '../../domain/covering/covering';
import type { Cover } from '../model';

/** The front page of a covering report: whose report it is, to whom it goes and when. */
export function frontSheet({ answers }: CoveringView, { title, notes }: Cover): Cover {
  return {
    title,
    notes,
    isHead: true,
    about: {
      caption: 'About this report',
      description: 'Whose report it is, to whom it goes and when, one a row.',
    },
    grid: answers
      .filter(({ field, text }) => field.mandatory || text.trim() !== '')
      .map(({ field, text }) => ({
        label: field.label,
        value: text.trim() === '' ? 'To be confirmed' : text,
      })),
  };
}
