// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComponentType } from 'react';
import { placeOf } from '../../../src/renderer/screens/indicators/block-edit';
import { AboutSection } from '../../../src/renderer/screens/indicators/panel/about-section';
import { BaselineEditor } from '../../../src/renderer/screens/indicators/panel/baseline-editor';
import { PrioritiesSection } from '../../../src/renderer/screens/indicators/panel/links-sections';
import {
  ComparatorsSection,
  ResultsSection,
} from '../../../src/renderer/screens/indicators/panel/results-sections';
import { TargetInputs } from '../../../src/renderer/screens/indicators/panel/target-inputs';
import { TitleSection } from '../../../src/renderer/screens/indicators/panel/title-section';
import { TargetPanel } from '../../../src/renderer/screens/indicators/panel/target-panel';
import type { MeasurePlace } from '../../../src/renderer/screens/indicators/fields';
import type { Session } from '../../../src/renderer/session/session';
import { useOpen } from '../../../src/renderer/session/use-session';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, partOf, show } from './room';

const pack = makePack();
const ID = 'indicator-3';
const user = userEvent.setup({ delay: null });

afterEach(cleanup);

type Part = ComponentType<{ readonly place: MeasurePlace }>;

/** A part of the panel on the first measure of the indicator, as the room keeps it. */
function Room({ Part }: { readonly Part: Part }) {
  const { plan } = useOpen().history;
  const place = placeOf(plan, ID, 'a');
  return place ? <Part place={place} /> : null;
}

function WholePanel({ place }: { readonly place: MeasurePlace }) {
  return (
    <TargetPanel
      place={place}
      rows={[]}
      isOver={false}
      wish={null}
      onWished={() => undefined}
      onClose={() => undefined}
    />
  );
}

/** Opens the room on part of its panel: all of it is slow to draw here. */
async function openPanel(Part: Part, isReading = false): Promise<Session> {
  const holder = { name: 'Head of Parks', host: 'pc', since: '2008-02-12T10:12:00.000Z' };
  const session = await openRoom(
    makePlan({ pack }),
    pack,
    isReading ? { kind: 'read', holder, canTakeOver: false } : { kind: 'write' },
  );
  session.setView('indicators', { selectedId: ID, partId: 'a' });
  show(session, <Room Part={Part} />);
  return session;
}

const steps = (session: Session) =>
  session.state.open?.history.past.map(({ label }) => label) ?? [];
/** A field by its label: asking for roles would weigh every style of the panel each time. */
const field = (name: string | RegExp) =>
  screen.getByLabelText(name, { selector: 'input, textarea, select' });

async function type(name: string | RegExp, text: string, end = '{Tab}'): Promise<void> {
  await user.clear(field(name));
  await user.paste(text);
  if (end !== '') await user.keyboard(end);
}

