// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/schema/plan';
import { readingAge } from '../../../src/domain/wording/reading-age';
import { NarrativeScreen } from '../../../src/renderer/screens/narrative/narrative-screen';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

const pack = makePack();
const made = makePlan({ pack });
const user = userEvent.setup({ delay: null });

beforeAll(() => {
  // jsdom lays nothing out: what asks where things are gets an answer, and the window is wide.
  Element.prototype.scrollIntoView = () => undefined;
  Range.prototype.getClientRects = () => document.createElement('i').getClientRects();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.innerWidth = 1440;
});
afterEach(cleanup);

async function openScreen(plan: Plan = made, isReading = false) {
  const holder = { name: 'Head of Parks', host: 'pc', since: '2008-02-12T10:12:00.000Z' };
  const session = await openRoom(
    plan,
    pack,
    isReading ? { kind: 'read', holder, canTakeOver: false } : { kind: 'write' },
  );
  session.go('narrative');
  show(session, <NarrativeScreen />);
  return {
    session,
    section: (at = 0) => session.state.open?.history.plan.sections[at],
    option: (name: string) => screen.getByRole('option', { name: new RegExp(name, 'u') }),
  };
}

describe('the list of sections', () => {
  test('has one tab stop; arrows walk and show, Enter goes on to the text', async () => {
    const { option } = await openScreen();
    const [first, second] = made.sections;
    const options = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(options).toHaveLength(made.sections.length);
    expect(options.filter((one) => one.tabIndex === 0)).toEqual([option(first?.title ?? '')]);
    act(() => {
      option(first?.title ?? '').focus();
    });
    await user.keyboard('{ArrowDown}');
    expect(option(second?.title ?? '')).toHaveFocus();
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(second?.title ?? '');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: `Text of ${second?.title ?? ''}` })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(option(second?.title ?? '')).toHaveFocus();
  });

  test('says how each section stands and how long it is', async () => {
    const blank = makePlan({ pack, words: 0 });
    const { option } = await openScreen(blank);
    expect(option(blank.sections[0]?.title ?? '')).toHaveAccessibleName(
      `Must not be blank. ${blank.sections[0]?.title ?? ''} Empty`,
    );
  });
});

describe('a section', () => {
  test('is marked ready, and in progress again', async () => {
    const { section } = await openScreen();
    await user.click(screen.getByRole('button', { name: 'Mark as ready' }));
    expect(section()?.ready).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Mark as in progress' }));
    expect(section()?.ready).toBe(false);
  });

  test('gives a reason for having no implications, where the template allows that', async () => {
    const at = made.sections.findIndex(
      ({ templateId }) =>
        pack.templates[0]?.sections.find(({ id }) => id === templateId)?.allowsNoImplications,
    );
    const { session, section, option } = await openScreen();
    expect(screen.queryByLabelText('No implications')).toBeNull();
    await user.click(option(made.sections[at]?.title ?? ''));
    await user.click(screen.getByLabelText('No implications'));
    expect(section(at)?.noImplications).toBe('');
    await user.type(screen.getByLabelText('Why there are no implications'), 'No duty is touched.');
    act(() => {
      session.flush();
    });
    expect(section(at)?.noImplications).toBe('No duty is touched.');
    expect(section(at)?.body).toEqual(made.sections[at]?.body);
    const field = screen.getByLabelText('Why there are no implications');
    await user.type(field, ' None at all.');
    act(() => {
      session.undo();
    });
    expect(field).toHaveValue('');
  });

  test('draws on documents, and takes a figure that follows its fact', async () => {
    const { section } = await openScreen();
    const before = section()?.documentIds ?? [];
    const side = screen.getByRole('complementary', { name: 'Beside the text' });
    const first = pack.documents.find(({ id }) => before.includes(id));
    await user.click(within(side).getByRole('button', { name: `Remove ${first?.label ?? ''}` }));
    expect(section()?.documentIds).toEqual(before.slice(1));
    const [fact] = pack.facts;
    await user.click(within(side).getByRole('button', { name: `Insert ${fact?.code ?? ''}` }));
    expect(JSON.stringify(section()?.body)).toContain(
      JSON.stringify({ kind: 'fact', factId: fact?.id, figureId: null }),
    );
    expect(within(side).getByText(/used here/u)).toBeVisible();
  });

  test('can only be read where the plan can only be read', async () => {
    await openScreen(made, true);
    expect(
      screen.queryByRole('button', { name: /Mark as|Section|Bold|Insert|Remove/u }),
    ).toBeNull();
    expect(screen.getByRole('textbox', { name: /^Text of/u })).toHaveAttribute(
      'contenteditable',
      'false',
    );
  });
});

test('the foot of a long section says the age at which it can be read', async () => {
  const sentence = 'The team will meet each family at home and ask them what they need. ';
  const text = { type: 'text', text: sentence.repeat(10).trim() } as const;
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] } as const;
  const [first, ...rest] = made.sections;
  if (!first) throw new Error('The factory made no section.');
  await openScreen({ ...made, sections: [{ ...first, body }, ...rest] });
  const age = String(readingAge(body));
  expect(screen.getByText(`Reading age ${age}`)).toBeInTheDocument();
});
