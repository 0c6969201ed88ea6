import type { EventName, RequestName } from './requests';

/**
 * The names of requests and events without their schemas, for the preload script: it must stay small, because a window
 * waits for it.
 */
const REQUESTS: Readonly<Record<RequestName, true>> = {
  'app.start': true,
  'settings.set': true,
  'library.openSample': true,
  'library.start': true,
  'library.list': true,
  'library.commitments': true,
  'library.newPlan': true,
  'library.nextPlan': true,
  'library.archive': true,
  'library.restore': true,
  'library.importPlan': true,
  'library.replacePlan': true,
  'library.find': true,
  'pack.list': true,
  'pack.read': true,
  'pack.add': true,
  'plan.open': true,
  'plan.read': true,
  'plan.fromFile': true,
  'plan.edit': true,
  'plan.close': true,
  'plan.takeOver': true,
  'plan.look': true,
  'plan.changes': true,
  'target.history': true,
  'seen.list': true,
  'seen.set': true,
  'version.save': true,
  'version.list': true,
  'version.read': true,
  'covering.earlier': true,
  'export.word': true,
  'export.check': true,
  'file.read': true,
  'export.cancel': true,
  'export.plan': true,
  'export.redline': true,
  'export.thread': true,
  'export.matrix': true,
  'review.read': true,
  'paper.looks': true,
  'paper.choose': true,
  'style.save': true,
  'style.add': true,
  'style.picture': true,
  'document.check': true,
};

const EVENTS: Readonly<Record<EventName, true>> = {
  'export.progress': true,
  'settings.changed': true,
  'plan.lost': true,
  'plan.changed': true,
  'menu.command': true,
};

/** Every request name. */
export const REQUEST_NAMES = Object.keys(REQUESTS) as readonly RequestName[];

/** Every event name. */
export const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];

/** Whether a word is the name of a request. */
export function isRequestName(word: string): word is RequestName {
  return Object.hasOwn(REQUESTS, word);
}

/** The channel of the desktop's inter-process messages that carries a request. */
export function requestChannel(name: RequestName): string {
  return `gt:${name}`;
}

/** The channel that carries an event to a window. */
export function eventChannel(name: EventName): string {
  return `gt:event:${name}`;
}

/** The channels of what a window asks of the desktop shell itself. */
export const SHELL_CHANNELS = {
  pickFile: 'gt:shell:pickFile',
  saveFile: 'gt:shell:saveFile',
  chooseLibrary: 'gt:shell:chooseLibrary',
  showLibrary: 'gt:shell:showLibrary',
  showCommands: 'gt:shell:showCommands',
} as const;
