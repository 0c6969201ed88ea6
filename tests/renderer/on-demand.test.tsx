// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { onDemand } from '../../src/renderer/components/on-demand';
import { ErrorBoundary } from '../../src/renderer/shell/error-boundary';

test('a part that could not be had is asked for again when it is to be shown again', async () => {
  // React says of every error that was caught that it was.
  vi.spyOn(console, 'error').mockReturnValue();
  let isThere = false;
  const Part = onDemand(async () => {
    await Promise.resolve();
    if (!isThere) throw new Error('The server does not answer');
    return { default: () => <p>Here it is</p> };
  });
  render(
    <ErrorBoundary>
      <Suspense fallback={null}>
        <Part />
      </Suspense>
    </ErrorBoundary>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Show again' }));
  const again = await screen.findByRole('button', { name: 'Show again' });
  isThere = true;
  await userEvent.click(again);
  expect(await screen.findByText('Here it is')).toBeVisible();
});
