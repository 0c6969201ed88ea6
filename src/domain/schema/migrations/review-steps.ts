/**
 * Layout 4 of packs: how plans are reviewed. A pack of layout 3 says nothing of it, so it is given the steps that every
 * plan went through by hand: drafted, reviewed by a manager, put to a committee, approved.
 */

const EVERYBODY = ['planner', 'manager', 'officer'];
const ASKED = [
  { need: 'noMustComments', mayOverride: false },
  { need: 'noMustChecks', mayOverride: true },
];

const stage = (status: string, label: string, readOnlyFor: readonly string[] = []) => ({
  status,
  label,
  readOnlyFor,
});

const step = (
  [id, label]: readonly [string, string],
  roles: readonly string[],
  from: readonly string[],
  to: string,
) => ({ id, label, roles, from, to, needs: [] as unknown[], note: 'optional', version: null });

const REVIEW = {
  roles: [
    { id: 'planner', label: 'Planner' },
    { id: 'manager', label: 'Manager' },
    { id: 'officer', label: 'Policy officer' },
  ],
  stages: [
    stage('headlines', 'Headlines'),
    stage('draft', 'Draft'),
    stage('submitted', 'Submitted', ['planner']),
    stage('returned', 'Returned'),
    stage('agreed', 'Agreed by manager', ['planner']),
    stage('committee', 'Committee version', ['planner', 'manager']),
    stage('approved', 'Approved', EVERYBODY),
    stage('closed', 'Closed', EVERYBODY),
  ],
  steps: [
    step(['draft', 'Start the draft'], ['planner'], ['headlines'], 'draft'),
    {
      ...step(
        ['submit', 'Submit for review'],
        ['planner'],
        ['headlines', 'draft', 'returned'],
        'submitted',
      ),
      needs: ASKED.map((need) => ({ ...need, mayOverride: true })),
      version: { name: 'Submitted', sealed: false },
    },
    {
      ...step(['withdraw', 'Take back to work on'], ['planner'], ['submitted'], 'draft'),
      note: 'required',
    },
    step(['return', 'Return with comments'], ['manager'], ['submitted'], 'returned'),
    {
      ...step(['agree', 'Agree'], ['manager'], ['submitted'], 'agreed'),
      needs: ASKED,
      version: { name: 'Agreed by manager', sealed: false },
    },
    {
      ...step(['committee', 'Put to the committee'], ['officer'], ['agreed'], 'committee'),
      needs: ASKED,
      version: { name: 'Committee version', sealed: false },
    },
    {
      ...step(['approve', 'Approve'], ['officer'], ['committee'], 'approved'),
      needs: ASKED,
      version: { name: 'Approved', sealed: true },
    },
    {
      ...step(
        ['reopen', 'Open again for changes'],
        ['manager', 'officer'],
        ['agreed', 'committee', 'approved'],
        'returned',
      ),
      note: 'required',
    },
    step(['close', 'Close the year'], ['officer'], ['approved'], 'closed'),
  ],
};

/** Layout 3 to 4, of a pack. */
export const reviewSteps = (pack: Record<string, unknown>): Record<string, unknown> => ({
  review: REVIEW,
  ...pack,
});
