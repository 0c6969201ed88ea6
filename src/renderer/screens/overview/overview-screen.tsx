import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Overview. */
export function OverviewScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Overview</RoomTitle>
    </RoomToolbar>
  );
}
