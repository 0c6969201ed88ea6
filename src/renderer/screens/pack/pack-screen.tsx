import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { PackagePlus } from 'lucide-react';
import { useMemo } from 'react';
import type { PackSummary } from '../../../contract/views';
import { written } from '../../../domain/in-words';
import { FilterField } from '../../components/filter-field';
import { ChoiceField } from '../../components/labelled';
import { EmptyState, Muted, RoomTitle, RoomToolbar, Spacer } from '../../components/layout';
import { useAnswer } from '../../session/use-answer';
import { useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { PackLines } from './pack-lines';
import { listFor, packLists, searchLines } from './pack-lists';

const Split = styled('div')({ flex: 1, minHeight: 0, display: 'flex' });
const Side = styled('div')({
  width: 232,
  flex: 'none',
  display: 'flex',
  flexDirection: 'column',
  borderRight: `1px solid ${token('line')}`,
});
const Lists = styled('ul')({
  flex: 1,
  overflow: 'auto',
  listStyle: 'none',
  margin: 0,
  padding: 8,
});
const ListButton = styled('button')({
  display: 'flex',
  width: '100%',
  minHeight: 31,
  alignItems: 'center',
  padding: '0 10px',
  border: 0,
  borderRadius: 6,
  background: 'none',
  color: token('ink'),
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  '&:hover': { background: token('sunken') },
  '&[aria-pressed="true"]': {
    background: token('tealTint'),
    color: token('teal'),
    fontWeight: 600,
  },
  '&:focus-visible': { outlineOffset: -2 },
});

/** Everything that the plans of an organisation refer to, to be read and searched. */
export function PackScreen() {
  const session = useSession();
  const { packId, list: listId, filter } = useSessionState((state) => state.views.pack);
  const { packs, add } = usePacks();
  const chosen = packs.find((item) => item.packId === packId) ?? packs[0];
  const pack = useAnswer('pack.read', chosen ? { packId: chosen.packId } : null).value;
  const lists = useMemo(
    () =>
      pack === null
        ? []
        : packLists(pack).map((list) => ({ ...list, found: searchLines(list.lines, filter) })),
    [pack, filter],
  );
  const list = lists.find((candidate) => candidate.id === listId) ?? lists[0];
  return (
    <>
      <RoomToolbar>
        <RoomTitle>Reference pack</RoomTitle>
        <Muted>{pack ? `${pack.organisation.directorate}, ${pack.year}` : ''}</Muted>
        <Spacer />
        <FilterField
          label="Search the pack"
          value={filter}
          onChange={(text) => {
            session.setView('pack', { filter: text, list: listFor(lists, text, listId) });
          }}
          width={240}
        />
        <Button startIcon={<PackagePlus size={16} />} onClick={() => void add()}>
          Add a pack…
        </Button>
      </RoomToolbar>
      <Split>
        <Side>
          {packs.length > 1 ? (
            <div style={{ padding: '12px 12px 0' }}>
              <ChoiceField
                label="Pack"
                value={chosen?.packId ?? ''}
                options={packs.map((item) => ({ value: item.packId, label: item.title }))}
                onChange={(value) => {
                  session.setView('pack', { packId: value });
                }}
              />
            </div>
          ) : null}
          <Lists aria-label="Lists of the pack">
            {lists.map((item) => (
              <li key={item.id}>
                <ListButton
                  aria-pressed={item.id === list?.id}
                  onClick={() => {
                    session.setView('pack', { list: item.id });
                  }}
                >
                  <span style={{ flex: 1 }}>{item.name}</span>
                  <span
                    style={{
                      color: token('ink2'),
                      fontVariantNumeric: 'tabular-nums',
                      marginLeft: 8,
                    }}
                  >
                    {filter === ''
                      ? written(item.lines.length)
                      : `${written(item.found.length)} found`}
                  </span>
                </ListButton>
              </li>
            ))}
          </Lists>
        </Side>
        {list === undefined ? (
          <EmptyState title={packs.length === 0 ? 'No reference pack yet' : ''} />
        ) : (
          <PackLines name={list.name} lines={list.found} description={pack?.description ?? ''} />
        )}
      </Split>
    </>
  );
}

function usePacks(): { readonly packs: readonly PackSummary[]; readonly add: () => Promise<void> } {
  const session = useSession();
  const { value, reload } = useAnswer('pack.list', {});
  const add = async (): Promise<void> => {
    const picked = await session.bridge.pickFile('pack');
    if (!picked.ok) {
      session.fail(picked.error);
      return;
    }
    if (picked.value === null) return;
    const added = await session.bridge.request('pack.add', picked.value);
    if (!added.ok) {
      session.fail(added.error);
      return;
    }
    session.setView('pack', { packId: added.value.packId });
    session.toast(`${added.value.title} is in the library`);
    reload();
  };
  return { packs: value ?? [], add };
}
