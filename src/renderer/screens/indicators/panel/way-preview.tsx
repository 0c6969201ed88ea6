import { styled } from '@mui/material/styles';
import { financialYear } from '../../../../domain/financial-year';
import type { Result } from '../../../../domain/result';
import { change, figure } from '../../../../domain/targets/findings/words';
import type { Measured } from '../../../../domain/targets/measured';
import type { Suggestion, SuggestRefusal } from '../../../../domain/targets/suggest';
import { noteWords, refusalWords } from '../../../../domain/targets/suggest-words';
import type { Path } from '../../../../domain/targets/trajectory-kinds';
import { Shape } from '../../../components/shapes';
import { token } from '../../../theme/tokens';

const Table = styled('table')({
  width: '100%',
  marginTop: 16,
  borderCollapse: 'collapse',
  fontVariantNumeric: 'tabular-nums',
  '& th': { fontWeight: 400, color: token('ink2'), padding: '4px 8px' },
  '& tbody th': { textAlign: 'left', paddingLeft: 0 },
  '& thead th, & td': { textAlign: 'right', padding: '4px 8px' },
  '& tbody tr': { borderTop: `1px solid ${token('line')}` },
});
const Notes = styled('ul')({ margin: '8px 0 0', paddingLeft: 18, color: token('ink2') });

interface WayPreviewProps {
  readonly measured: Measured;
  readonly suggestion: Result<Suggestion, SuggestRefusal>;
}

/** The targets that a way leads to, before they are set; or why it leads to none. */
export function WayPreview({ measured, suggestion }: WayPreviewProps) {
  const { start } = measured;
  if (!suggestion.ok || start === null) {
    return (
      <p
        role="status"
        style={{ display: 'flex', gap: 8, alignItems: 'center', margin: '16px 0 0' }}
      >
        <Shape name="must" />
        {suggestion.ok ? '' : refusalWords(measured, suggestion.error)}
      </p>
    );
  }
  const { years, path, stretched } = suggestion.value;
  const yearAfter = (after: number): string => financialYear(start.year + after);
  const notes = [...path.notes, ...(stretched?.notes ?? [])].map((note) =>
    noteWords(measured, note, yearAfter),
  );
  const row = (name: string, { steps, perYear }: Path) => (
    <tr>
      <th scope="row">{name}</th>
      <td>{figure(measured, start.value)}</td>
      {steps.map(({ year, value }) => (
        <td key={year} style={{ fontWeight: 600 }}>
          {figure(measured, value)}
        </td>
      ))}
      <td>{change(measured, perYear)}</td>
    </tr>
  );
  return (
    <div role="status">
      <Table aria-label="Targets that this way leads to">
        <thead>
          <tr>
            <td />
            <th scope="col">{start.label}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">A year</th>
          </tr>
        </thead>
        <tbody>
          {stretched === null ? null : row('With stretch', stretched)}
          {row(stretched === null ? 'Target' : 'Without stretch', path)}
        </tbody>
      </Table>
      {notes.length === 0 ? null : (
        <Notes>
          {[...new Set(notes)].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </Notes>
      )}
    </div>
  );
}
