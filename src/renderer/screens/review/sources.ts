import type { PlanContent, VersionView } from '../../../contract/views';
import type { Plan } from '../../../domain/schema/plan';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

/** The plans that can be compared, by the names that the state of the room has for them. */

export const NOW = 'now';
export const FILE = 'file';
export const versionSource = (versionId: string): string => `version ${versionId}`;
export const fileSource = (fileId: string): string => `${FILE} ${fileId}`;
export const planSource = (planId: string): string => `plan ${planId}`;

/** What a source is called in sentences: "Draft 1", "Libraries 2007/8". */
export function sourceName(
  state: SessionState,
  versions: readonly VersionView[],
  source: string,
): string {
  if (source === NOW) return 'the plan as it is now';
  const version = versions.find(({ versionId }) => versionSource(versionId) === source);
  if (version) return version.name;
  const header = state.views.review.contents[source]?.plan.header;
  if (header) return [header.division, header.year, header.versionLabel].filter(Boolean).join(' ');
  const plan = state.library?.plans.find(({ planId }) => planSource(planId) === source);
  return plan ? `${plan.division} ${plan.year}` : 'another plan';
}

/** The plan of a source with its pack; null until it was read. */
export function contentOf(
  { open, views }: SessionState,
  source: string | null,
): PlanContent | null {
  if (source === null || open === null) return null;
  if (source !== NOW) return views.review.contents[source] ?? null;
  return { plan: open.history.plan, pack: open.pack };
}

/** Reads a source where it was not read yet. Where that fails, it is said, and the choice is taken back. */
export async function load(
  session: Session,
  source: string,
  side: 'before' | 'after',
): Promise<void> {
  const { open } = session.state;
  if (open === null || contentOf(session.state, source) !== null) return;
  const [kind = '', id = ''] = source.split(' ');
  const read =
    kind === 'plan'
      ? await session.bridge.request('plan.read', { planId: id })
      : await readVersion(session, open.planId, id);
  if (session.state.open?.planId !== open.planId) return;
  if (read.ok) {
    keep(session, source, read.value);
    return;
  }
  session.fail(read.error);
  if (session.state.views.review[side] !== source) return;
  session.setView('review', side === 'after' ? { after: NOW } : { before: null });
}

async function readVersion(session: Session, planId: string, versionId: string) {
  const version = await session.bridge.request('version.read', { planId, versionId });
  if (!version.ok) return version;
  const { plan } = version.value;
  const { open } = session.state;
  if (open?.pack.id === plan.packId) {
    return { ok: true, value: { plan, pack: open.pack } } as const;
  }
  const pack = await session.bridge.request('pack.read', { packId: plan.packId });
  return pack.ok ? ({ ok: true, value: { plan, pack: pack.value } } as const) : pack;
}

function keep(session: Session, source: string, content: PlanContent): void {
  const { contents } = session.state.views.review;
  session.setView('review', { contents: { ...contents, [source]: content } });
}

/** Lets the person pick a plan file to compare with. It is not taken into the library. */
export async function pickFile(session: Session, side: 'before' | 'after'): Promise<void> {
  const picked = await session.bridge.pickFile('plan');
  if (!picked.ok) {
    session.fail(picked.error);
    return;
  }
  if (picked.value === null) return;
  const read = await session.bridge.request('plan.fromFile', picked.value);
  if (!read.ok) {
    session.fail(read.error);
    return;
  }
  const source = fileSource(picked.value.fileId);
  keep(session, source, read.value);
  session.setView('review', { [side]: source });
}

/**
 * The version that a plan is looked at against: its newest, but what was handed on against the one before it, for against
 * its own version there is nothing to see. Undefined where none was kept.
 */
export function versionBefore(
  { review }: Plan,
  versions: readonly VersionView[] | null,
): VersionView | undefined {
  const lastStep = review.at(-1)?.versionId;
  return versions?.find(({ versionId }) => versionId !== lastStep) ?? versions?.[0];
}

/** Shows all changes since a version, or those alone that say the text of `filter`. */
export function showSince(session: Session, versionId: string, filter = ''): void {
  session.setView('review', {
    before: versionSource(versionId),
    after: NOW,
    group: null,
    filter,
    hidesSeen: false,
    at: null,
  });
  session.go('review');
}
