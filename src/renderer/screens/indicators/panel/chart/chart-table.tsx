import { styled } from '@mui/material/styles';
import type { FigureFormat } from '../../../../../domain/figures';
import type { ChartModel } from '../../../../../domain/targets/chart-model';
import { chartRows } from '../../../../../domain/targets/chart-words';
import { token } from '../../../../theme/tokens';

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 12.5,
  lineHeight: '17px',
  fontVariantNumeric: 'tabular-nums',
  '& th': { fontWeight: 400, color: token('ink2') },
  '& th, & td': { padding: '3px 0 3px 10px', textAlign: 'right', verticalAlign: 'bottom' },
  '& th:first-of-type': { textAlign: 'left', paddingLeft: 0 },
  '& tbody tr': { borderTop: `1px solid ${token('line')}` },
});

interface ChartTableProps {
  readonly name: string;
  readonly model: ChartModel;
  readonly format: FigureFormat;
}

/** The figures of a chart: a row a year, a column a line. */
export function ChartTable({ name, model, format }: ChartTableProps) {
  return (
    <Table aria-label={name}>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {model.series.map(({ role, name: whose }) => (
            <th key={`${role} ${whose}`} scope="col">
              {whose}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chartRows(model, format).map(({ year, label, cells }) => (
          <tr key={year}>
            <th scope="row">{label}</th>
            {model.series.map(({ role, name: whose }, n) => (
              <td key={`${role} ${whose}`}>{cells[n] === '' ? '–' : cells[n]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
