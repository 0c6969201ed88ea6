import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Settings. */
export function SettingsScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Settings</RoomTitle>
    </RoomToolbar>
  );
}
