import { describe, expect, test } from 'vitest';
import { check } from '../../../src/domain/checks/check';
import type { Plan, Section } from '../../../src/domain/schema/plan';
import {
  addSection,
  canRemove,
  moveSection,
  removeSection,
  sectionState,
  shownSection,
} from '../../../src/renderer/screens/narrative/sections';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom } from '../indicators/room';

const pack = makePack();
const made = makePlan({ pack });

async function openSections(plan: Plan = made) {
  const session = await openRoom(plan, pack, { kind: 'write' });
  session.go('narrative');
  const sections = (): readonly Section[] => session.state.open?.history.plan.sections ?? [];
  return {
    session,
    sections,
    outline: () => sections().map(({ group, title }) => `${group} / ${title}`),
  };
}

describe('sections', () => {
  test('a new one goes after the one shown and is shown with the caret in it', async () => {
    const { session, sections } = await openSections();
    const [first] = sections();
    expect(addSection(session, 'Our buildings', first?.group ?? '')).toBe(true);
    expect(sections()[1]).toMatchObject({ title: 'Our buildings', templateId: null });
    expect(shownSection(session.state)?.title).not.toBe('Our buildings');
    expect(session.state.focus).toMatchObject({ id: sections()[1]?.id, field: 'body' });
  });

  test('under another heading it goes last there; under a new one, last of all', async () => {
    const { session, outline, sections } = await openSections();
    const last = sections().at(-1)?.group ?? '';
    addSection(session, 'One', last);
    addSection(session, 'Two', 'A new heading');
    expect(outline().slice(-2)).toEqual([`${last} / One`, 'A new heading / Two']);
  });

  test('those of the template stay; others go, and come back', async () => {
    const { session, sections, outline } = await openSections();
    const [first] = sections();
    expect(first && canRemove(first)).toBe(false);
    if (first) removeSection(session, first);
    expect(sections()).toHaveLength(made.sections.length);
    addSection(session, 'Passing', first?.group ?? '');
    const before = outline();
    const added = sections()[1];
    if (added) removeSection(session, added);
    expect(outline()).toHaveLength(before.length - 1);
    session.state.toasts.at(-1)?.action?.run();
    expect(outline()).toEqual(before);
  });

  test('moving down through every heading and back leaves no heading twice', async () => {
    const { session, sections, outline } = await openSections();
    const before = outline();
    const id = sections()[0]?.id;
    const moved = () => sections().find((section) => section.id === id);
    const isWhole = () => {
      const runs = sections()
        .map(({ group }) => group)
        .filter((group, at, groups) => group !== groups[at - 1]);
      return new Set(runs).size === runs.length;
    };
    const steps = sections().length + new Set(sections().map(({ group }) => group)).size;
    for (let step = 0; step < steps; step += 1) {
      const section = moved();
      if (section) moveSection(session, section, 1);
      expect(isWhole()).toBe(true);
    }
    expect(sections().at(-1)?.id).toBe(id);
    while (session.state.open?.history.past.length) session.undo();
    expect(outline()).toEqual(before);
  });

  test('the shape says what the checks and the writer say', () => {
    const blank = makePlan({ pack, words: 0 });
    const [mandatory] = blank.sections;
    const findings = check(blank, pack);
    const state = (section: Section | undefined, found = findings) =>
      section && sectionState(section, found).shape;
    expect(state(mandatory)).toBe('must');
    expect(state(mandatory && { ...mandatory, ready: true })).toBe('must');
    expect(state(mandatory, [])).toBe('ring');
    const [written] = made.sections;
    expect(state(written, [])).toBe('half');
    expect(state(written && { ...written, ready: true }, [])).toBe('tick');
  });
});