describe('the panel of an indicator', () => {
  it('commits a target when its field is left, as one step that is the person’s own', async () => {
    const session = await openPanel(TargetInputs);
    const before = partOf(session, ID).targets[0];
    await type('With stretch 2008/9', '51.5');
    expect(partOf(session, ID).targets[0]).toEqual({ ...before, value: 51.5, illustrative: false });
    expect(steps(session)).toEqual(['Set NB 3 target 2008/9']);
  });

  it('commits on Enter, and takes back what was typed on Escape', async () => {
    const session = await openPanel(TargetInputs);
    await type('Without stretch 2009/10', '50', '{Enter}');
    expect(partOf(session, ID).targets[1]?.withoutStretch).toBe(50);
    await type('With stretch 2009/10', '99', '{Escape}');
    expect(steps(session)).toHaveLength(1);
    expect(field('With stretch 2009/10')).not.toHaveDisplayValue('99');
  });

  it('lets the room know what is being typed, until it is in the plan or given up', async () => {
    const session = await openPanel(TargetInputs);
    const typed = () => session.state.views.indicators.typed;
    const cell = { indicatorId: ID, partId: 'a', field: 'target:2008/9' };
    await type('With stretch 2008/9', '51.5', '');
    expect(typed()).toEqual({ ...cell, text: '51.5' });
    await user.keyboard('{Escape}');
    expect(typed()).toBeNull();
    await type('With stretch 2008/9', '51.5', '{Enter}');
    expect(typed()).toBeNull();
    await type('With stretch 2008/9', '52', '');
    expect(typed()).toEqual({ ...cell, text: '52' });
    cleanup();
    expect(typed()).toBeNull();
  });

  it('refuses what is no number beside its field and keeps it there to be mended', async () => {
    const session = await openPanel(TargetInputs);
    await type('With stretch 2008/9', 'about 50');
    expect(screen.getByRole('alert')).toHaveTextContent('“about 50” is not a number');
    expect(field('With stretch 2008/9')).toHaveDisplayValue('about 50');
    expect(field('With stretch 2008/9')).toBeInvalid();
    expect(steps(session)).toEqual([]);
  });

  it('takes a share as written and offers the percentage', async () => {
    const session = await openPanel(TargetInputs);
    await type('With stretch 2008/9', '0.57');
    expect(partOf(session, ID).targets[0]?.value).toBe(0.57);
    await user.click(screen.getByRole('button', { name: '57%' }));
    expect(partOf(session, ID).targets[0]?.value).toBe(57);
    expect(screen.queryByRole('button', { name: '57%' })).toBeNull();
  });

  it('turns words for a baseline into the named value', async () => {
    const session = await openPanel(BaselineEditor);
    await type(/^Value/u, 'tbc 10/11/08');
    expect(partOf(session, ID).baseline).toMatchObject({
      measure: { kind: 'toBeEstablished', by: '2008-11-10' },
      illustrative: false,
    });
    expect(field('Baseline')).toHaveDisplayValue('To be established');
    expect(field('By')).toHaveDisplayValue('10 November 2008');
  });

  it('keeps the period that was said before the first figure', async () => {
    const session = await openPanel(BaselineEditor);
    await user.selectOptions(field('Baseline'), 'none');
    expect(partOf(session, ID).baseline).toBeNull();
    await type('Period', '2006/7');
    await type(/^Value/u, '44');
    expect(partOf(session, ID).baseline).toMatchObject({
      measure: { kind: 'figure', value: 44 },
      period: { type: 'calendar', label: '2006/7' },
    });
  });

  it('adds a result with its figure, in the order of the years, and removes one', async () => {
    const session = await openPanel(ResultsSection);
    await user.click(screen.getByRole('button', { name: 'Add a result' }));
    await type('Period, result 3', '2005/6');
    expect(partOf(session, ID).actuals).toHaveLength(2);
    await type('Figure, result 3', '41.5');
    const labels = () => partOf(session, ID).actuals.map(({ period }) => period.label);
    expect(labels()).toEqual(['2005/6', '2006/7', '2007/8']);
    await user.click(screen.getByRole('button', { name: 'Remove result 2' }));
    expect(labels()).toEqual(['2005/6', '2007/8']);
  });

  it('adds a comparator only with whose figure it is', async () => {
    const session = await openPanel(ComparatorsSection);
    await user.click(screen.getByRole('button', { name: 'Add a comparator' }));
    await type('Whose figure, comparator 2', 'England');
    await type('Figure, comparator 2', '50');
    expect(partOf(session, ID).comparators).toMatchObject([
      { name: 'Region' },
      { name: 'England', measure: { kind: 'figure', value: 50 } },
    ]);
  });

  it('hands over what is being typed when the window asks', async () => {
    const session = await openPanel(AboutSection);
    await type('Owner', 'Head of Parks', '');
    expect(steps(session)).toEqual([]);
    session.go('overview');
    expect(steps(session)).toEqual(['Set owner of NB 3']);
  });

  it('offers the official title where the plan uses another', async () => {
    const session = await openPanel(TitleSection);
    await type('Title used in this plan', 'Homes and their lights');
    await user.click(screen.getByRole('button', { name: 'Use official' }));
    const now = session.state.open?.history.plan.indicators[2]?.title;
    expect(now).toBe('Homes with poor and good lighting nearby (official title)');
  });

  it('links priorities with their role as one step', async () => {
    const session = await openPanel(PrioritiesSection);
    await user.click(screen.getByRole('button', { name: 'Link…' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('checkbox', { name: /^L1/u }));
    await user.click(within(dialog).getByRole('checkbox', { name: /^S2/u }));
    await user.click(within(dialog).getByRole('button', { name: 'Save links' }));
    expect(session.state.open?.history.plan.indicators[2]?.priorities).toEqual([
      { priorityId: 'L1', role: 'contributes' },
    ]);
    expect(steps(session)).toEqual(['Set priorities of NB 3']);
  });

  it('deletes the indicator at once, names the links and brings all back', async () => {
    const session = await openPanel(WholePanel);
    const before = session.state.open?.history.plan;
    // Whoever works in it keeps it, however narrow the window gets.
    expect(session.state.views.indicators.panel).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Delete NB 3' }));
    expect(session.state.views.indicators.panel).toBe(true);
    const [toast] = session.state.toasts;
    expect(toast?.text).toMatch(/^NB 3 deleted\. Links cut: A/u);
    toast?.action?.run();
    expect(session.state.open?.history.plan).toEqual(before);
  });

  it('changes nothing where the plan is open for reading', async () => {
    await openPanel(WholePanel, true);
    for (const box of screen.getAllByRole('textbox')) expect(box).toHaveAttribute('readonly');
    for (const box of screen.getAllByRole('combobox')) expect(box).toBeDisabled();
    expect(screen.queryByRole('button', { name: /^(Add|Delete|Remove|Link)/u })).toBeNull();
  });
});
