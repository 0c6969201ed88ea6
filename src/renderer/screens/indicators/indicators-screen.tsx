import { RoomTitle, RoomToolbar } from '../../components/layout';

/** Indicators & targets. */
export function IndicatorsScreen() {
  return (
    <RoomToolbar>
      <RoomTitle>Indicators & targets</RoomTitle>
    </RoomToolbar>
  );
}
