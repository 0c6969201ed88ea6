import ButtonBase from '@mui/material/ButtonBase';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useSession, useSessionState } from '../../session/use-session';
import { columnsFor, type Column } from './columns';

/** The names of the columns; each sorts the list, and again the other way. */
export function ColumnHeads() {
  const session = useSession();
  const { sort, groupBy } = useSessionState(({ views }) => views.library);
  const columns = columnsFor(groupBy);
  const sortBy = ({ by, startsUp }: Column): void => {
    session.setView('library', {
      sort: { by, isUp: sort.by === by ? !sort.isUp : startsUp },
    });
  };
  return (
    <>
      <colgroup>
        {columns.map(({ by, width }) => (
          <col key={by} style={width === null ? {} : { width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => {
            const isSorted = sort.by === column.by;
            const Arrow = sort.isUp ? ArrowUp : ArrowDown;
            return (
              <th
                key={column.by}
                scope="col"
                aria-sort={isSorted ? (sort.isUp ? 'ascending' : 'descending') : 'none'}
              >
                <ButtonBase
                  onClick={() => {
                    sortBy(column);
                  }}
                  sx={{ font: 'inherit', gap: 0.5, borderRadius: 0.5, whiteSpace: 'nowrap' }}
                >
                  {column.label}
                  {isSorted ? <Arrow size={13} aria-hidden="true" /> : null}
                </ButtonBase>
              </th>
            );
          })}
        </tr>
      </thead>
    </>
  );
}
