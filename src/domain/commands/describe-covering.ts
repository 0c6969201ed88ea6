import { FRONT_SHEET, worded } from '../covering/front-sheet';
import type { Description } from './describe';
import type { CommandOf } from './schema';

const LISTS = {
  options: 'options considered',
  papers: 'background papers',
  appendices: 'further appendices',
} as const;

/** Describes a command about the covering report. */
export function describeCovering(
  command: CommandOf<'covering.answer' | 'covering.text' | 'covering.set'>,
): Description {
  switch (command.type) {
    case 'covering.answer': {
      const verb = command.text === null ? 'Use what is suggested for' : 'Set';
      return {
        label: `${verb} ${worded(command.id)} of the front sheet`,
        focus: { room: 'covering', id: FRONT_SHEET, field: command.id },
      };
    }
    case 'covering.text': {
      const verb = command.text === null ? 'Use the suggested text of' : 'Type in';
      return {
        label: `${verb} ${worded(command.id)} of the covering report`,
        focus: { room: 'covering', id: command.id, field: 'body' },
      };
    }
    case 'covering.set': {
      const [first, ...others] = Object.keys(command.changes) as (keyof typeof LISTS)[];
      const what = first === undefined || others.length > 0 ? 'lists' : LISTS[first];
      return {
        label: `Set ${what} of the covering report`,
        focus: { room: 'covering', id: null, field: first ?? 'options' },
      };
    }
  }
}
