import {
  isText,
  type CoveringText,
  type CoveringView,
  type Origin,
} from '../../domain/covering/covering';
import { count } from '../../domain/in-words';
import { paragraphsOf, type Say } from '../../domain/rich-text';
import type { Command } from '../command';
import { coveringState } from '../covering-state';
import { readPlan } from '../read-plan';
import { SEVERITY_WORDS } from '../severity';

/** `covering LIBRARY PLAN` */
export const covering: Command = {
  name: 'covering',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary:
    'says what the covering report of a plan says, and what it lacks; ends with 1 where that must be fixed',
  details: `Each part is “written” by a planner or “suggested”: then it follows the plan until somebody writes it. The
commands covering.answer, covering.text and covering.set write it; they take the ids in square brackets.`,
  async run(call) {
    const { plan, name } = await readPlan(call);
    const { view, findings, say } = await coveringState(call, plan);
    const must = findings.filter(({ severity }) => severity === 'must').length;
    const found = findings.map(
      ({ severity, says, where, code }) =>
        `${SEVERITY_WORDS[severity]}: ${says} (${where}) [${code}]`,
    );
    const end = `${count(must, 'thing')} must be fixed, ${String(findings.length - must)} should be.`;
    return {
      text: [...linesOf(view, say), '', ...found, end].join('\n'),
      value: { plan: name, mustFix: must, findings, ...view },
      exitCode: must > 0 ? 1 : 0,
    };
  },
};

function linesOf(view: CoveringView, say: Say): readonly string[] {
  const { answers, texts, options, papers, appendices } = view;
  return [
    ...answers.flatMap(({ field, text, origin }) =>
      entry(field.label, field.id, origin, text === '' ? [] : [text]),
    ),
    ...texts.filter(({ part }) => isText(part)).flatMap((text) => textLines(text, say)),
    ...entry(
      'Options',
      'options',
      options.origin,
      options.items.map(
        ({ title, text, isPreferred }) => `${title}${isPreferred ? ' (preferred)' : ''}: ${text}`,
      ),
    ),
    ...entry('Background papers', 'papers', papers.origin, titles(papers.items)),
    ...entry('Further appendices', 'appendices', 'written', titles(appendices)),
  ];
}

function textLines(
  { part, body, noImplications, origin }: CoveringText,
  say: Say,
): readonly string[] {
  const words =
    noImplications === null
      ? paragraphsOf(body, say).filter((line) => line.trim() !== '')
      : [`No implications: ${noImplications}`];
  return entry(part.title, part.id, origin, words);
}

const titles = (items: readonly { readonly title: string }[]): readonly string[] =>
  items.map(({ title }) => title);

function entry(
  title: string,
  id: string,
  origin: Origin,
  lines: readonly string[],
): readonly string[] {
  const state = lines.length === 0 ? 'blank' : origin;
  return [`${title} [${id}] (${state})`, ...lines.map((line) => `  ${line}`)];
}
