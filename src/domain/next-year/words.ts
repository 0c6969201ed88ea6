import { count } from '../in-words';
import type { Carried } from './begin';

/** What becomes of a plan's content in the plan of the year after, in lines for people. */
export interface CarriedWords {
  readonly carried: readonly string[];
  readonly blank: readonly string[];
  readonly left: readonly string[];
}

/** A line where there is anything to say. */
const when = (number: number, line: string): readonly string[] => (number === 0 ? [] : [line]);

/** Says what goes into the new plan, what is blank there, and what stays behind. */
export function carriedWords(carried: Carried): CarriedWords {
  const { from, year } = carried;
  const indicators = count(carried.indicators, 'indicator');
  const targets = count(carried.targets, 'target');
  return {
    carried: [
      'The details on the cover, and the reference pack with its definitions',
      ...when(
        carried.sections,
        `${count(carried.sections, 'section')} of the narrative, each marked as in progress: read them again`,
      ),
      ...when(
        carried.actions,
        `${count(carried.actions, 'action')} that go on, with the dates that were agreed: the checks list those outside ${year}`,
      ),
      ...when(
        carried.indicators,
        `${indicators} with all results, and ${targets} for ${year} and later`,
      ),
      ...when(
        carried.baselines,
        `${count(carried.baselines, 'baseline')} known by now: the results for ${from}`,
      ),
      ...when(
        carried.records,
        `${count(carried.records, 'record')} of resources and risks; figures of ${from} become those of last year`,
      ),
    ],
    blank: [
      'Dates of the planning cycle',
      ...when(
        carried.baselinesBlank,
        `${count(carried.baselinesBlank, 'baseline')} without a result for ${from}`,
      ),
      ...when(carried.indicators, `Targets that were not set for ${year} yet`),
      ...when(carried.records, `Staff, budget and forecasts of ${year}, and days that are over`),
      ...when(carried.actions, 'Money, staff and progress of actions'),
      'Covering report',
      ...when(
        carried.gapsOpened,
        `Reasons for ${count(carried.gapsOpened, 'gap')} left open on purpose: say them anew`,
      ),
    ],
    left: [
      ...when(
        carried.actionsLeft,
        `${count(carried.actionsLeft, 'action')} that ${carried.actionsLeft === 1 ? 'is' : 'are'} finished or not to be carried forward`,
      ),
      ...when(
        carried.indicatorsLeft,
        `${count(carried.indicatorsLeft, 'indicator')} collected no more`,
      ),
      'Comments, suggestions, steps of review and versions',
    ],
  };
}
