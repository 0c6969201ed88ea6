import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Reference pack. */
export function PackScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Reference pack</RoomTitle>
    </RoomToolbar>
  );
}
