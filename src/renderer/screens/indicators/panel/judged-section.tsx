import { ruleInWords } from '../../../../domain/queries/target-status-words';
import { targetStatus } from '../../../../domain/queries/target-status';
import { RAG_WORDS } from '../../../../domain/targets/words';
import { LONGEST_TEXT } from '../../../../domain/schema/limits';
import { cleanField } from '../../../../domain/text';
import { Caption } from '../../../components/layout';
import { Shape } from '../../../components/shapes';
import { usePack } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import { BandFields } from './band-fields';
import { PanelChoice } from './choice';
import { FoldingSection } from './folding-section';
import { LimitFields } from './limit-fields';
import { PanelField } from './panel-field';
import { Pair, Quiet, Wide } from './parts';
import { Standing } from './standing';
import { useSetIndicator, useSetPart } from './use-set';

/** When a result is on target, where the newest one stands, and what is done where it is off. */
export function JudgedSection({ place }: { readonly place: MeasurePlace }) {
  const pack = usePack();
  const { indicator, part } = place;
  const set = useSetIndicator(indicator);
  const setPart = useSetPart(place);
  const status = targetStatus(indicator, part, pack);
  const { rule } = status;
  const [first] = pack.rag;
  const rag = RAG_WORDS[status.verdict.status];
  const isKnown = status.verdict.status !== 'unknown';
  return (
    <FoldingSection
      title="How it is judged"
      name="judged"
      summary={
        <>
          <Shape name={rag.shape} size={12} />
          <span>{rag.word}</span>
        </>
      }
      isNeeded={
        isKnown || part.correctiveAction !== '' || (part.polarity === 'range' && !part.band)
      }
    >
      <Standing status={status} indicator={indicator} />
      <Pair style={{ marginTop: 12 }}>
        {first === undefined ? (
          <Wide>
            <Quiet>The reference pack has no rule that says when a result is on target.</Quiet>
          </Wide>
        ) : (
          <Wide>
            <PanelChoice
              label="Rule"
              field="ragRuleId"
              value={indicator.ragRuleId ?? ''}
              options={[
                { value: '', label: `As the pack says: ${first.label}` },
                ...pack.rag.map(({ id, label }) => ({ value: id, label })),
                ...(rule === null
                  ? [{ value: indicator.ragRuleId ?? '', label: 'Not in the reference pack' }]
                  : []),
              ]}
              onChange={(id) => set({ ragRuleId: id === '' ? null : id })}
            />
            {rule === null ? null : (
              <Caption style={{ display: 'block', marginTop: 4 }}>
                {ruleInWords(rule)}
                <br />
                {`Source: ${rule.source.document}${rule.verified ? '' : ' (not verified)'}`}
              </Caption>
            )}
          </Wide>
        )}
        {rule === null ? null : <LimitFields indicator={indicator} rule={rule} />}
        {part.polarity === 'range' ? <BandFields place={place} /> : null}
        <Wide>
          <PanelField
            label="Corrective action"
            field="correctiveAction"
            multiline
            value={part.correctiveAction}
            note={
              status.needsAction ? (
                <>
                  <Shape name="must" size={12} />
                  The result is off target: say what is done about it
                </>
              ) : null
            }
            onCommit={(text) => {
              const correctiveAction = cleanField(text);
              if (correctiveAction.length > LONGEST_TEXT) return 'The text is too long';
              return setPart({ correctiveAction });
            }}
          />
        </Wide>
      </Pair>
    </FoldingSection>
  );
}
