import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Actions. */
export function ActionsScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Actions</RoomTitle>
    </RoomToolbar>
  );
}
