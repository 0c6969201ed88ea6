import type { Standing } from './standing';

/** What stands in the way of a suggestion, as a sentence; blank where nothing does. */
export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'ready':
      return '';
    case 'done':
      return 'The plan says so already.';
    case 'moved':
      if (standing.now === null) return 'What it changes is no longer in the plan as it went out.';
      return standing.now.trim() === ''
        ? 'Changed since it went out: the plan says nothing here now.'
        : `Changed since it went out: the plan says “${standing.now}” now.`;
    case 'unfit':
      return `It cannot be accepted as it is. ${standing.why}`;
  }
}
