import { chosen } from '../screens/actions/chosen';
import { provided } from './provided';
import { rowCommands, type RowsRoom } from './row-commands';

const room = provided<RowsRoom>();
/** The room of actions says what its commands do. */
export const provideActions = room.provide;

/** What can be done in the room of actions. */
export const ACTIONS_COMMANDS = rowCommands({
  place: 'actions',
  prefix: 'action',
  one: 'an action',
  the: 'the action',
  hasChosen: (state) => chosen(state).length > 0,
  provided: room,
});
