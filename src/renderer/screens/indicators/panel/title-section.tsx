import Button from '@mui/material/Button';
import { cleanLine } from '../../../../domain/text';
import { Shape } from '../../../components/shapes';
import { useCanWrite, usePack, useSession } from '../../../session/use-session';
import type { MeasurePlace } from '../fields';
import { FoldingSection } from './folding-section';
import { PanelField } from './panel-field';
import { Quiet } from './parts';

/** The title that the plan prints, beside the official one where the two differ. */
export function TitleSection({ place }: { readonly place: MeasurePlace }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { indicator } = place;
  const item = usePack().indicators.find(({ id }) => id === indicator.packItemId);
  const official = item?.officialTitle ?? null;
  const isOfficial = official === null || official.trim() === indicator.title.trim();
  const set = (title: string): void => {
    session.dispatch({ type: 'indicator.set', id: indicator.id, changes: { title } });
  };
  return (
    <FoldingSection
      title="Title"
      name="title"
      isNeeded={!isOfficial}
      summary={<span>{item ? 'The official one' : null}</span>}
    >
      <PanelField
        label={item ? 'Title used in this plan' : 'Title'}
        field="title"
        value={indicator.title}
        multiline
        isLine
        onCommit={(text) => {
          const title = cleanLine(text);
          if (title === '') return 'Give it a title';
          set(title);
          return null;
        }}
      />
      {isOfficial ? (
        item ? (
          <Quiet style={{ marginTop: 4, fontSize: 12 }}>This is the official title</Quiet>
        ) : null
      ) : (
        <div style={{ display: 'flex', gap: 8, marginTop: 8, alignItems: 'flex-start' }}>
          <span style={{ paddingTop: 3 }}>
            <Shape name="should" />
          </span>
          <span style={{ flex: 1 }}>Official title: {official}</span>
          {canWrite ? (
            <Button
              onClick={() => {
                set(official);
              }}
            >
              Use official
            </Button>
          ) : null}
        </div>
      )}
    </FoldingSection>
  );
}
