import { shortDate } from '../../domain/dates';
import { formatFigure, observationInWords } from '../../domain/figures';
import type { Target } from '../../domain/schema/plan';
import {
  assessIndicator,
  contextOf,
  type AnsweredFinding,
  type Assessment,
} from '../../domain/targets/assess';
import { verdictWord } from '../../domain/targets/verdict-words';
import type { Command } from '../command';
import { count } from '../io';
import { measureName } from '../measures';
import { readPlanAndPack } from '../read-plan';

const SEVERITIES: Readonly<Record<AnsweredFinding['severity'], string>> = {
  must: 'Must fix',
  should: 'Should fix',
  note: 'Note',
  fine: 'Fine',
};

/** `targets LIBRARY PLAN` */
export const targets: Command = {
  name: 'targets',
  words: ['LIBRARY', 'PLAN'],
  options: {},
  summary: 'says what the figures say of each target; ends with 1 where one is in doubt',
  details: `A doubt that a person answered with a reason is shown with it and counts no more.
\`targets suggest\` works targets out; \`targets history\` says who changed them and why.`,
  async run(call) {
    const { plan, pack, name } = await readPlanAndPack(call);
    const assessments = plan.indicators.flatMap((indicator) => [
      ...assessIndicator(indicator, contextOf(plan, pack, indicator)).values(),
    ]);
    const severities = assessments.flatMap(({ findings }) =>
      findings.map(({ severity }) => severity),
    );
    const must = severities.filter((severity) => severity === 'must').length;
    const should = severities.filter((severity) => severity === 'should').length;
    const end = `${count(assessments.length, 'measure')}: ${String(must)} to fix, ${String(should)} to answer.`;
    return {
      text: [...assessments.map(linesOf), end].join('\n\n'),
      value: { plan: name, measures: assessments.map(valueOf), must, should },
      exitCode: must + should > 0 ? 1 : 0,
    };
  },
};

function linesOf(assessment: Assessment): string {
  const { indicator, part } = assessment.measured;
  const { word } = verdictWord(assessment.verdict, indicator);
  const baseline = part.baseline === null ? 'none' : observationInWords(part.baseline, indicator);
  const list = part.targets.map((target) => `${target.year} ${targetText(assessment, target)}`);
  return [
    `${measureName(assessment.measured)}  ${word}`,
    `  ${[indicator.title, part.label].filter(Boolean).join(': ')}`,
    `  baseline ${baseline}; targets ${list.join(', ') || 'none'}`,
    ...assessment.findings.map((finding) => `  ${findingText(finding)}`),
  ].join('\n');
}

function targetText({ measured }: Assessment, { value, withoutStretch }: Target): string {
  const figure = (number: number) => formatFigure(number, measured.indicator);
  const without = withoutStretch === null ? '' : ` (${figure(withoutStretch)} without stretch)`;
  return `${value === null ? 'not set' : figure(value)}${without}`;
}

function findingText({ severity, lead, detail, wayOut, kept }: AnsweredFinding): string {
  const sentences = [lead, detail].filter(Boolean).join(' ');
  if (kept !== null) {
    const who = [kept.by, shortDate(kept.at.slice(0, 10))].filter(Boolean).join(', ');
    return `${SEVERITIES[severity]}: ${sentences} Kept: ${kept.reason} (${who})`;
  }
  return `${SEVERITIES[severity]}: ${sentences}${wayOut === null ? '' : ` [${wayOut.label}]`}`;
}

function valueOf({ measured, verdict, asked, findings }: Assessment) {
  const { indicator, part } = measured;
  return {
    code: indicator.code,
    title: indicator.title,
    kind: indicator.kind,
    part: { id: part.id, label: part.label },
    verdict,
    word: verdictWord(verdict, indicator).word,
    baseline: part.baseline,
    targets: part.targets,
    askedAYear: asked,
    findings,
  };
}
