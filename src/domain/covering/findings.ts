import type { Severity } from '../checks/finding';
import { count, nameList } from '../in-words';
import { FRONT_SHEET } from './front-sheet';
import { fieldOfLive } from '../live/field';
import { resolve } from '../live/resolve';
import { sayerOf } from '../live/say';
import { livesIn } from '../live/uses';
import { wordsOf, type Say } from '../rich-text';
import type { Pack } from '../schema/pack';
import type { Plan } from '../schema/plan';
import { isText, saysNothing, type CoveringText, type CoveringView } from './covering';

/** Something of a covering report that is to be put right before it goes to a committee. */
export interface CoveringFinding {
  /** Names what is the matter, for programs. */
  readonly code:
    | 'front-sheet-blank'
    | 'no-recommendations'
    | 'part-blank'
    | 'reason-blank'
    | 'do-nothing-missing'
    | 'few-options'
    | 'no-preferred-option'
    | 'option-blank'
    | 'leads-nowhere'
    | 'length';
  readonly severity: Severity;
  /** The part of the form that it is about, and which of its fields. */
  readonly part: string;
  readonly field: string;
  /** What it is about, as the form calls it. */
  readonly where: string;
  readonly says: string;
  readonly wayOut: string;
}

type Made = Omit<CoveringFinding, 'where'>;

/** What of a covering report is still to be done, in its order. */
export function coveringFindings(
  plan: Plan,
  pack: Pack,
  view: CoveringView,
): readonly CoveringFinding[] {
  const say = sayerOf(plan, pack);
  const front = view.answers
    .filter(({ field, text }) => field.mandatory && text.trim() === '')
    .map(({ field }): CoveringFinding => ({
      code: 'front-sheet-blank',
      severity: 'must',
      part: FRONT_SHEET,
      field: field.id,
      where: 'Front sheet',
      says: `The front sheet does not say “${field.label}”.`,
      wayOut: 'Fill it in: a committee officer sends back a front sheet with a blank field.',
    }));
  const parts = view.texts.flatMap((text): CoveringFinding[] => {
    const where = text.part.title;
    const found = [...of(text, view, pack, say), ...ofLives(text, plan, pack)];
    return found.map((finding) => ({ ...finding, where }));
  });
  return [...front, ...parts];
}

function of(text: CoveringText, view: CoveringView, pack: Pack, say: Say): readonly Made[] {
  const { part } = text;
  if (part.kind === 'options') return ofOptions(part.id, view, pack.coveringReport.options);
  if (!isText(part)) return [];
  const at = { part: part.id, field: 'body' } as const;
  if (saysNothing(text)) {
    if (text.noImplications !== null) return [{ ...at, ...REASON, field: 'noImplications' }];
    if (!part.mandatory) return [];
    if (part.kind === 'recommendations') return [{ ...at, ...NOTHING_ASKED }];
    return [
      {
        ...at,
        code: 'part-blank',
        severity: 'must',
        says: `“${part.title}” is blank.`,
        wayOut: part.allowsNoImplications
          ? 'Write it, or say that there are no implications and why.'
          : 'Write it.',
      },
    ];
  }
  if (text.noImplications !== null || part.words === null) return [];
  const { from, to } = part.words;
  const words = wordsOf(text.body, say);
  if (words >= from && words <= to) return [];
  return [
    {
      ...at,
      code: 'length',
      severity: 'should',
      says: `“${part.title}” has ${count(words, 'word')}; the guide is ${String(from)} to ${String(to)}.`,
      wayOut:
        words > to ? 'Move detail into the numbered paragraphs.' : 'Say what is decided and why.',
    },
  ];
}

/** Figures and names that lead to a record that is gone. */
function ofLives({ part, body, noImplications }: CoveringText, plan: Plan, pack: Pack): Made[] {
  if (noImplications !== null) return [];
  return livesIn(body).flatMap((live, nth): Made[] =>
    resolve(plan, pack, live) !== null
      ? []
      : [
          {
            code: 'leads-nowhere',
            severity: 'must',
            part: part.id,
            field: fieldOfLive(nth),
            says: `“${live.attrs.was}” leads to a record that is no longer there.`,
            wayOut: 'Take it out, or let it lead to another.',
          },
        ],
  );
}

const REASON = {
  code: 'reason-blank',
  severity: 'must',
  says: '“No implications” has no reason.',
  wayOut: 'Say why: a statement may say that there are none, and may not be blank.',
} as const;

const NOTHING_ASKED = {
  code: 'no-recommendations',
  severity: 'must',
  says: 'The report recommends nothing.',
  wayOut: 'Say what members are asked to do, a line each.',
} as const;

function ofOptions(part: string, { options }: CoveringView, fewest: number): readonly Made[] {
  const { items } = options;
  const at = { part, field: 'options' } as const;
  const blank = items.flatMap(({ title, text }, n) =>
    title.trim() === '' || text.trim() === '' ? [String(n + 1)] : [],
  );
  const found: (Made | false)[] = [
    !items.some(({ isDoNothing }) => isDoNothing) && {
      ...at,
      code: 'do-nothing-missing',
      severity: 'must',
      says: 'Doing nothing is not among the options.',
      wayOut: 'Say what happens if nothing is decided: every report weighs that.',
    },
    items.length < fewest && {
      ...at,
      code: 'few-options',
      severity: 'should',
      says: `The report weighs ${count(items.length, 'option')}; at least ${String(fewest)} are wanted.`,
      wayOut: 'Add what members might choose instead.',
    },
    items.filter(({ isPreferred }) => isPreferred).length !== 1 && {
      ...at,
      code: 'no-preferred-option',
      severity: 'should',
      says: 'It is not clear which one option is preferred.',
      wayOut: 'Mark one option as preferred.',
    },
    blank.length > 0 && {
      ...at,
      code: 'option-blank',
      severity: 'must',
      says: `${blank.length === 1 ? 'Option' : 'Options'} ${nameList(blank)} ${blank.length === 1 ? 'lacks' : 'lack'} a title or a text.`,
      wayOut: 'Write both, or take the option out.',
    },
  ];
  return found.filter((one) => one !== false);
}
