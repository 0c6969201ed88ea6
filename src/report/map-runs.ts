import type { Cell, Cover, Report, ReportBlock, ReportList, Run, Table } from './model';

/** Goes through every run of a paper that is printed of a plan, in order, and puts another in its place. */
export function mapRuns(report: Report, change: (run: Run) => Run): Report {
  return {
    ...report,
    cover: coverWith(report.cover, change),
    blocks: report.blocks.map((block) => blockWith(block, change)),
  };
}

function coverWith(cover: Cover, change: (run: Run) => Run): Cover {
  const { changes } = cover;
  if (changes === undefined) return cover;
  const title = changes.title.map(change);
  return { ...cover, changes: { ...changes, title, grid: tableWith(changes.grid, change) } };
}

function tableWith<T extends Pick<Table, 'rows'>>(table: T, change: (run: Run) => Run): T {
  const cellWith = (cell: Cell): Cell => cell.map((runs) => runs.map(change));
  return { ...table, rows: table.rows.map((row) => row.map(cellWith)) };
}

function listWith(list: ReportList, change: (run: Run) => Run): ReportList {
  return {
    ...list,
    items: list.items.map((item) =>
      item.map((child) =>
        child.kind === 'list'
          ? listWith(child, change)
          : { ...child, runs: child.runs.map(change) },
      ),
    ),
  };
}

function blockWith(block: ReportBlock, change: (run: Run) => Run): ReportBlock {
  switch (block.kind) {
    case 'heading':
      return block.runs === undefined ? block : { ...block, runs: block.runs.map(change) };
    case 'paragraph':
      return { ...block, runs: block.runs.map(change) };
    case 'list':
      return listWith(block, change);
    case 'table':
      return tableWith(block, change);
    default:
      return block;
  }
}
