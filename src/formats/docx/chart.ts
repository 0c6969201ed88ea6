import type { Chart, Runs } from '../../report';
import type { Beside } from './beside';
import { tracked } from './changes';
import type { Sheet } from './geometry';
import { bodyParagraph, paragraphOf } from './paragraphs';
import { caption, tablePieces } from './table';
import { attributeText } from './xml';

/**
 * Size of a chart in English Metric Units, 360,000 to a centimetre: 12 by 6.75 cm, so that two with their tables fit a
 * portrait page. It has the shape of LibreOffice's own charts, 16 to 9: of more than 20 charts in a file it draws most
 * from pictures of that shape, and stretches them to any other.
 */
const WIDTH = 4_320_000;
const HEIGHT = 2_430_000;

/**
 * A chart in pieces: caption, note, picture, table of its figures, remarks. All but the last stay with what follows, so that
 * a chart is never without its figures on a page.
 */
export function* chartPieces(chart: Chart, sheet: Sheet, beside: Beside): Generator<string, void> {
  const { changes } = chart;
  yield caption('Figure', chart.number, chart.title, beside, changes);
  const note = changes?.note ?? said(chart.note);
  beside.places.beside([chart.note]);
  if (note.length > 0) yield paragraphOf('FigureNote', note, beside);
  const end: Runs = changes?.mark ? [{ text: '', mark: changes.mark, isEnd: true }] : [];
  yield paragraphOf('Figure', end, beside, '', { before: drawings(chart, beside) });
  const remarks = changes?.remarks ?? said(chart.remarks.join(' '));
  const look = { keepsTogether: true, leadsUp: remarks.length > 0 };
  yield* tablePieces(chart.figures, sheet, beside, look);
  beside.places.beside([chart.remarks.join(' ')]);
  if (remarks.length > 0) yield bodyParagraph({ style: 'note', runs: remarks }, beside);
}

const said = (text: string): Runs => (text.trim() === '' ? [] : [{ text }]);

/** The chart, and before it the one that was there, where it is drawn otherwise now. */
function drawings(chart: Chart, beside: Beside): string {
  const { mark = null, drawn = null } = chart.changes ?? {};
  const draw = (one: Chart): string => drawing(one, beside.charts.idFor(one));
  if (drawn === null) return tracked(draw(chart), mark ?? undefined, beside);
  return (
    tracked(draw(drawn.chart), { kind: 'out', ...drawn }, beside) +
    tracked(draw(chart), { kind: 'in', ...drawn }, beside)
  );
}

function drawing(chart: Chart, id: string): string {
  const number = id.replace(/^\D+/u, '');
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${String(WIDTH)}" cy="${String(HEIGHT)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${number}" name="Chart ${number}" descr="${attributeText(chart.description)}" title="${attributeText(chart.title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
