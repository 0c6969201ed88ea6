import Button from '@mui/material/Button';
import type { AddedStyle } from '../../../../contract/paper-views';
import { useState } from 'react';
import { Caption } from '../../../components/layout';
import { ChoiceField } from '../../../components/labelled';
import { onDemand } from '../../../components/on-demand';
import { useSession } from '../../../session/use-session';
import { OptionFields } from './option-fields';
import { StyleReport } from './style-report';
import { STYLE_WAYS } from './style-ways';
import { Ticks } from './ticks';
import { styleIdOf, type PaperLookState } from './use-paper-looks';

const StyleEditor = onDemand(async () => ({
  default: (await import('../style-editor/style-editor')).StyleEditor,
}));

/** The house style of a paper, and what else can be chosen of it. */
export function LookFields({ state }: { readonly state: PaperLookState }) {
  const session = useSession();
  const [isEditing, setEditing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [report, setReport] = useState<AddedStyle['report']>(null);
  const { looks, choose, reload } = state;
  const { options } = looks.choice;
  const chosen = looks.styles.find(({ styleId }) => styleId === styleIdOf(looks));
  const add = async (): Promise<void> => {
    const picked = await session.bridge.pickFile('style');
    if (!picked.ok) session.fail(picked.error);
    if (!picked.ok || picked.value === null) return;
    const added = await session.bridge.request('style.add', picked.value);
    if (!added.ok) session.fail(added.error);
    else {
      const { report: used, advice } = added.value;
      setReport(used);
      if (advice !== null) session.toast(advice);
      await reload(added.value.styleId);
    }
  };
  return (
    <div style={{ marginBottom: 16 }}>
      <div style={{ display: 'flex', gap: 8, alignItems: 'end', flexWrap: 'wrap' }}>
        <div style={{ flex: '1 1 220px' }}>
          <ChoiceField
            label="House style"
            value={styleIdOf(looks)}
            options={looks.styles.map(({ styleId, style }) => ({
              value: styleId,
              label: style.name,
            }))}
            onChange={(styleId) => {
              choose({ styleId });
            }}
          />
        </div>
        <Button
          id={STYLE_WAYS.edit}
          // A style that was saved just now is not listed yet, and the focus that comes back here must find a place.
          aria-disabled={chosen === undefined}
          onClick={() => {
            if (chosen) setEditing(true);
          }}
        >
          Edit style
        </Button>
        <Button id={STYLE_WAYS.file} onClick={() => void add()}>
          Add a style file
        </Button>
      </div>
      <Caption style={{ display: 'block', margin: '4px 0 8px' }}>{chosen?.style.about}</Caption>
      {looks.damaged.map(({ name, message }) => (
        <Caption key={name} role="note" style={{ display: 'block', margin: '4px 0' }}>
          {message}
        </Caption>
      ))}
      <Ticks
        ticks={[{ id: 'landscape', label: 'Wide tables on landscape pages' }]}
        ticked={options.landscape ? ['landscape'] : []}
        onChange={(ticked) => {
          choose({ options: { ...options, landscape: ticked.length > 0 } });
        }}
      />
      <Button
        aria-expanded={isOpen}
        aria-controls="paper-options"
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {isOpen ? 'Hide columns and appendices' : 'Columns, order and appendices'}
      </Button>
      {isOpen ? (
        <OptionFields
          options={options}
          onChange={(next) => {
            choose({ options: next });
          }}
        />
      ) : null}
      {report === null ? null : (
        <StyleReport
          report={report}
          onClose={() => {
            setReport(null);
          }}
        />
      )}
      {isEditing && chosen ? (
        <StyleEditor
          view={chosen}
          taken={looks.styles.map(({ styleId }) => styleId)}
          onClose={() => {
            setEditing(false);
          }}
          onSaved={(styleId) => {
            setEditing(false);
            void reload(styleId);
          }}
        />
      ) : null}
    </div>
  );
}
