import { provided } from './provided';
import { rowCommands, type RowsRoom } from './row-commands';

const room = provided<RowsRoom>();
/** The room of resources and risks says what its commands do. */
export const provideResources = room.provide;

/** What can be done in the room of resources and risks. */
export const RESOURCES_COMMANDS = rowCommands({
  place: 'resources',
  prefix: 'record',
  one: 'a record',
  the: 'the record',
  hasChosen: ({ views }) => {
    const { pickedIds, selectedId } = views.resources;
    return pickedIds.length > 0 || selectedId !== null;
  },
  provided: room,
});
