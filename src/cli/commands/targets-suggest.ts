import { financialYear } from '../../domain/financial-year';
import { formatChange, formatFigure } from '../../domain/figures';
import { contextOf } from '../../domain/targets/assess';
import { measured, type Measured } from '../../domain/targets/measured';
import { suggest, type Suggestion } from '../../domain/targets/suggest';
import { noteWords, refusalWords, wishWords } from '../../domain/targets/suggest-words';
import type { Pack } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import type { Call, Command } from '../command';
import { editAsItIs } from '../edit-plan';
import { CliError, table } from '../io';
import { findIndicator, findPart, measureName } from '../measures';
import { readPlanAndPack } from '../read-plan';
import { WAY_NAMES, wishMoreOf, wishOf } from '../wish';

/** `targets suggest LIBRARY PLAN CODE --trajectory WAY` */
export const targetsSuggest: Command = {
  name: 'targets suggest',
  words: ['LIBRARY', 'PLAN', 'CODE'],
  options: {
    trajectory: { value: 'WAY', help: WAY_NAMES.join(', '), required: true },
    end: { value: 'N', help: 'where straight and faster-later end' },
    'compared-with': { value: 'NAME', help: 'others, by the name of a comparator' },
    percent: { value: 'P', help: 'share of the gap that close-gap closes' },
    by: { value: 'YEAR', help: 'financial year to get there by, such as 2010/11' },
    'end-by': { value: 'YEAR', help: 'year by which what was halved is to be nothing' },
    still: { help: 'others are taken to stand still, not to go on as they did' },
    stretch: { value: 'N', help: 'last target with stretch; the way is the one without' },
    part: { value: 'ID', help: 'which measure, where the indicator has several' },
    apply: { help: 'sets the targets, as one step to undo' },
  },
  summary: 'works targets out, a year a line; --apply sets them',
  details: `CODE is the code of an indicator as people type it: "L 2", "l2".
It ends with 1 and says why where there is no such way. Nothing is changed without --apply.`,
  async run(call) {
    const { plan, pack, summary } = await readPlanAndPack(call);
    const work = (now: Plan) => worked(call, now, pack);
    const { made, saved } = call.switches.has('apply')
      ? await editAsItIs(call, summary.planId, work)
      : { made: work(plan), saved: null };
    const { facts, label, suggestion, command } = made;
    const { indicator } = facts;
    const notes = notesOf(facts, suggestion);
    const end =
      saved === null
        ? 'Nothing was changed; --apply sets these targets.'
        : `These targets are set; the journal is at line ${String(saved.n)}.`;
    const { start } = facts;
    return {
      text: [
        `${label}, from ${start ? `${formatFigure(start.value, indicator)} (${start.label})` : ''}`,
        table(rowsOf(facts, suggestion)),
        ...notes,
        end,
      ].join('\n'),
      value: {
        label,
        start,
        targets: valuesOf(suggestion),
        notes,
        command,
        saved,
      },
    };
  },
};

/** The way that the command asks for, from the figures of a plan; there being none ends the command. */
function worked(call: Call, plan: Plan, pack: Pack) {
  const indicator = findIndicator(plan, call.words[2] ?? '');
  const part = findPart(indicator, call.options['part']);
  const facts = measured(indicator, part, contextOf(plan, pack, indicator));
  const wish = wishOf(call, [...facts.comparators.keys()]);
  const label = `${wishWords(wish)} for ${measureName(facts)}`;
  const found = suggest(facts, wish, label, wishMoreOf(call));
  if (!found.ok) {
    const { code } = found.error;
    throw new CliError(1, code, `${measureName(facts)}: ${refusalWords(facts, found.error)}`);
  }
  return { facts, label, suggestion: found.value, command: found.value.command };
}

/** A target a year; `withoutStretch` is null where there is no stretch. */
function valuesOf({ years, path, stretched }: Suggestion) {
  return years.map((year, n) => ({
    year,
    value: (stretched ?? path).steps[n]?.value ?? null,
    withoutStretch: stretched === null ? null : (path.steps[n]?.value ?? null),
    changeAYear: (stretched ?? path).steps[n]?.perYear ?? null,
  }));
}

function rowsOf({ indicator }: Measured, suggestion: Suggestion): string[][] {
  const figure = (value: number | null) => (value === null ? '' : formatFigure(value, indicator));
  const isStretched = suggestion.stretched !== null;
  return [
    ['year', 'target', 'change a year', ...(isStretched ? ['without stretch'] : [])],
    ...valuesOf(suggestion).map(({ year, value, withoutStretch, changeAYear }) => [
      year,
      figure(value),
      changeAYear === null ? '' : formatChange(changeAYear, indicator, 'screen'),
      ...(isStretched ? [figure(withoutStretch)] : []),
    ]),
  ];
}

/** What is to be known of the way, each once. */
function notesOf(facts: Measured, { path, stretched }: Suggestion): string[] {
  const start = facts.start?.year ?? 0;
  const notes = [...path.notes, ...(stretched?.notes ?? [])].map((note) =>
    noteWords(facts, note, (after) => financialYear(start + after)),
  );
  return [...new Set(notes)];
}
