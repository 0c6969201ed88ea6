import { join } from 'node:path';
import type { Failure } from '../contract/failure';
import type { Arguments } from '../contract/requests';
import type { MadePaper, PlanContent } from '../contract/views';
import type { Trace } from '../domain/compare/traces';
import { ok, type Result } from '../domain/result';
import { JOURNAL_FILE } from '../storage/plan-load';
import { tracesIn } from '../storage/traces';
import { readVersion, type Version } from '../storage/versions';
import { planAndPack } from './content';
import type { Context } from './context';
import { nameOf, writePaper } from './exports';
import { storageFailure } from './failures';
import { findPlan } from './library';
import { findPack } from './packs';
import { lookOf } from './paper-look';

/** One of the two states of a plan; `version` null: the plan as it is now. */
interface State extends PlanContent {
  readonly version: Version | null;
}

/**
 * Makes a Word file of a plan with the changes since one of its versions as tracked changes, each signed by whoever made
 * it last, as far as the journal knows. Progress and calling off are as with the plan itself.
 */
export async function exportRedline(
  context: Context,
  windowId: string,
  args: Arguments<'export.redline'>,
): Promise<Result<MadePaper, Failure>> {
  const { planId, before, after, exportId, date, most } = args;
  const found = await findPlan(context, planId);
  if (!found.ok) return found;
  const { folder } = found.value;
  const old = await stateOf(context, planId, folder, before);
  if (!old.ok) return old;
  const now = await stateOf(context, planId, folder, after);
  if (!now.ok) return now;
  const traces = await signaturesOf(context, folder, old.value, now.value);
  if (!traces.ok) return traces;
  const styled = await lookOf(context, now.value, args);
  if (!styled.ok) return styled;
  return writePaper(context, windowId, {
    exportId,
    date,
    wish: { kind: 'redline', ...traces.value },
    contents: [old.value, now.value].map(({ plan, pack }) => ({ plan, pack })),
    most,
    ...styled.value,
    name: nameOf(now.value.plan, ', redline.docx'),
  });
}

/** Who made the changes, by what they touched, and who is meant where that is not known. */
interface Signatures {
  readonly known: ReadonlyMap<string, Trace>;
  readonly otherwise: Trace;
}

async function stateOf(
  context: Context,
  planId: string,
  folder: string,
  versionId: string | undefined,
): Promise<Result<State, Failure>> {
  if (versionId === undefined) {
    const content = await planAndPack(context, planId);
    return content.ok ? ok({ ...content.value, version: null }) : content;
  }
  const read = await readVersion(folder, versionId);
  if (!read.ok) return storageFailure(read.error);
  const { plan, version } = read.value;
  const pack = await findPack(context, plan.packId);
  return pack.ok ? ok({ plan, pack: pack.value, version }) : pack;
}

/** Who made the changes between two states; a plan without a journal has only its versions to say it. */
async function signaturesOf(
  context: Context,
  folder: string,
  before: State,
  after: State,
): Promise<Result<Signatures, Failure>> {
  const { version } = after;
  const now = { by: await context.person(), at: context.env.now().toISOString() };
  const traces = await tracesIn(join(folder, JOURNAL_FILE), {
    after: before.version?.n ?? 0,
    upTo: version?.n ?? Number.POSITIVE_INFINITY,
  });
  if (!traces.ok && traces.error.code !== 'missing') return storageFailure(traces.error);
  const known = traces.ok ? traces.value : new Map<string, { by: string; at: string }>();
  const newest = [...known.values()].toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  return ok({ known, otherwise: version ?? newest ?? now });
}
