import { join } from 'node:path';
import type { Plan } from '../domain/schema/plan';
import { serialiseLine } from '../domain/schema/serialise';
import { lineNumber, readLines, type PlacedLine } from './journal-read';
import { JOURNAL_FILE, loadPlan, PLAN_FILE, VERSIONS_FOLDER } from './plan-load';
import { pendingVersions } from './pending-versions';
import { storageSentence } from './problem';
import { AT_START, replay } from './replay';
import { readSnapshot } from './snapshot';
import { readBytes } from './text';
import { brokenSeal, readVersion, versionIds } from './versions';

/** Something wrong in a library. An error means that a file is not what it was when it was saved. */
export interface VerifyFinding {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly message: string;
}

/** What was found in a plan's folder. */
export interface VerifiedPlan {
  /** The plan as it opens; null where it does not. */
  readonly plan: Plan | null;
  /** Files that were read. */
  readonly files: number;
  /** Journal lines whose place in the chain was checked. */
  readonly lines: number;
  readonly findings: readonly VerifyFinding[];
}

/**
 * Checks everything in a plan's folder: that the plan opens, that every journal line follows on the one before it, that
 * the journal carried out from its start gives the snapshot and every version, and that the files are the ones that the
 * journal knows of.
 */
export async function verifyPlan(folder: string): Promise<VerifiedPlan> {
  const findings: VerifyFinding[] = [];
  const loaded = await loadPlan(folder);
  if (loaded.ok) {
    const { notices, strange } = loaded.value;
    const told = strange === null ? notices : [strange.outlook, ...notices];
    for (const message of told) findings.push({ severity: 'error', file: folder, message });
    // A torn end was never acknowledged, so nothing that was saved is missing.
    if (loaded.value.torn !== null) {
      findings.push({ severity: 'warning', file: folder, message: loaded.value.torn });
    }
  } else {
    const { error } = loaded;
    findings.push({ severity: 'error', file: error.file, message: storageSentence(error) });
  }
  const kept = await keptPlans(folder, findings);
  // What is known of plan.json is said once.
  const isToldOf = loaded.ok && loaded.value.strange !== null;
  const plans = kept.plans.filter(({ sha256 }) => sha256 === null || !isToldOf);
  const lines = await walkJournal(folder, plans, findings);
  return {
    plan: loaded.ok ? loaded.value.history.plan : null,
    files: kept.files + (lines === null ? 0 : 1),
    lines: lines ?? 0,
    findings,
  };
}

/** A plan that a file holds, and the line of the journal after which the plan was so. */
interface KeptPlan {
  readonly file: string;
  readonly n: number;
  readonly plan: Plan;
  /** SHA-256 of plan.json, which the journal notes; null for versions. */
  readonly sha256: string | null;
}

async function keptPlans(
  folder: string,
  findings: VerifyFinding[],
): Promise<{ readonly plans: readonly KeptPlan[]; readonly files: number }> {
  const plans: KeptPlan[] = [];
  const file = join(folder, PLAN_FILE);
  const bytes = await readBytes(file);
  const read = bytes.ok ? readSnapshot(bytes.value) : null;
  if (read?.ok && read.value.stamp) {
    const { plan, stamp, sha256 } = read.value;
    plans.push({ file, n: stamp.n, plan, sha256 });
  }
  const ids = await versionIds(folder);
  if (!ids.ok) {
    const { error } = ids;
    findings.push({ severity: 'error', file: error.file, message: storageSentence(error) });
    return { plans, files: 1 };
  }
  for (const versionId of ids.value) {
    const path = join(folder, VERSIONS_FOLDER, `${versionId}.json`);
    const version = await readVersion(folder, versionId);
    if (version.ok) {
      const { n, name, isBroken } = version.value.version;
      if (isBroken) findings.push({ severity: 'error', file: path, message: brokenSeal(name) });
      plans.push({ file: path, n, plan: version.value.plan, sha256: null });
    } else {
      findings.push({ severity: 'error', file: path, message: storageSentence(version.error) });
    }
  }
  for (const versionId of await pendingVersions(folder)) {
    const path = join(folder, VERSIONS_FOLDER, `${versionId}.json`);
    const message = `${path} was being kept when the program ended. Nothing that was saved is missing; the next opening of the plan for writing finishes it.`;
    findings.push({ severity: 'warning', file: path, message });
  }
  return { plans, files: 1 + ids.value.length };
}

/** Carries the journal out from its start; returns how many lines it has, or null where it cannot be read. */
async function walkJournal(
  folder: string,
  kept: readonly KeptPlan[],
  findings: VerifyFinding[],
): Promise<number | null> {
  const file = join(folder, JOURNAL_FILE);
  const read = await readLines(file);
  if (!read.ok) {
    if (read.error.code === 'missing') {
      const message = `${file} is missing, so who changed the plan is not known. A new journal starts with the next opening.`;
      findings.push({ severity: 'warning', file, message });
    }
    return null;
  }
  const wanted = new Set(kept.map(({ n }) => n));
  const plans = new Map<number, Plan>();
  let state = AT_START;
  for (const placed of read.value.lines) {
    const next = replay(state, [placed]);
    if (!next.ok) {
      const line = await lineNumber(file, placed.start);
      const { reason } = next.error;
      const message = storageSentence({ code: 'journalDamaged', file, line, reason });
      if (findings.every((finding) => finding.message !== message)) {
        findings.push({ severity: 'error', file, message });
      }
      break;
    }
    if (next.value.breaks.length > state.breaks.length) {
      const line = await lineNumber(file, placed.start);
      const message = `${file}: line ${String(line)} does not follow on the line before it: a line was changed, added or taken out. Compare the file with a copy from before.`;
      findings.push({ severity: 'error', file, message });
    }
    state = next.value;
    if (state.plan && wanted.has(state.n)) plans.set(state.n, state.plan);
  }
  for (const keptPlan of kept) {
    const finding = comparison(keptPlan, plans.get(keptPlan.n), read.value.lines);
    if (finding) findings.push(finding);
  }
  return read.value.lines.length;
}

/** What a kept plan has against the journal, or null. */
function comparison(
  { file, n, plan, sha256 }: KeptPlan,
  expected: Plan | undefined,
  lines: readonly PlacedLine[],
): VerifyFinding | null {
  if (expected === undefined || serialiseLine(expected) !== serialiseLine(plan)) {
    const message = `${file} does not hold the plan as it was after line number ${String(n)} of its journal: one of the two was changed. Compare them with a copy from before.`;
    return { severity: 'error', file, message };
  }
  const isNoted =
    sha256 === null || lines.some(({ line }) => line.kind === 'snapshot' && line.sha256 === sha256);
  if (isNoted) return null;
  const message = `${file} is not byte for byte the file that was saved, though the plan in it is the same. The next change of the plan writes it anew.`;
  return { severity: 'warning', file, message };
}
