import type { Action } from '../../../../domain/schema/plan';
import { cleanLine } from '../../../../domain/text';
import { Caption } from '../../../components/layout';
import { DECISION_WORDS } from '../read-values';
import { Choice, Text } from '../../../components/panel-fields';
import { TextOf } from './fields';
import { Section } from '../../../components/side-panel';
import { useActionEdit } from './parts';

/** What comes out of an action, in words. */
export function DeliverySection({ action }: { readonly action: Action }) {
  const { refs, canWrite, set } = useActionEdit();
  return (
    <Section title="What it delivers">
      <TextOf action={action} field="deliverable" multiline />
      <TextOf action={action} field="description" multiline />
      <Choice
        field="type"
        label="Type of action"
        value={action.type}
        disabled={!canWrite}
        options={[{ id: '', label: 'Not said' }, ...refs.pack.vocabularies.actionType]}
        onChange={(type) => {
          set({ type });
        }}
      />
      <TextOf action={action} field="corporateTarget" label="Corporate or directorate target" />
    </Section>
  );
}

/** Who else works on it. */
export function PeopleSection({ action }: { readonly action: Action }) {
  return (
    <Section title="People">
      <TextOf action={action} field="contributors" label="Lead officers and contributors" />
      <TextOf action={action} field="partners" />
    </Section>
  );
}

/** What could stop it, and whom it touches. */
export function RiskSection({ action }: { readonly action: Action }) {
  return (
    <Section title="Risk and equality">
      <TextOf action={action} field="risk" multiline />
      <TextOf
        action={action}
        field="dependency"
        multiline
        label="Dependency on another division or action"
      />
      <TextOf action={action} field="equality" multiline />
    </Section>
  );
}

/** How it goes. */
export function ProgressSection({ action }: { readonly action: Action }) {
  const { refs, canWrite, set } = useActionEdit();
  return (
    <Section title="Progress">
      <Choice
        field="status"
        label="Status"
        value={action.status}
        disabled={!canWrite}
        options={refs.pack.vocabularies.actionStatus}
        onChange={(status) => {
          set({ status });
        }}
      />
      <TextOf action={action} field="progress" multiline />
      <TextOf action={action} field="comment" multiline />
    </Section>
  );
}

/** Whether it goes on into the next year. */
export function YearEndSection({ action }: { readonly action: Action }) {
  const { canWrite, set } = useActionEdit();
  const { carryForward, timesCarried } = action;
  return (
    <Section title="Next year">
      <Choice
        field="carryForward"
        label="Carry forward"
        value={carryForward.decision}
        disabled={!canWrite}
        options={DECISION_WORDS}
        onChange={(value) => {
          const chosen = DECISION_WORDS.find(({ id }) => id === value);
          if (chosen) {
            set((now) => ({ carryForward: { ...now.carryForward, decision: chosen.id } }));
          }
        }}
      />
      <Text
        label="Reason"
        field="carryForwardReason"
        value={carryForward.reason}
        readOnly={!canWrite}
        onCommit={(text) => {
          set((now) => ({ carryForward: { ...now.carryForward, reason: cleanLine(text) } }));
        }}
      />
      <Caption>
        {timesCarried === 0
          ? 'New this year'
          : timesCarried === 1
            ? 'Carried forward once'
            : `Carried forward ${String(timesCarried)} times`}
      </Caption>
    </Section>
  );
}
