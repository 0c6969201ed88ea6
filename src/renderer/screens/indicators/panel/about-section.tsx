import { longDate, readDate } from '../../../../domain/dates';
import { daysOf } from '../../../../domain/financial-year';
import { LONGEST_TEXT } from '../../../../domain/schema/limits';
import { cleanLine, cleanField } from '../../../../domain/text';
import { useSession } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import { DECIMALS, LOCAL_KINDS, PERIOD_TYPES, POLARITIES, ROLES, UNITS } from '../words';
import { PanelChoice } from './choice';
import { FoldingSection } from './folding-section';
import { PanelField } from './panel-field';
import { Pair, Wide } from './parts';
import { useSetIndicator } from './use-set';
import { useYear } from './use-year';

/** Who answers for an indicator, where its figures come from, and what it means. */
export function AboutSection({ place }: { readonly place: MeasurePlace }) {
  const { indicator } = place;
  const year = useYear();
  const set = useSetIndicator(indicator);
  const long = (text: string, take: (clean: string) => null): string | null => {
    const clean = cleanField(text);
    return clean.length > LONGEST_TEXT ? 'The text is too long' : take(clean);
  };
  return (
    <FoldingSection
      title="About this indicator"
      name="about"
      summary={<span>{indicator.owner === '' ? 'No owner yet' : null}</span>}
    >
      <Pair>
        <PanelField
          label="Owner"
          field="owner"
          value={indicator.owner}
          placeholder="Job title"
          onCommit={(text) => set({ owner: cleanLine(text) })}
        />
        <PanelChoice
          label="What the plan owes"
          field="role"
          value={indicator.role}
          options={ROLES}
          onChange={(role) => set({ role })}
        />
        <PanelField
          label="Leaves the set on"
          field="validTo"
          value={indicator.validTo === null ? '' : longDate(indicator.validTo)}
          placeholder="Stays in the set"
          onCommit={(text) => {
            const validTo = readDate(text, daysOf(year).first, 'last');
            if (validTo === null && text.trim() !== '') return 'Not a date. Write it like 31/12/08';
            return set({ validTo });
          }}
        />
        <Wide>
          <PanelField
            label="Data source"
            field="dataSource"
            value={indicator.dataSource}
            onCommit={(text) => set({ dataSource: cleanLine(text) })}
          />
        </Wide>
        {indicator.packItemId === null ? <OwnDefinition place={place} /> : null}
        <Wide>
          <PanelField
            label="Definition"
            field="definition"
            multiline
            value={indicator.definition}
            onCommit={(text) => long(text, (definition) => set({ definition }))}
          />
        </Wide>
        <Wide>
          <PanelField
            label="Note"
            field="note"
            multiline
            value={indicator.note}
            onCommit={(text) => long(text, (note) => set({ note }))}
          />
        </Wide>
      </Pair>
    </FoldingSection>
  );
}

/** What a local indicator measures: the plan says it itself. */
function OwnDefinition({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const { indicator, part } = place;
  const set = useSetIndicator(indicator);
  return (
    <>
      <PanelField
        label="Code"
        field="code"
        value={indicator.code}
        onCommit={(text) => {
          const code = cleanLine(text);
          return code === '' ? 'Give it a code' : set({ code });
        }}
      />
      <PanelChoice
        label="Kind"
        field="kind"
        value={indicator.kind}
        options={LOCAL_KINDS}
        onChange={(kind) => set({ kind })}
      />
      <PanelChoice
        label="Unit"
        field="unit"
        value={indicator.unit}
        options={UNITS}
        onChange={(unit) =>
          set({ unit, unitLabel: UNITS.find(({ value }) => value === unit)?.counted ?? '' })
        }
      />
      <PanelField
        label="What is counted"
        field="unitLabel"
        value={indicator.unitLabel}
        placeholder="% of pupils"
        onCommit={(text) => set({ unitLabel: cleanLine(text) })}
      />
      <PanelChoice
        label="Decimals"
        field="decimals"
        value={String(indicator.decimals)}
        options={DECIMALS}
        onChange={(decimals) => set({ decimals: Number(decimals) })}
      />
      <PanelChoice
        label="Kind of year"
        field="periodType"
        value={indicator.periodType}
        options={PERIOD_TYPES}
        onChange={(periodType) => set({ periodType })}
      />
      <PanelChoice
        label="Good is"
        field="polarity"
        value={part.polarity}
        options={POLARITIES}
        onChange={(polarity) => {
          session.dispatch({
            type: 'indicator.part',
            indicatorId: indicator.id,
            partId: part.id,
            changes: { polarity },
          });
        }}
      />
    </>
  );
}
