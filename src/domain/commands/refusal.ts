import { fail } from '../result';

/** Why a command cannot be applied; the plan is as it was. */
export interface Refusal {
  readonly code:
    | 'unknownRecord'
    | 'idTaken'
    | 'refTaken'
    | 'outOfRange'
    | 'unknownIndicator'
    | 'unknownAction'
    | 'inALoop'
    | 'notLinked'
    | 'linkedTwice'
    | 'tooMuch'
    | 'isResolved'
    | 'notResolved'
    | 'wrongStage';
  /** The record, code or place that is wrong, as a person would look for it. */
  readonly what: string;
  /** The command in a batch that was refused, counted from 0; null outside a batch. */
  readonly index: number | null;
}

/** A refusal as a result. */
export function refuse(code: Refusal['code'], what: string) {
  return fail<Refusal>({ code, what, index: null });
}

/** One clear sentence for people. */
export function refusalSentence(refusal: Refusal): string {
  const where = refusal.index === null ? '' : ` (command ${String(refusal.index + 1)} of the list)`;
  switch (refusal.code) {
    case 'unknownRecord':
      return `The plan has no ${refusal.what}${where}. Nothing was changed.`;
    case 'idTaken':
      return `The plan already has ${refusal.what}${where}. Nothing was changed.`;
    case 'refTaken':
      return `${refusal.what} is already used in this plan${where}. Choose another; nothing was changed.`;
    case 'outOfRange':
      return `There is no place ${refusal.what}${where}. Nothing was changed.`;
    case 'unknownIndicator':
      return `The plan has no indicator ${refusal.what} to link to${where}. Add it first; nothing was changed.`;
    case 'unknownAction':
      return `The plan has no action ${refusal.what} to link to${where}. Add it first; nothing was changed.`;
    case 'inALoop':
      return `${refusal.what} would report to itself${where}. Choose another; nothing was changed.`;
    case 'notLinked':
      return `There is no link ${refusal.what} to cut${where}. Nothing was changed.`;
    case 'tooMuch':
      return `That would change more than ${refusal.what} records in one step${where}. Do it in parts; nothing was changed.`;
    case 'isResolved':
      return `${refusal.what} is resolved already${where}. Nothing was changed.`;
    case 'notResolved':
      return `${refusal.what} is open${where}. Nothing was changed.`;
    case 'wrongStage':
      return `The plan is no longer at the stage that “${refusal.what}” starts from${where}. Look at where it stands; nothing was changed.`;
    case 'linkedTwice':
      return `${refusal.what} is named twice${where}. Name it once; nothing was changed.`;
  }
}
