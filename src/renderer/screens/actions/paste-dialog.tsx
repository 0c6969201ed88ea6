import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { written } from '../../../domain/in-words';
import { Caption, Tag } from '../../components/layout';
import { Shape } from '../../components/shapes';
import { token } from '../../theme/tokens';
import { fieldOf } from './fields';
import type { Overwrite, PasteRow } from './paste-reading';

interface PasteDialogProps {
  readonly rows: readonly PasteRow[];
  /** Texts above the headings, which go nowhere. */
  readonly above: readonly string[];
  readonly onTake: (rows: readonly PasteRow[]) => void;
  readonly onClose: () => void;
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  fontSize: 12.5,
  lineHeight: '17px',
  '& th': {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    textAlign: 'left',
    padding: '8px',
    background: token('head'),
    fontWeight: 600,
  },
  '& td': { padding: '6px 8px', verticalAlign: 'top', borderTop: `1px solid ${token('line')}` },
  '& td > ul': { margin: '2px 0 0', padding: 0, listStyle: 'none', color: token('should') },
  '& dl': { margin: '2px 0 0', color: token('ink2') },
  '& dl > div': { display: 'flex', gap: 6, overflowWrap: 'anywhere' },
  '& dt': { flex: 'none', minWidth: 76, color: token('ink3') },
  '& dd': { margin: 0, minWidth: 0 },
  '& li': { display: 'flex', gap: 6, alignItems: 'center' },
  '& input': { width: 16, height: 16, margin: 0, accentColor: token('teal') },
});

const Frame = styled('div')({
  maxHeight: 'min(440px, 55vh)',
  overflow: 'auto',
  border: `1px solid ${token('line')}`,
  borderRadius: 6,
});

/** Most rows drawn at once; a paste of thousands is shown by its first rows and those with something the matter. */
const SHOWN = 200;

/** Shows what a pasted block would do, row by row, before any of it is done. Nothing is dropped silently. */
export function PasteDialog({ rows, above, onTake, onClose }: PasteDialogProps) {
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const taken = rows.filter((row) => !refused.has(row.at));
  const added = taken.filter((row) => row.isNew).length;
  const problems = rows.reduce((sum, row) => sum + row.problems.length, 0);
  const shown = rows.filter((row, place) => place < SHOWN || row.problems.length > 0);
  const toggle = (at: number): void => {
    setRefused((before) => {
      const next = new Set(before);
      if (!next.delete(at)) next.add(at);
      return next;
    });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="gt-paste-title">
      <DialogTitle id="gt-paste-title">
        Paste {rows.length === 1 ? '1 row' : `${written(rows.length)} rows`}
      </DialogTitle>
      <DialogContent>
        <Frame tabIndex={0} role="region" aria-label="Rows to paste">
          <Table>
            <thead>
              <tr>
                <th>Take</th>
                <th>Row</th>
                <th>Becomes</th>
                <th>What it says</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={row.at}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={`Take row ${written(row.at + 1)}`}
                      checked={!refused.has(row.at)}
                      onChange={() => {
                        toggle(row.at);
                      }}
                    />
                  </td>
                  <td>{row.at + 1}</td>
                  <td>
                    {row.isNew ? <Tag>New</Tag> : null} {row.action.ref}
                  </td>
                  <td>
                    <b>{titleOf(row)}</b>
                    <br />
                    <Caption>{sets(row)}</Caption>
                    <Overwrites of={row.overwrites} />
                    {row.problems.length > 0 ? (
                      <ul>
                        {row.problems.map((problem) => (
                          <li key={`${problem.where} ${problem.reason}`}>
                            <Shape name="should" size={12} />
                            {problem.where}: {problem.reason}
                          </li>
                        ))}
                      </ul>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </Frame>
        <Caption sx={{ display: 'block', marginTop: '8px' }} role="status">
          {String(added)} to add, {String(taken.length - added)} to change.{' '}
          {problems === 0
            ? 'Everything can be read.'
            : `${written(problems)} ${problems === 1 ? 'text' : 'texts'} cannot be taken and will be left out: ${placesOf(rows)}.`}
          {shown.length < rows.length
            ? ` ${written(rows.length - shown.length)} rows without a mark are not drawn here.`
            : ''}
          {above.length > 0 ? ` Left out above the headings: ${quotedList(above)}.` : ''}
        </Caption>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={taken.length === 0}
          onClick={() => {
            onTake(taken);
          }}
        >
          Paste {taken.length === 1 ? '1 row' : `${written(taken.length)} rows`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Most cells of a row, and most places of trouble, that are named one by one. */
const NAMED = 4;

/** What would be lost of an action that is there, cell by cell. */
function Overwrites({ of: cells }: { readonly of: readonly Overwrite[] }) {
  if (cells.length === 0) return null;
  const more = cells.length - NAMED;
  return (
    <dl>
      {cells.slice(0, NAMED).map(({ where, before, after }) => (
        <div key={where}>
          <dt>{where}</dt>
          <dd>
            {before === '' ? 'blank' : <del>{before}</del>} → {after === '' ? 'blank' : after}
          </dd>
        </div>
      ))}
      {more > 0 ? <div>and {more} more</div> : null}
    </dl>
  );
}

/** The title that the action has now: it says which one is overwritten. */
function titleOf({ action, overwrites }: PasteRow): string {
  const titleField = fieldOf('title').header;
  const now = overwrites.find(({ where }) => where === titleField)?.before ?? action.title;
  return now === '' ? 'No title' : now;
}

/** "row 2, Target; row 3, Status". */
function placesOf(rows: readonly PasteRow[]): string {
  const places = rows.flatMap(({ at, problems }) =>
    problems.map(({ where }) => `row ${written(at + 1)}, ${where}`),
  );
  const more = places.length - NAMED;
  return `${places.slice(0, NAMED).join('; ')}${more > 0 ? `; and ${written(more)} more` : ''}`;
}

/** "“Action plan”, “Dates” and 3 more". */
function quotedList(texts: readonly string[]): string {
  const more = texts.length - NAMED;
  const named = texts.slice(0, NAMED).map((text) => `“${text.trim()}”`);
  return `${named.join(', ')}${more > 0 ? ` and ${written(more)} more` : ''}`;
}

function sets({ isNew, fields }: PasteRow): string {
  if (fields.length === 0) return isNew ? 'Nothing else is said' : 'No change';
  if (!isNew)
    return fields.length === 1 ? '1 cell changes' : `${written(fields.length)} cells change`;
  return `Says ${fields.join(', ').toLowerCase()}`;
}
