import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Library. */
export function LibraryScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Library</RoomTitle>
    </RoomToolbar>
  );
}
