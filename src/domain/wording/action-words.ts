import type { Action } from '../schema/plan';
import { nounForms, phraseFinder, phraseSeeker, verbForms } from './phrases';

/** Words that say in a title that things go on as before. */
export const asUsual = phraseFinder([
  ...verbForms('continue').flatMap((form) => [form, `${form} to`]),
  ...verbForms('maintain'),
  'carry on',
  'keep on',
  'keep up',
  'on-going',
  'ongoing',
  'business-as-usual',
  'as usual',
  'BAU',
  'day-to-day',
  'routine',
  'routinely',
  'core business',
  'core service',
  'core services',
  'deliver core',
]);

/** Words that promise effort and not a result, and words that leave a way out. */
const seekVague = phraseSeeker(
  [
    verbForms('continue').map((form) => `${form} to`),
    ['support', 'improve', 'promote', 'explore', 'encourage', 'facilitate'].flatMap(verbForms),
    ['strengthen', 'enhance', 'consider', 'investigate', 'develop'].flatMap(verbForms),
    ['work with', 'work together', 'work towards', 'working with', 'working towards'],
    ['look at', 'look into', 'seek to', 'aim to', 'raise awareness', 'liaise with', 'engage with'],
    ['as appropriate', 'where appropriate', 'where possible', 'as necessary', 'as required'],
  ].flat(),
);

/** The first vague words of a text. */
export function vague(text: string): string | null {
  return seekVague(text)?.said ?? null;
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|third|quarter|every|each|all)\b/iu;

/** Things that are there or not when the date has come. */
const PRODUCT = phraseFinder(
  [
    'agreement assessment audit award booklet building centre charter class clinic contract course database',
    'decision directory evaluation event framework group guide handbook interview leaflet library list manual map',
    'meeting model newsletter office pack panel paper partnership pathway pilot place plan pledge policy post',
    'procedure programme proposal protocol register report review scheme school specification standard statement',
    'strategy survey system team template tool toolkit trainer website workshop',
  ]
    .join(' ')
    .split(' ')
    .flatMap(nounForms),
);

/** Something that there was not before. */
const A_NEW = /\b(?:an?|new)\b/iu;

/**
 * Says whether a deliverable names a thing that will be there. In "support schools" the schools are those whom the effort
 * is for; in "develop a school travel plan" the plan is what comes of it.
 */
function namesThing(deliverable: string): boolean {
  const effort = seekVague(deliverable);
  if (effort === null) return PRODUCT(deliverable) !== null;
  const { before, after } = effort;
  return PRODUCT(before) !== null || (A_NEW.test(after) && PRODUCT(after) !== null);
}

/**
 * Says whether one can tell at the end of the year that an action was done: its deliverable or title has a number or
 * counts something, the deliverable names a thing, or an indicator shows it.
 */
export function isMeasurable({ title, deliverable, indicators }: Action): boolean {
  return (
    indicators.length > 0 ||
    NUMBER.test(deliverable) ||
    NUMBER.test(title) ||
    namesThing(deliverable)
  );
}
