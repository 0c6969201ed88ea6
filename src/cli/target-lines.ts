import { shortDate } from '../domain/dates';
import { formatFigure, observationInWords } from '../domain/figures';
import { targetStatus } from '../domain/queries/target-status';
import { directionInWords, statusInWords } from '../domain/queries/target-status-words';
import type { Target } from '../domain/schema/plan';
import type { AnsweredFinding, Assessment } from '../domain/targets/assess';
import { verdictWord } from '../domain/targets/verdict-words';
import { DIRECTION_WORDS, RAG_WORDS } from '../domain/targets/words';
import { measureName } from './measures';

/** What the command line says of a measure: the verdict, its figures, where it stands, and what the figures say. */
export function measureLines(assessment: Assessment): string {
  const { indicator, part } = assessment.measured;
  const { word } = verdictWord(assessment.verdict, indicator);
  return [
    `${measureName(assessment.measured)}  ${word}`,
    ...[
      [indicator.title, part.label].filter(Boolean).join(': '),
      ...figureLines(assessment),
      ...standingLines(assessment),
      ...assessment.findings.map(findingText),
    ].map((line) => `  ${line}`),
  ].join('\n');
}

function figureLines({ measured }: Assessment): string[] {
  const { indicator, part } = measured;
  const baseline = part.baseline === null ? 'none' : observationInWords(part.baseline, indicator);
  const called = indicator.kind === 'contextual' ? 'forecasts' : 'targets';
  const figure = (value: number) => formatFigure(value, indicator);
  const list = part.targets.map((target) => `${target.year} ${targetText(target, figure)}`);
  const milestones = part.targets.flatMap(({ year, milestones: ofYear }) =>
    ofYear.map(
      ({ quarter, value }) => `${figure(value)} after quarter ${String(quarter)} of ${year}`,
    ),
  );
  return [
    `baseline ${baseline}; ${called} ${list.join(', ') || 'none'}`,
    ...labelled('milestones', milestones.join(', ')),
    ...labelled('owner', indicator.owner),
    ...labelled('rests on', part.rationale),
  ];
}

function targetText({ value, withoutStretch }: Target, figure: (value: number) => string): string {
  const without = withoutStretch === null ? '' : ` (${figure(withoutStretch)} without stretch)`;
  return `${value === null ? 'not set' : figure(value)}${without}`;
}

/** Where the newest result stands, once there is one to hold against a target. */
function standingLines({ measured }: Assessment): string[] {
  const { indicator, part, context } = measured;
  const status = targetStatus(indicator, part, context.pack);
  if (status.verdict.status === 'unknown') return [];
  const travel = (
    [
      ['since last year', status.short],
      ['over three years', status.long],
    ] as const
  ).map(([over, direction]) => {
    const { word } = DIRECTION_WORDS[direction.direction];
    return `${over} ${word.toLowerCase()}, ${directionInWords(direction, indicator)}`;
  });
  return [
    `${RAG_WORDS[status.verdict.status].word}: ${statusInWords(status, indicator)}`,
    `direction of travel: ${travel.join('; ')}`,
    ...labelled(
      'corrective action',
      status.needsAction ? 'none yet; say what is done about it' : part.correctiveAction,
    ),
  ];
}

/** A line with its name before it, on one line; none for a blank. */
function labelled(name: string, text: string): string[] {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line === '' ? [] : [`${name}: ${line}`];
}

const SEVERITIES: Readonly<Record<AnsweredFinding['severity'], string>> = {
  must: 'Must fix',
  should: 'Should fix',
  note: 'Note',
  fine: 'Fine',
};

function findingText({ severity, lead, detail, wayOut, kept }: AnsweredFinding): string {
  const sentences = [lead, detail].filter(Boolean).join(' ');
  if (kept !== null) {
    const who = [kept.by, shortDate(kept.at.slice(0, 10))].filter(Boolean).join(', ');
    return `${SEVERITIES[severity]}: ${sentences} Kept: ${kept.reason} (${who})`;
  }
  return `${SEVERITIES[severity]}: ${sentences}${wayOut === null ? '' : ` [${wayOut.label}]`}`;
}
