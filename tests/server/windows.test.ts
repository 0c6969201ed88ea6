import { expect, test } from 'vitest';
import {
  BEAT_MS,
  GRACE_MS,
  MOST_WINDOWS,
  PATIENCE_MS,
  Windows,
  type Stream,
} from '../../src/server/windows';
import type { Notice } from '../../src/services/services';
import { Clock } from '../support/clock';

class Tab implements Stream {
  readonly heard: [string, unknown][] = [];
  beats = 0;
  isEnded = false;

  send(event: string, payload: unknown): void {
    this.heard.push([event, payload]);
  }
  beat(): void {
    this.beats += 1;
  }
  end(): void {
    this.isEnded = true;
  }
  /** The id that it was welcomed with; empty while it waits. */
  get id(): string {
    const [, payload] = this.heard.find(([event]) => event === 'welcome') ?? [];
    return (payload as { windowId?: string } | undefined)?.windowId ?? '';
  }
}

function house() {
  const clock = new Clock();
  const closed: string[] = [];
  const listeners = new Map<string, (notice: Notice) => void>();
  const services = {
    subscribe(windowId: string, listener: (notice: Notice) => void) {
      listeners.set(windowId, listener);
      return () => void listeners.delete(windowId);
    },
    windowClosed: async (windowId: string) => void closed.push(windowId),
  };
  const windows = new Windows(services, clock);
  const join = (wanted: string | null): Tab => {
    const tab = new Tab();
    windows.join(wanted, tab);
    return tab;
  };
  return { clock, closed, listeners, windows, join };
}

const LOST: Notice = { name: 'plan.lost', payload: { planId: 'p', message: 'gone' } };

test('a window hears what is meant for it', () => {
  const { join, listeners } = house();
  const [one, two] = [join(null), join(null)];
  expect(one.id).not.toBe(two.id);
  listeners.get(one.id)?.(LOST);
  expect(one.heard[1]).toEqual(['plan.lost', LOST.payload]);
  expect(two.heard).toHaveLength(1);
});

test('a reload keeps the id, and its plans are not released', () => {
  const { join, windows, clock, closed, listeners } = house();
  const before = join(null);
  windows.leave(before);
  clock.pass(GRACE_MS - 1);
  const after = join(before.id);
  expect(after.id).toBe(before.id);
  clock.pass(GRACE_MS * 2);
  expect(closed).toEqual([]);
  expect(windows.has(after.id)).toBe(true);
  listeners.get(after.id)?.(LOST);
  expect(after.heard).toHaveLength(2);
  expect(before.heard).toHaveLength(1);
});

test('a reload whose old stream ends late keeps the id as well', () => {
  const { join, windows, clock, closed } = house();
  const before = join(null);
  const after = join(before.id);
  expect(after.id).toBe('');
  expect(before.beats).toBe(1);
  clock.pass(PATIENCE_MS - 1);
  windows.leave(before);
  expect(after.id).toBe(before.id);
  clock.pass(GRACE_MS * 2);
  expect(closed).toEqual([]);
});

test('a duplicated tab gets an id of its own', () => {
  const { join, clock } = house();
  const first = join(null);
  const copy = join(first.id);
  clock.pass(PATIENCE_MS);
  expect(copy.id).not.toBe('');
  expect(copy.id).not.toBe(first.id);
});

test('of two that wait for the same id, the first gets it', () => {
  const { join, windows, clock } = house();
  const before = join(null);
  const [heir, copy] = [join(before.id), join(before.id)];
  windows.leave(before);
  expect(heir.id).toBe(before.id);
  clock.pass(PATIENCE_MS);
  expect(copy.id).not.toBe('');
  expect(copy.id).not.toBe(before.id);
});

test('a window that is gone is given up after the grace, and can come back as new', () => {
  const { join, windows, clock, closed, listeners } = house();
  const before = join(null);
  windows.leave(before);
  clock.pass(GRACE_MS);
  expect(closed).toEqual([before.id]);
  expect(listeners.size).toBe(0);
  expect(windows.has(before.id)).toBe(false);
  expect(join(before.id).id).toBe(before.id);
});

test('one that leaves while it waits is forgotten', () => {
  const { join, windows, clock, closed } = house();
  const before = join(null);
  const gone = join(before.id);
  windows.leave(gone);
  windows.leave(before);
  clock.pass(GRACE_MS);
  expect(gone.heard).toEqual([]);
  expect(closed).toEqual([before.id]);
});

test('an id that no server gave is not taken up', () => {
  const { join } = house();
  expect(join('<x>').id).toMatch(/^[\w-]{36}$/u);
});

test('more windows than a browser can serve are refused with a reason', () => {
  const { join, windows } = house();
  const tabs = Array.from({ length: MOST_WINDOWS }, () => join(null));
  const refused = join(null);
  expect(refused.heard).toEqual([['welcome', { refused: expect.stringContaining('close one') }]]);
  expect(refused.isEnded).toBe(true);
  windows.leave(refused);
  windows.leave(tabs[0] ?? refused);
  expect(join(null).id).not.toBe('');
});

test('open streams are given signs of life', () => {
  const { join, clock } = house();
  const tab = join(null);
  clock.pass(BEAT_MS * 3);
  expect(tab.beats).toBe(3);
});

test('closing ends every stream and gives up nothing twice', () => {
  const { join, windows, clock, closed, listeners } = house();
  const [one, gone] = [join(null), join(null)];
  const waiting = join(one.id);
  windows.leave(gone);
  windows.close();
  expect([one.isEnded, waiting.isEnded]).toEqual([true, true]);
  clock.pass(GRACE_MS * 10);
  expect(closed).toEqual([]);
  expect(listeners.size).toBe(0);
  expect(waiting.heard).toEqual([]);
});
