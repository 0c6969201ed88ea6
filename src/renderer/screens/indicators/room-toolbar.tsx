import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import { styled } from '@mui/material/styles';
import { Columns3, PanelRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { written } from '../../../domain/in-words';
import { FilterField } from '../../components/filter-field';
import { MenuTick } from '../../components/menu-tick';
import { Muted, RoomTitle, RoomToolbar, Spacer } from '../../components/layout';
import {
  useCanWrite,
  useSession,
  useSessionState,
  useTargetYears,
} from '../../session/use-session';
import { seldomShown } from './columns';
import { togglePanel, usePanel } from './panel-room';
import type { RoomList } from './room-rows';
import { KINDS } from './words';
import { verdictWord } from '../../../domain/targets/verdict-words';
import { VERDICTS } from '../../../domain/targets/verdict';
import { NARROW } from '../../theme/tokens';

/** What gives way to the filters in the smallest window. */
const InWide = styled('span')({ [NARROW]: { display: 'none' } });

/** Title, counts, filters and what can be added. */
export function IndicatorsToolbar({ list }: { readonly list: RoomList }) {
  const session = useSession();
  const canWrite = useCanWrite();
  const { filter, kind, verdict } = useSessionState((state) => state.views.indicators);
  const { isOpen } = usePanel();
  const { matched, total, withTarget } = list;
  const isNarrowed = filter !== '' || kind !== null || verdict !== null;
  return (
    <RoomToolbar role="toolbar" aria-label="Indicators">
      <RoomTitle>Indicators & targets</RoomTitle>
      <Muted
        role="status"
        style={{ whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' }}
      >
        {isNarrowed ? `${written(matched)} of ${indicatorCount(total)}` : indicatorCount(total)}
        {isNarrowed ? null : (
          <InWide>
            {' · '}
            {written(withTarget)} with targets
          </InWide>
        )}
      </Muted>
      <Spacer />
      <FilterField
        label="Filter indicators"
        value={filter}
        width={170}
        onChange={(text) => {
          session.setView('indicators', { filter: text });
        }}
      />
      <NativeSelect
        value={kind ?? ''}
        inputProps={{ 'aria-label': 'Kind' }}
        input={<OutlinedInput sx={{ width: 118, flex: 'none' }} />}
        onChange={(event) => {
          const chosen = KINDS.find(({ value }) => value === event.target.value);
          session.setView('indicators', { kind: chosen?.value ?? null });
        }}
      >
        <option value="">Every kind</option>
        {KINDS.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        value={verdict ?? ''}
        inputProps={{ 'aria-label': 'Verdict' }}
        input={<OutlinedInput sx={{ width: 146, flex: 'none' }} />}
        onChange={(event) => {
          const chosen = VERDICTS.find((one) => one === event.target.value);
          session.setView('indicators', { verdict: chosen ?? null });
        }}
      >
        <option value="">Every verdict</option>
        {VERDICTS.map((one) => (
          <option key={one} value={one}>
            {verdictWord(one).word}
          </option>
        ))}
      </NativeSelect>
      <ColumnsMenu />
      {canWrite ? (
        <>
          <Button
            startIcon={<Plus size={16} />}
            onClick={() => {
              session.setView('indicators', { dialog: 'local' });
            }}
          >
            Add local
          </Button>
          <Button
            startIcon={<Plus size={16} />}
            onClick={() => {
              session.setView('indicators', { dialog: 'pack' });
            }}
          >
            Add from pack
          </Button>
        </>
      ) : null}
      <Button
        aria-label={isOpen ? 'Hide the panel' : 'Show the panel'}
        aria-pressed={isOpen}
        sx={{ minWidth: 0, px: 1 }}
        onClick={() => {
          togglePanel(session);
        }}
      >
        <PanelRight size={16} aria-hidden="true" />
      </Button>
    </RoomToolbar>
  );
}

function indicatorCount(count: number): string {
  return `${written(count)} ${count === 1 ? 'indicator' : 'indicators'}`;
}

function ColumnsMenu() {
  const session = useSession();
  const targetYears = useTargetYears();
  const shown = useSessionState((state) => state.views.indicators.shown);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (field: string): void => {
    const others = shown.filter((other) => other !== field);
    session.setView('indicators', {
      shown: others.length === shown.length ? [...shown, field] : others,
    });
  };
  return (
    <>
      <Button
        aria-label="Columns"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        sx={{ minWidth: 0, px: 1 }}
        onClick={(event) => {
          setAnchor(event.currentTarget);
        }}
      >
        <Columns3 size={16} aria-hidden="true" />
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        slotProps={{ list: { 'aria-label': 'Columns', dense: true } }}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {seldomShown(targetYears).map(({ field, label }) => (
          <MenuItem
            key={field}
            role="menuitemcheckbox"
            aria-checked={shown.includes(field)}
            onClick={() => {
              toggle(field);
            }}
          >
            <MenuTick isOn={shown.includes(field)} />
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
