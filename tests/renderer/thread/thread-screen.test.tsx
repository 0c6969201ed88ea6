// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ThreadScreen } from '../../../src/renderer/screens/thread/thread-screen';
import { RoomNav } from '../../../src/renderer/shell/room-nav';
import { makePack, makePlan } from '../../support/plan-factory';
import { openRoom, show } from '../indicators/room';

afterEach(cleanup);

test('an introduction has the gaps of its commitments and documents, and no map', async () => {
  const pack = makePack();
  const session = await openRoom(
    makePlan({ pack, kind: 'introduction' }),
    pack,
    { kind: 'write' },
    { 'library.commitments': [] },
  );
  session.go('thread');
  show(
    session,
    <>
      <RoomNav />
      <ThreadScreen />
    </>,
  );
  expect(screen.getByRole('button', { name: /^Golden thread/u })).toBeVisible();
  expect(await screen.findByRole('heading', { name: /^Gaps/u })).toBeVisible();
  expect(await screen.findByText('Commitment taken up by no plan')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Map' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Link for/u })).toBeNull();
  expect(screen.getAllByRole('button', { name: /^Deliberate gap: /u })).not.toHaveLength(0);
});
