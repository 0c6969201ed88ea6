import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Welcome. */
export function WelcomeScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Welcome</RoomTitle>
    </RoomToolbar>
  );
}
