import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import type { Finding } from '../../../domain/checks/finding';
import { written } from '../../../domain/in-words';
import { wantedRegisters } from '../../../domain/queries/register-places';
import { recordsOf, registerOf, type RegisterKey } from '../../../domain/registers/index';
import { readRecordField } from '../../../domain/registers/names';
import { Shape } from '../../components/shapes';
import { useFindings } from '../../session/use-findings';
import { usePack, usePlan, useSession } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { chooseRegister } from './operations';

/** The registers as tabs, each with the number of its records and the worst that the checks say of it. */
export function RegisterTabs({ register }: { readonly register: RegisterKey }) {
  const session = useSession();
  const plan = usePlan();
  const pack = usePack();
  const findings = useFindings();
  const keys = wantedRegisters(plan, pack);
  return (
    <Tabs
      value={register}
      variant="scrollable"
      scrollButtons={false}
      aria-label="Registers"
      selectionFollowsFocus
      onChange={(_event, key: RegisterKey) => {
        chooseRegister(session, key);
      }}
      sx={{
        flex: 'none',
        minHeight: 38,
        padding: '0 8px',
        borderBottom: `1px solid ${token('line')}`,
        '& .MuiTab-root': {
          minHeight: 38,
          minWidth: 0,
          padding: '0 10px',
          textTransform: 'none',
          fontSize: 13,
          fontWeight: 500,
          gap: '6px',
          color: token('ink2'),
        },
        '& .MuiTab-root.Mui-selected': { color: token('teal'), fontWeight: 600 },
        '& .MuiTab-root:focus-visible': { outlineOffset: -2 },
      }}
    >
      {keys.map((key) => {
        const count = recordsOf(plan, key).length;
        const worst = worstOf(findings, key);
        return (
          <Tab
            key={key}
            value={key}
            id={`gt-register-${key}`}
            aria-controls="gt-register"
            iconPosition="end"
            {...(worst === null
              ? {}
              : { icon: <Shape name={worst} size={12} label={WORDS[worst]} /> })}
            label={
              <span>
                {registerOf(key).short}{' '}
                <span style={{ color: token('ink3'), fontWeight: 400 }}>{written(count)}</span>
              </span>
            }
          />
        );
      })}
    </Tabs>
  );
}

const WORDS = { must: 'must fix', should: 'should fix', note: 'to know' } as const;

/** The gravest severity among the findings in a register; the gravest come first. */
function worstOf(findings: readonly Finding[], key: RegisterKey): Finding['severity'] | null {
  const found = findings.find(
    ({ room, places }) =>
      room === 'resources' &&
      places.some(({ focus }) => readRecordField(focus.field)?.register === key),
  );
  return found?.severity ?? null;
}
