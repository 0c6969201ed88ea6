import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Narrative. */
export function NarrativeScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Narrative</RoomTitle>
    </RoomToolbar>
  );
}
