import { longDate } from '../dates';
import { daysOf } from '../financial-year';
import { gapsOf } from '../gaps/gaps-of';
import { GAP_TITLES } from '../gaps/gap';
import { capital, count, lowered, nameList, written } from '../in-words';
import { paperTitle } from '../paper-title';
import { coverage } from '../queries/coverage';
import { targetFor } from '../queries/target-state';
import type { RichText } from '../rich-text';
import { itemised, numbered, paragraphs, within, type Known } from './words';

/** What is suggested of what the plan holds and how it came about. */

export function suggestSummary(known: Known): RichText {
  const { plan, committee } = known;
  return paragraphs([
    `This report asks ${committee} to approve the ${titleWithin(known)}.`,
    plan.kind === 'divisional' ? capital(`${contentOf(known)}.`) : null,
  ]);
}

function titleWithin({ plan }: Known): string {
  return paperTitle(plan);
}

/** "the plan has 34 actions, which serve 23 priorities under 6 outcomes and are measured by 40 indicators". */
function contentOf({ plan, pack }: Known): string {
  const served = new Set(plan.actions.flatMap(({ priorityIds }) => priorityIds));
  const priorities = pack.priorities.filter(({ id }) => served.has(id));
  const outcomes = new Set(priorities.map(({ outcomeId }) => outcomeId));
  const serve =
    priorities.length === 0
      ? ''
      : `, which serve ${count(priorities.length, 'priority', 'priorities')} under ${count(outcomes.size, 'outcome')}`;
  const measured =
    plan.indicators.length === 0
      ? ''
      : `, and is measured by ${count(plan.indicators.length, 'indicator')}`;
  return `the plan has ${count(plan.actions.length, 'action')}${serve}${measured}`;
}

export function suggestRecommendations(known: Known): RichText {
  const { plan, pack } = known;
  const { year } = plan.header;
  const toCome = baselinesToCome(known);
  const deliberate = gapsOf(plan, pack).filter((gap) => gap.deliberate !== null).length;
  const noun = plan.kind === 'divisional' ? 'business plan' : 'introduction';
  const asked = [
    `approve the ${noun} at Appendix 1`,
    withTarget(known) > 0
      ? `agree the targets for ${year} of ${count(withTarget(known), 'indicator')}`
      : '',
    toCome === '' ? '' : `note that baselines are still to come: ${toCome}`,
    deliberate === 0
      ? ''
      : `note ${count(deliberate, 'gap')} in the golden thread that ${deliberate === 1 ? 'is' : 'are'} left open on purpose, each with its reason`,
  ].filter(Boolean);
  return numbered(asked.map((text, at) => `${text}${at === asked.length - 1 ? '.' : ';'}`));
}

function withTarget({ plan }: Known): number {
  const { year } = plan.header;
  return plan.indicators.filter(({ parts }) =>
    parts.some((part) => (targetFor(part, year)?.value ?? null) !== null),
  ).length;
}

/** "NI 111 on 10 November 2008 and NI 54 on a day not yet known". */
function baselinesToCome({ plan }: Known): string {
  return nameList(
    plan.indicators.flatMap(({ code, parts }) => {
      const measure = parts.find(({ baseline }) => baseline?.measure.kind === 'toBeEstablished')
        ?.baseline?.measure;
      if (measure?.kind !== 'toBeEstablished') return [];
      return [
        `${code} ${measure.by === null ? 'on a day still to be named' : `by ${longDate(measure.by)}`}`,
      ];
    }),
  );
}

export function suggestBackground({ plan }: Known): RichText {
  const { year, directorate, authority, versionLabel, commentsClose } = plan.header;
  const { first, last } = daysOf(year);
  const place = [directorate, authority].map(within).filter(Boolean).join(', ');
  const noun = plan.kind === 'divisional' ? 'plan' : 'introduction';
  return paragraphs([
    `The ${noun} is for the financial year ${year}, from ${longDate(first)} to ${longDate(last)}${place === '' ? '' : `, and is part of the planning of ${place}`}.`,
    versionLabel.trim() === '' ? null : `What is put to members is ${within(versionLabel)}.`,
    commentsClose === null
      ? null
      : `Members’ comments on the draft closed on ${longDate(commentsClose)}.`,
  ]);
}

export function suggestBrief(known: Known): RichText {
  const { plan, pack } = known;
  if (plan.kind === 'introduction') {
    const titles = plan.sections
      .filter(({ kind }) => kind === 'narrative')
      .map(({ title }) => title);
    return paragraphs([
      titles.length === 0 ? null : `The introduction covers: ${itemised(titles, 12)}.`,
    ]);
  }
  const { year } = plan.header;
  const outcomes = pack.outcomes.map(({ id, label }) => {
    const own = new Set(pack.priorities.filter((one) => one.outcomeId === id).map((one) => one.id));
    const actions = plan.actions.filter(({ priorityIds }) => own.has(priorityIds[0] ?? ''));
    return { label, actions: actions.length };
  });
  // A reader adds up: those that serve none of the outcomes are among them.
  const rest = outcomes.reduce((sum, { actions }) => sum - actions, plan.actions.length);
  const byOutcome = [...outcomes, { label: 'without a priority', actions: rest }]
    .filter(({ actions }) => actions > 0)
    .map(({ label, actions }) => `${label} ${written(actions)}`);
  const total = plan.indicators.length;
  const isStatutory = plan.indicators.filter(({ kind }) => kind === 'statutory').length;
  return paragraphs([
    plan.actions.length === 0
      ? null
      : `Its ${count(plan.actions.length, 'action')} by the outcome that each serves first: ${byOutcome.join(', ')}.`,
    total === 0
      ? null
      : `Of its ${count(total, 'indicator')}, ${String(isStatutory)} ${isStatutory === 1 ? 'is' : 'are'} statutory, and ${String(withTarget(known))} ${withTarget(known) === 1 ? 'has' : 'have'} a target for ${year}.`,
  ]);
}

export function suggestChanges({ earlier }: Known): RichText {
  return paragraphs([earlier === null ? null : earlier.words]);
}

export function suggestThread({ plan, pack }: Known): RichText {
  if (plan.kind === 'introduction') return paragraphs([]);
  const { made, wanted } = coverage(plan, pack);
  const gaps = gapsOf(plan, pack);
  const open = gaps.filter((gap) => gap.deliberate === null);
  const kept = gaps.filter((gap) => gap.deliberate !== null);
  const kinds = new Map<string, number>();
  for (const { code } of open) kinds.set(GAP_TITLES[code], (kinds.get(GAP_TITLES[code]) ?? 0) + 1);
  const named = [...kinds].map(([title, number]) => `${lowered(title)} (${String(number)})`);
  return paragraphs([
    `Every priority should have an action and an indicator: ${String(made)} of ${count(wanted, 'link')} ${made === 1 ? 'is' : 'are'} made.`,
    named.length === 0 ? null : `Still open: ${named.join(', ')}.`,
    kept.length === 0
      ? null
      : `Left open on purpose, each with its reason in the plan: ${nameList(kept.map(({ ref, name }) => (ref === '' ? name : ref)))}.`,
  ]);
}
