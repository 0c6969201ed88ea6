import type { Command } from '../../../domain/commands/schema';
import type { Finding } from '../../../domain/checks/finding';
import { EMPTY_TEXT } from '../../../domain/rich-text';
import { saysNothing } from '../../../domain/queries/template';
import type { Plan, Section } from '../../../domain/schema/plan';
import type { ShapeName } from '../../components/shapes';
import { offerUndo } from '../../session/offer-undo';
import type { Session } from '../../session/session';
import type { SessionState } from '../../session/state';

/** What people do to sections, from the list, the menu and the palette alike. */

/** The section that the room shows: the one selected, else the first. */
export function shownSection({ open, views }: SessionState): Section | null {
  const sections = open?.history.plan.sections ?? [];
  return sections.find(({ id }) => id === views.narrative.sectionId) ?? sections[0] ?? null;
}

/** Shows a section; what was typed in the one before is handed over first. */
export function showSection(session: Session, sectionId: string | null): void {
  session.flush();
  session.setView('narrative', { sectionId });
}

/** Headings of the plan in printed order, each once. */
export function groupsOf(plan: Plan): readonly string[] {
  return [...new Set(plan.sections.map(({ group }) => group))];
}

/** Puts a new section under a heading: after the one shown if it is there too, else last under it. */
export function addSection(session: Session, title: string, group: string): boolean {
  const { open } = session.state;
  if (!open) return false;
  const { sections } = open.history.plan;
  const shown = shownSection(session.state);
  const before =
    shown?.group === group
      ? sections.indexOf(shown)
      : sections.findLastIndex((section) => section.group === group);
  const id = `sec-${crypto.randomUUID()}`;
  const record: Section = {
    id,
    templateId: null,
    group,
    title,
    kind: 'narrative',
    body: EMPTY_TEXT,
    ready: false,
    noImplications: null,
    documentIds: [],
    actionIds: [],
  };
  const at = before < 0 ? sections.length : before + 1;
  const isDone = session.dispatch({ type: 'section.add', entries: [{ at, record }] });
  if (isDone) session.go('narrative', id, 'body');
  return isDone;
}

/** Whether a section may be deleted: those of the template stay, blank where there is nothing to say. */
export function canRemove(section: Section): boolean {
  return section.templateId === null;
}

/** Deletes a section that was added by hand and shows its neighbour. */
export function removeSection(session: Session, section: Section): void {
  const { open } = session.state;
  if (!open || !canRemove(section)) return;
  session.flush();
  const { sections } = open.history.plan;
  const at = sections.findIndex(({ id }) => id === section.id);
  const next = sections[at + 1] ?? sections[at - 1] ?? null;
  if (!session.dispatch({ type: 'section.remove', ids: [section.id] })) return;
  const undo = offerUndo(session);
  session.setView('narrative', { sectionId: next?.id ?? null });
  session.toast(`“${section.title}” was deleted`, 'info', undo);
}

/**
 * The command that moves a section one place; null at either end. At the edge of a heading it changes over to the next
 * heading first, so that a heading never stands twice.
 */
export function moveCommand(plan: Plan, section: Section, step: -1 | 1): Command | null {
  const at = plan.sections.findIndex(({ id }) => id === section.id);
  const neighbour = plan.sections[at + step];
  if (at < 0 || !neighbour) return null;
  if (neighbour.group === section.group) {
    return { type: 'section.move', id: section.id, to: at + step };
  }
  const { group } = neighbour;
  const label = `Move ${section.title} to ${group}`.slice(0, 200);
  const commands = [{ type: 'section.set', id: section.id, changes: { group } } as const];
  return { type: 'batch', label, commands };
}

/** Moves a section one place up or down. */
export function moveSection(session: Session, section: Section, step: -1 | 1): void {
  session.flush();
  const { open } = session.state;
  const command = open && moveCommand(open.history.plan, section, step);
  if (command) session.dispatch(command);
}

/** How a section stands, as a shape and a word. */
export interface SectionState {
  readonly shape: ShapeName;
  readonly word: string;
}

/** The mark of the writer, unless the checks say that the section must not stay blank. */
export function sectionState(section: Section, findings: readonly Finding[]): SectionState {
  const isMissing = findings.some(
    ({ code, ids }) => code === 'mandatory-section' && ids.includes(section.id),
  );
  if (isMissing) return { shape: 'must', word: 'Must not be blank' };
  if (section.ready) return { shape: 'tick', word: 'Ready' };
  if (section.kind === 'narrative' && saysNothing(section)) return { shape: 'ring', word: 'Empty' };
  return { shape: 'half', word: 'In progress' };
}
