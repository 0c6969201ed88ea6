import type { PlanSummary } from '../../contract/views';
import { check as findingsIn, tally } from '../../domain/checks/check';
import { SEVERITIES, type Finding, type Severity } from '../../domain/checks/finding';
import { count } from '../../domain/in-words';
import { ask, findPlan, openLibrary } from '../ask';
import type { Call, Command } from '../command';
import { readPlanOf } from '../read-plan';
import { SEVERITY_WORDS, severityOf } from '../severity';

/** A plan with what the checks say of it. */
interface CheckedPlan {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** `check LIBRARY [PLAN]` */
export const check: Command = {
  name: 'check',
  words: ['LIBRARY', 'PLAN'],
  optionalWords: 1,
  options: {
    min: {
      value: 'SEVERITY',
      help: 'leave out what is less grave: must, should or note (as it is)',
    },
  },
  summary: 'says what the checks find in a plan, or in every plan; ends with 1 where they find any',
  details: `With --min must only what blocks submission is listed, and only that makes it end with 1.
A plan that cannot be read makes it end with 2.`,
  async run(call) {
    const min = severityOf(call.options['min'], 'check');
    const library = await openLibrary(call, 'existing');
    const [, word] = call.words;
    const wanted = word === undefined ? library.plans : [findPlan(call, library, word)];
    const checked: CheckedPlan[] = [];
    for (const summary of wanted) checked.push(await checkPlan(call, summary, min));
    const damaged = word === undefined ? library.damaged : [];
    const found = checked.flatMap(({ findings }) => findings);
    const text = [
      ...checked.map(planText),
      ...damaged.map(({ name, message }) => `${name}: ${message}`),
      ...(checked.length === 1 ? [] : [`${count(checked.length, 'plan')}: ${sum(found, min)}`]),
    ];
    return {
      text: text.join('\n\n'),
      value: { plans: checked.map(valueOf), damaged, ...tally(found) },
      exitCode: damaged.length > 0 ? 2 : found.length > 0 ? 1 : 0,
    };
  },
};

/** What the checks say of a plan of the open library. */
export async function checkPlan(
  call: Call,
  summary: PlanSummary,
  min: Severity,
): Promise<CheckedPlan> {
  const { plan, name } = await readPlanOf(call, summary);
  const pack = await ask(call, 'pack.read', { packId: plan.packId });
  const elsewhere = new Set(await ask(call, 'library.commitments', { planId: plan.id }));
  return { name, findings: findingsIn(plan, pack, { min, elsewhere }) };
}

/** "3 to fix, 7 that should be, 2 notes"; severities that were left out are not counted. */
function sum(findings: readonly Finding[], min: Severity): string {
  const { must, should, note } = tally(findings);
  const parts = [`${String(must)} must fix`, `${String(should)} should fix`, count(note, 'note')];
  return `${parts.slice(0, SEVERITIES.indexOf(min) + 1).join(', ')}.`;
}

function planText({ name, findings }: CheckedPlan): string {
  if (findings.length === 0) return `${name}\n  The checks find nothing.`;
  return [name, ...findings.map(findingText)].join('\n');
}

function findingText({ severity, title, detail, where, code, gap }: Finding): string {
  const codes = [gap, code].filter(Boolean).join(' ');
  return `  ${SEVERITY_WORDS[severity]}: ${title}. ${detail}\n    ${where} [${codes}]`;
}

function valueOf({ name, findings }: CheckedPlan) {
  return { plan: name, findings, ...tally(findings) };
}
