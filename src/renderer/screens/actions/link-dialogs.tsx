import { useMemo } from 'react';
import { unreachable } from '../../../domain/control';
import { outcomesOf } from '../../../domain/queries/thread';
import type { Pack } from '../../../domain/schema/pack';
import type { Indicator } from '../../../domain/schema/plan';
import { LinkDialog } from '../../components/link-dialog';
import type { LinkGroup } from '../../components/links';
import { usePack, usePlan, useSession } from '../../session/use-session';
import type { LinkField } from './columns';
import { linkAction, linkMeasures, linksOfAction } from './link-commands';
import type { LinkRequest } from './linking';
import { doIt } from './operations';

interface ActionLinksProps {
  readonly request: LinkRequest;
  readonly onClose: () => void;
}

const NOUNS: Readonly<Record<LinkField, readonly [one: string, many: string]>> = {
  priorityIds: ['a priority', 'priorities'],
  indicators: ['an indicator', 'indicators'],
  commitmentIds: ['a commitment', 'commitments'],
  documentIds: ['a document', 'documents'],
};

/** The dialog of links that the room was asked for. */
export function ActionLinks({ request, onClose }: ActionLinksProps) {
  switch (request.kind) {
    case 'action':
      return <LinksOfAction request={request} onClose={onClose} />;
    case 'measures':
      return <MeasuresOfPriority priorityId={request.priorityId} onClose={onClose} />;
    default:
      return unreachable(request);
  }
}

interface LinksOfActionProps {
  readonly request: Extract<LinkRequest, { kind: 'action' }>;
  readonly onClose: () => void;
}

function LinksOfAction({ request, onClose }: LinksOfActionProps) {
  const session = useSession();
  const pack = usePack();
  const plan = usePlan();
  const { field } = request;
  const action = plan.actions.find(({ id }) => id === request.actionId);
  const groups = useMemo(
    () => groupsFor(field, pack, plan.indicators),
    [field, pack, plan.indicators],
  );
  if (!action) return null;
  const [one, many] = NOUNS[field];
  return (
    <LinkDialog
      title={`Link ${action.ref} to ${many}`}
      find={`Find ${one}`}
      groups={groups}
      links={linksOfAction(action, field)}
      withRoles={field === 'indicators'}
      {...(field === 'priorityIds' ? { first: { is: 'Printed here', make: 'Print here' } } : {})}
      {...(request.startWith === undefined ? {} : { startWith: request.startWith })}
      onSave={(links) => {
        doIt(session, linkAction(action, field, links));
        onClose();
      }}
      onClose={onClose}
    />
  );
}

interface MeasuresProps {
  readonly priorityId: string;
  readonly onClose: () => void;
}

function MeasuresOfPriority({ priorityId, onClose }: MeasuresProps) {
  const session = useSession();
  const pack = usePack();
  const { indicators } = usePlan();
  const priority = pack.priorities.find(({ id }) => id === priorityId);
  const groups = useMemo(() => groupsFor('indicators', pack, indicators), [pack, indicators]);
  if (!priority) return null;
  return (
    <LinkDialog
      title={`Indicators that measure ${priority.code}`}
      find="Find an indicator"
      groups={groups}
      links={indicators.flatMap(({ id, priorities }) =>
        priorities
          .filter((link) => link.priorityId === priorityId)
          .map(({ role }) => ({ id, role })),
      )}
      withRoles
      onSave={(links) => {
        doIt(session, linkMeasures(priority, indicators, links));
        onClose();
      }}
      onClose={onClose}
    />
  );
}

const KINDS = [
  ['statutory', 'Statutory indicators'],
  ['national', 'National indicators'],
  ['local', 'Local indicators'],
  ['activity', 'Activity'],
  ['contextual', 'Context'],
] as const;

function groupsFor(
  field: LinkField,
  pack: Pack,
  indicators: readonly Indicator[],
): readonly LinkGroup[] {
  switch (field) {
    case 'priorityIds':
      return outcomesOf(pack).map(({ outcome, priorities }) => ({
        label: outcome.label,
        items: priorities.map(({ id, code, label, aliases }) => ({
          id,
          code,
          label,
          words: aliases.join(' '),
        })),
      }));
    case 'indicators':
      return KINDS.map(([kind, label]) => ({
        label,
        items: indicators
          .filter((indicator) => indicator.kind === kind)
          .map(({ id, code, title }) => ({ id, code, label: title })),
      })).filter((group) => group.items.length > 0);
    case 'commitmentIds':
      return outcomesOf(pack).flatMap(({ outcome }) => {
        const items = pack.commitments
          .filter(({ outcomeId }) => outcomeId === outcome.id)
          .map(({ id, code, label }) => ({ id, code, label }));
        return items.length === 0 ? [] : [{ label: outcome.label, items }];
      });
    case 'documentIds':
      return (['local', 'national'] as const).map((scope) => ({
        label: scope === 'local' ? 'Local documents' : 'National documents',
        items: pack.documents
          .filter((document) => document.scope === scope)
          .toSorted((a, b) => a.sortOrder - b.sortOrder)
          .map(({ id, label }) => ({ id, code: id, label })),
      }));
    default:
      return unreachable(field);
  }
}
