import { randomUUID } from 'node:crypto';
import { check } from '../../domain/checks/check';
import { roleIn, stepsFrom } from '../../domain/review/role';
import { stepCommand, stepVersionName } from '../../domain/review/take-step';
import { whatHolds } from '../../domain/review/what-holds';
import type { Pack, ReviewRule } from '../../domain/schema/pack';
import type { Plan } from '../../domain/schema/plan';
import { ask } from '../ask';
import type { Answer, Call, Command } from '../command';
import { editAsItIs } from '../edit-plan';
import { CliError, usageError } from '../io';
import { readPlanAndPack } from '../read-plan';
import { signature } from '../signature';

/** Stages that the commands of this name lead to. */
const LEADS_TO = {
  submit: ['submitted'],
  return: ['returned'],
  agree: ['agreed'],
  approve: ['approved'],
} as const satisfies Readonly<Record<string, readonly Plan['header']['status'][]>>;

const SUMMARIES: Readonly<Record<keyof typeof LEADS_TO, string>> = {
  submit: 'submits a plan for review, and keeps it as a version',
  return: 'returns a plan to those who write it',
  agree: 'agrees a plan as its manager',
  approve: 'approves a plan, and seals the version that is approved',
};

const OPTIONS: Command['options'] = {
  as: { value: 'ROLE', help: 'what you are in the review; as in the settings unless given' },
  note: { value: 'TEXT', help: 'what is to be said with it' },
  override: { value: 'REASON', help: 'why it is taken though something is missing' },
};
const DETAILS = `Who may take which step, and what must hold first, is data of the plan’s reference pack. The step is signed with
the name in the settings, kept for ever and cannot be undone.`;

function stepWith(name: keyof typeof LEADS_TO): Command {
  return {
    name,
    words: ['LIBRARY', 'PLAN'],
    options: OPTIONS,
    summary: SUMMARIES[name],
    details: DETAILS,
    run: (call) => takeStep(call, (steps, role) => ruleFor(name, steps, role)),
  };
}

/** `step LIBRARY PLAN STEP` */
export const step: Command = {
  name: 'step',
  words: ['LIBRARY', 'PLAN', 'STEP'],
  options: OPTIONS,
  summary: 'takes a plan any step of its review, by the pack’s id for it',
  details: DETAILS,
  run: (call) => takeStep(call, (steps) => steps.find(({ id }) => id === call.words[2])),
};

type Pick = (steps: readonly ReviewRule[], role: string) => ReviewRule | undefined;

async function takeStep(call: Call, pick: Pick): Promise<Answer> {
  const { pack, summary } = await readPlanAndPack(call);
  const { settings } = await ask(call, 'app.start', {});
  const wanted = call.options['as'];
  const role = wanted ?? roleIn(pack.review, settings.role).id;
  if (!pack.review.roles.some(({ id }) => id === role)) {
    const all = pack.review.roles.map(({ id }) => id).join(', ');
    throw usageError(`--as takes ${all}, not “${role}”.`);
  }
  const signed = await signature(call);
  const { made, saved } = await editAsItIs(call, summary.planId, (plan) => {
    const rule = pick(stepsFrom(pack.review, plan.header.status), role);
    if (!rule) throw noStepFrom(plan, pack);
    const { state } = whatHolds(plan, check(plan, pack, { min: 'must' }), rule);
    const reason = call.options['override']?.trim() ?? '';
    const overridden = state === 'override' && reason !== '' ? reason : null;
    const command = stepCommand(plan, rule, {
      id: `step-${randomUUID()}`,
      ...signed,
      role,
      note: call.options['note'] ?? '',
      overridden,
    });
    return { rule, command, version: stepVersionName(plan, rule) };
  });
  const { rule, command, version } = made;
  const kept = version === null ? '' : `; kept as the version “${version}”`;
  const line = String(saved?.n ?? 0);
  return {
    text: `${rule.label}: done by ${command.record.by}${kept}. The journal is at line ${line}.`,
    value: { step: command.record, version, saved },
  };
}

function noStepFrom({ header: { status } }: Plan, { review }: Pack): CliError {
  const stage = review.stages.find((one) => one.status === status);
  return new CliError(
    1,
    'refused',
    `The plan is at the stage “${stage?.label ?? status}”, from which no such step leads on. Nothing was changed.`,
  );
}

/** The step that is meant: one for the role before one for others, which the services then refuse in words. */
function ruleFor(
  name: keyof typeof LEADS_TO,
  steps: readonly ReviewRule[],
  role: string,
): ReviewRule | undefined {
  const leading = steps.filter(({ to }) => LEADS_TO[name].some((status) => status === to));
  return leading.find(({ roles }) => roles.includes(role)) ?? leading[0];
}

/** `submit LIBRARY PLAN` */
export const submit = stepWith('submit');
/** `return LIBRARY PLAN` */
export const returnPlan = stepWith('return');
/** `agree LIBRARY PLAN` */
export const agree = stepWith('agree');
/** `approve LIBRARY PLAN` */
export const approve = stepWith('approve');
