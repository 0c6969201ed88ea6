// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useGrowing } from '../../../src/renderer/screens/thread/use-growing';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('the first is drawn at once, one more in each frame, and no more than there are', () => {
  const { result, rerender } = renderHook(({ total }) => useGrowing(total), {
    initialProps: { total: 3 },
  });
  const drawn = [result.current];
  for (let frame = 0; frame < 4; frame += 1) {
    act(() => {
      vi.advanceTimersToNextFrame();
    });
    drawn.push(result.current);
  }
  expect(drawn).toEqual([1, 2, 3, 3, 3]);
  rerender({ total: 2 });
  expect(result.current).toBe(2);
});
