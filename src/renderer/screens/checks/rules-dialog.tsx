import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { ruleSettings, type RuleSetting } from '../../../domain/checks/programme';
import { count } from '../../../domain/in-words';
import { Caption, Muted, Tag } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { usePack, usePlan } from '../../session/use-session';
import { token } from '../../theme/tokens';
import { ruleName, SourceWords } from './rule-words';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  '& th': { textAlign: 'left', fontSize: 12, fontWeight: 600, padding: '4px 8px' },
  '& td': { verticalAlign: 'top', padding: '8px', borderTop: `1px solid ${token('line')}` },
  '& td:nth-of-type(2), & td:nth-of-type(3)': { whiteSpace: 'nowrap' },
});

const SEVERITY_WORDS = { must: 'Must fix', should: 'Should fix', note: 'Note' } as const;
const SET_BY = { template: 'set by the template', pack: 'set by the pack' } as const;

/** Every rule for the open plan: what it asks, how grave it is, whether it is on, who says so and where it comes from. */
export function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const pack = usePack();
  const settings = ruleSettings(plan.kind, pack);
  const off = settings.filter(({ isOn }) => !isOn).length;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="rules-title">
      <DialogTitle id="rules-title">Rules</DialogTitle>
      <DialogContent>
        <Muted style={{ display: 'block', marginBottom: 8 }}>
          {count(settings.length - off, 'rule')} on, {off} off. {pack.title} says which are off or
          of another severity.
        </Muted>
        <Table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Severity</th>
              <th scope="col">On or off</th>
            </tr>
          </thead>
          <tbody>
            {settings.map((setting) => (
              <RuleRow key={setting.rule.code} setting={setting} />
            ))}
          </tbody>
        </Table>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}

function RuleRow({ setting }: { readonly setting: RuleSetting }) {
  const { rule, isOn, severity, setBy } = setting;
  return (
    <tr data-rule={rule.code}>
      <td>
        <strong style={{ fontWeight: 600 }}>{ruleName(rule.code)}</strong>{' '}
        <Caption>{[rule.gap, rule.code].filter(Boolean).join(' · ')}</Caption>
        <span style={{ display: 'block' }}>{rule.why}</span>
        <SourceWords source={rule.source} />
      </td>
      <td>
        <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}>
          <Shape name={severity} size={12} /> {SEVERITY_WORDS[severity]}
        </span>
      </td>
      <td>
        {isOn ? 'On' : <Tag>Off</Tag>}
        {setBy === null ? null : <Caption style={{ display: 'block' }}>{SET_BY[setBy]}</Caption>}
      </td>
    </tr>
  );
}
