import Button from '@mui/material/Button';
import NativeSelect from '@mui/material/NativeSelect';
import OutlinedInput from '@mui/material/OutlinedInput';
import ToggleButton from '@mui/material/ToggleButton';
import { styled } from '@mui/material/styles';
import { EyeOff, FileDiff } from 'lucide-react';
import type { VersionView } from '../../../contract/views';
import { shortDate } from '../../../domain/dates';
import { exportRedline } from '../../commands/exporting';
import { FilterField } from '../../components/filter-field';
import { cutEnd, RoomTitle, RoomToolbar, Spacer } from '../../components/layout';
import { useOpen, useSession, useSessionState } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { FILE, NOW, pickFile, planSource, sourceName, versionSource } from './sources';

const Words = styled('span')({ color: token('ink2'), whiteSpace: 'nowrap' });

/** Which two plans are compared, and which of the changes are shown. */
export function ReviewToolbar({ versions }: { readonly versions: readonly VersionView[] }) {
  const session = useSession();
  const { filter, hidesSeen, before, after } = useSessionState((state) => state.views.review);
  const canRedline = isVersion(before) && (after === NOW || isVersion(after));
  return (
    <RoomToolbar role="toolbar" aria-label="Review">
      <RoomTitle>Review</RoomTitle>
      <Words>Changes from</Words>
      <SourceSelect side="before" versions={versions} />
      <Words>to</Words>
      <SourceSelect side="after" versions={versions} />
      <Spacer />
      <FilterField
        label="Filter changes"
        value={filter}
        width={170}
        onChange={(value) => {
          session.setView('review', { filter: value });
        }}
      />
      <ToggleButton
        value="hide"
        selected={hidesSeen}
        sx={{ flex: 'none', gap: 0.75 }}
        onChange={() => {
          session.setView('review', { hidesSeen: !hidesSeen });
        }}
      >
        <EyeOff size={15} strokeWidth={1.8} aria-hidden="true" /> Hide seen
      </ToggleButton>
      <Button
        sx={{ flex: 'none' }}
        disabled={!canRedline}
        title="The changes between two states of this plan, tracked in Word"
        startIcon={<FileDiff size={16} strokeWidth={1.8} />}
        onClick={() => {
          exportRedline(session);
        }}
      >
        Export redline
      </Button>
    </RoomToolbar>
  );
}

/** Whether a source is a version of this plan. */
const isVersion = (source: string | null): boolean =>
  source?.startsWith(versionSource('')) ?? false;

interface SourceSelectProps {
  readonly side: 'before' | 'after';
  readonly versions: readonly VersionView[];
}

function SourceSelect({ side, versions }: SourceSelectProps) {
  const session = useSession();
  const { planId } = useOpen();
  const chosen = useSessionState((state) => state.views.review[side]);
  const plans = useSessionState((state) => state.library?.plans) ?? [];
  const others = plans.filter((plan) => plan.planId !== planId);
  const fileName = useSessionState((state) =>
    chosen?.startsWith(`${FILE} `) === true ? sourceName(state, versions, chosen) : null,
  );
  const choose = (source: string): void => {
    if (source === FILE) void pickFile(session, side);
    else session.setView('review', { [side]: source, at: null });
  };
  return (
    <NativeSelect
      value={chosen ?? ''}
      inputProps={{ 'aria-label': side === 'before' ? 'Changes from' : 'Changes to' }}
      input={<OutlinedInput sx={{ flex: '0 1 200px', minWidth: 110, ...cutEnd }} />}
      onChange={(event) => {
        choose(event.target.value);
      }}
    >
      {chosen === null ? <option value="">Choose…</option> : null}
      <option value={NOW}>Now</option>
      {versions.length === 0 ? null : (
        <optgroup label="Versions">
          {versions.map(({ versionId, name, at }) => (
            <option key={versionId} value={versionSource(versionId)}>
              {name}, {shortDate(at.slice(0, 10))}
            </option>
          ))}
        </optgroup>
      )}
      {others.length === 0 ? null : (
        <optgroup label="Other plans">
          {others.map((plan) => (
            <option key={plan.planId} value={planSource(plan.planId)}>
              {plan.division} {plan.year}
              {plan.kind === 'introduction' ? ', introduction' : ''}
            </option>
          ))}
        </optgroup>
      )}
      {fileName === null || chosen === null ? null : <option value={chosen}>{fileName}</option>}
      <option value={FILE}>A plan file…</option>
    </NativeSelect>
  );
}
