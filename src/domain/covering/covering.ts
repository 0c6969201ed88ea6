import { perPlan } from '../queries/per-plan';
import { EMPTY_TEXT, isBlank, type RichText } from '../rich-text';
import type { CoveringPart, FrontField, Pack } from '../schema/pack';
import type { Covering, CoveringOption, Plan } from '../schema/plan';
import { suggestAnswer, suggestOptions, suggestPapers, suggestText } from './suggest';
import type { Earlier, Known } from './words';

export type { Earlier } from './words';

/** Where what a report says comes from: a planner wrote it, or it is suggested and follows the plan. */
export type Origin = 'written' | 'suggested';

/** A field of the front sheet with what it says; blank where nobody wrote anything and nothing is known. */
export interface Answer {
  readonly field: FrontField;
  readonly text: string;
  readonly suggested: string;
  readonly origin: Origin;
}

/** A part that is a text. */
export interface CoveringText {
  readonly part: CoveringPart;
  readonly body: RichText;
  readonly suggested: RichText;
  /** Why there are no implications, in the place of a text; null: the text counts. */
  readonly noImplications: string | null;
  readonly origin: Origin;
}

/** A list of the report. */
export interface CoveringList<T> {
  readonly items: readonly T[];
  readonly origin: Origin;
}

type Titled = NonNullable<Covering['papers']>[number];

/** A covering report as it stands: what was written, and what is suggested for all else. */
export interface CoveringView {
  readonly answers: readonly Answer[];
  /** The parts of the pack in order; those that are lists have a text without a word. */
  readonly texts: readonly CoveringText[];
  readonly options: CoveringList<CoveringOption>;
  readonly papers: CoveringList<Titled>;
  readonly appendices: readonly Titled[];
  /** Whom it goes to, within a sentence: "Cabinet", "the committee". */
  readonly committee: string;
}

/** Whom a report goes to where its front sheet does not say. */
const SOMEBODY = 'the committee';

/** The covering report of a plan. `earlier`: what changed since an earlier draft, where there is one. */
export function coveringOf(plan: Plan, pack: Pack, earlier: Earlier | null): CoveringView {
  const { covering } = plan;
  const answers = answersOf(plan, pack);
  const to = answers.find(({ field }) => field.role === 'to')?.text.trim() ?? '';
  const committee = to === '' ? SOMEBODY : to;
  const known: Known = { plan, pack, earlier, committee };
  const list = <T>(written: readonly T[] | null, suggested: () => readonly T[]): CoveringList<T> =>
    written === null
      ? { items: suggested(), origin: 'suggested' }
      : { items: written, origin: 'written' };
  return {
    answers,
    texts: pack.coveringReport.parts.map((part) => textOf(part, known)),
    options: list(covering.options, () => suggestOptions(known)),
    papers: list(covering.papers, () => suggestPapers(known)),
    appendices: covering.appendices,
    committee,
  };
}

const answersOf = perPlan((plan: Plan, pack: Pack): readonly Answer[] => {
  const written = new Map(plan.covering.answers.map(({ id, text }) => [id, text]));
  return pack.coveringReport.frontSheet.map((field): Answer => {
    const suggested = suggestAnswer(field, plan);
    const own = written.get(field.id);
    return own === undefined
      ? { field, text: suggested, suggested, origin: 'suggested' }
      : { field, text: own, suggested, origin: 'written' };
  });
});

function textOf(part: CoveringPart, known: Known): CoveringText {
  const suggested = isText(part) ? suggestText(part, known) : EMPTY_TEXT;
  const written = known.plan.covering.texts.find(({ id }) => id === part.id);
  return written === undefined
    ? { part, body: suggested, suggested, noImplications: null, origin: 'suggested' }
    : {
        part,
        suggested,
        origin: 'written',
        body: written.body,
        noImplications: written.noImplications,
      };
}

/** Whether a part is written as a text, and not as a list of records. */
export function isText({ kind }: CoveringPart): boolean {
  return kind === 'lead' || kind === 'recommendations' || kind === 'text';
}

/** Whether a part that is a text says nothing, not even why. */
export function saysNothing({ body, noImplications }: CoveringText): boolean {
  return noImplications === null ? isBlank(body) : noImplications.trim() === '';
}
