import { randomUUID } from 'node:crypto';
import type { Command as PlanCommand } from '../../domain/commands/schema';
import { commentCommand, wordsIn } from '../../domain/comments/make';
import { SEVERITIES } from '../../domain/checks/finding';
import { recordsOf, REGISTER_KEYS, registerOf } from '../../domain/registers/index';
import type { Pack } from '../../domain/schema/pack';
import type { CommentAbout, Plan } from '../../domain/schema/plan';
import type { Call, Command } from '../command';
import { editAsItIs } from '../edit-plan';
import { CliError, usageError } from '../io';
import { readPlan, readPlanAndPack } from '../read-plan';
import { signature } from '../signature';

async function carriedOut(
  call: Call,
  planId: string,
  make: (plan: Plan) => PlanCommand,
  text: string,
) {
  const { made, saved } = await editAsItIs(call, planId, (plan) => ({ command: make(plan) }));
  const line = String(saved?.n ?? 0);
  return { text: `${text}; the journal is at line ${line}.`, value: { ...made, saved } };
}

/** `comment add LIBRARY PLAN PLACE TEXT` */
export const commentAdd: Command = {
  name: 'comment add',
  words: ['LIBRARY', 'PLAN', 'PLACE', 'TEXT'],
  options: {
    level: { value: 'LEVEL', help: 'must, should or note; should unless given' },
    field: { value: 'FIELD', help: 'a field of it, such as due or target:2009/10' },
    words: { value: 'WORDS', help: 'words of the section, as they stand in it' },
  },
  summary: 'says something of a plan, or of a place in it',
  details: `PLACE is “plan”, an action by its reference, an indicator by its code, a section by its title or id, a record of a
register as REGISTER/NAME or REGISTER/ID, such as “risks/Loss of data”, or “covering”: the covering report, whose parts and
fields of the front sheet are a FIELD.`,
  async run(call) {
    const { pack, summary } = await readPlanAndPack(call);
    const [, , place = '', text = ''] = call.words;
    if (text.trim() === '') throw usageError('TEXT says nothing.');
    const level = SEVERITIES.find((one) => one === (call.options['level'] ?? 'should'));
    if (!level) throw usageError(`--level takes ${SEVERITIES.join(', ')}.`);
    const id = `c-${randomUUID()}`;
    const signed = await signature(call);
    const make = (plan: Plan) =>
      commentCommand(plan, { id, ...signed, ...placed(call, { plan, pack }, place), level, text });
    return carriedOut(call, summary.planId, make, `Added comment ${id}`);
  },
};

/** `comment reply LIBRARY PLAN COMMENT TEXT` */
export const commentReply: Command = {
  name: 'comment reply',
  words: ['LIBRARY', 'PLAN', 'COMMENT', 'TEXT'],
  options: {},
  summary: 'answers a comment',
  async run(call) {
    const { summary } = await readPlan(call);
    const [, , word = '', text = ''] = call.words;
    if (text.trim() === '') throw usageError('TEXT says nothing.');
    const reply = { id: `r-${randomUUID()}`, ...(await signature(call)), text };
    const make = (plan: Plan): PlanCommand => {
      return { type: 'comment.reply', id: commentId(plan, word), reply };
    };
    return carriedOut(call, summary.planId, make, 'Answered');
  },
};

/** `comment resolve LIBRARY PLAN COMMENT` */
export const commentResolve: Command = {
  name: 'comment resolve',
  words: ['LIBRARY', 'PLAN', 'COMMENT'],
  options: {},
  summary: 'calls a comment settled',
  async run(call) {
    const { plan, summary } = await readPlan(call);
    const id = commentId(plan, call.words[2] ?? '');
    const signed = await signature(call);
    const make = (): PlanCommand => ({ type: 'comment.resolve', id, ...signed });
    return carriedOut(call, summary.planId, make, `Resolved comment ${id}`);
  },
};

/** A comment by its id or the beginning of it, where only one begins so. */
function commentId({ comments }: Plan, word: string): string {
  const exact = comments.filter(({ id }) => id === word);
  const found = exact.length > 0 ? exact : comments.filter(({ id }) => id.startsWith(word));
  const [comment] = found;
  if (comment && found.length === 1) return comment.id;
  const why = found.length === 0 ? 'no comment' : 'several comments';
  throw new CliError(2, 'notFound', `The plan has ${why} “${word}”; comments lists them.`);
}

function placed(
  call: Call,
  { plan, pack }: { readonly plan: Plan; readonly pack: Pack },
  place: string,
): { readonly about: CommentAbout; readonly words: ReturnType<typeof wordsIn> } {
  const field = call.options['field'] ?? null;
  const quote = call.options['words'];
  const wanted = place.toLowerCase();
  const isIt = (...names: readonly string[]) => names.some((name) => name.toLowerCase() === wanted);
  const section = plan.sections.find(({ id, title }) => isIt(id, title));
  if (quote !== undefined) {
    if (!section) throw usageError('--words goes with a section.');
    const words = wordsIn(section, quote);
    if (words) return { about: { kind: 'text', id: section.id }, words };
    throw new CliError(
      2,
      'notFound',
      `${section.title} does not say “${quote}”. Nothing was changed.`,
    );
  }
  if (wanted === 'plan') return { about: { kind: 'plan', field }, words: null };
  const action = plan.actions.find(({ id, ref }) => isIt(id, ref));
  if (action) return { about: { kind: 'action', id: action.id, field }, words: null };
  const indicator = plan.indicators.find(({ id, code }) => isIt(id, code));
  if (indicator) {
    return { about: { kind: 'indicator', id: indicator.id, partId: null, field }, words: null };
  }
  if (section) return { about: { kind: 'section', id: section.id, field }, words: null };
  if (wanted === 'covering') {
    const isPart = field !== null && pack.coveringReport.parts.some(({ id }) => id === field);
    const about = { kind: 'covering', part: isPart ? field : null } as const;
    return { about: { ...about, field: isPart ? null : field }, words: null };
  }
  const key = REGISTER_KEYS.find((one) => wanted.startsWith(`${one.toLowerCase()}/`));
  const named = place.slice(place.indexOf('/') + 1).toLowerCase();
  const record =
    key &&
    recordsOf(plan, key).find((one) =>
      [one.id, String(one[registerOf(key).name])].some((name) => name.toLowerCase() === named),
    );
  if (key && record) {
    return { about: { kind: 'record', register: key, id: record.id, field }, words: null };
  }
  throw new CliError(2, 'notFound', `The plan has no place “${place}”. Nothing was changed.`);
}
