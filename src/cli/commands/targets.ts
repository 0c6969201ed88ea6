import { count } from '../../domain/in-words';
import { targetStatus } from '../../domain/queries/target-status';
import { assessIndicator, contextOf, type Assessment } from '../../domain/targets/assess';
import { verdictWord } from '../../domain/targets/verdict-words';
import type { Command } from '../command';
import { readPlanAndPack } from '../read-plan';
import { measureLines } from '../target-lines';

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
      text: [...assessments.map(measureLines), end].join('\n\n'),
      value: { plan: name, measures: assessments.map(valueOf), must, should },
      exitCode: must + should > 0 ? 1 : 0,
    };
  },
};

function valueOf({ measured, verdict, asked, findings }: Assessment) {
  const { indicator, part, context } = measured;
  const status = targetStatus(indicator, part, context.pack);
  const { against, short, long } = status;
  return {
    code: indicator.code,
    title: indicator.title,
    kind: indicator.kind,
    owner: indicator.owner,
    part: { id: part.id, label: part.label },
    verdict,
    word: verdictWord(verdict, indicator).word,
    baseline: part.baseline,
    targets: part.targets,
    rationale: part.rationale,
    status: { ...status.verdict, against, short, long },
    correctiveAction: { text: part.correctiveAction, isNeeded: status.needsAction },
    askedAYear: asked,
    findings,
  };
}
