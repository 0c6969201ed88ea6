import type { Chart, Orientation } from '../../report';
import type { Charts } from './charts';
import type { Links } from './links';
import { bodyParagraph, paragraph } from './paragraphs';
import { caption, tablePieces } from './table';
import { attributeText, runContent } from './xml';

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
export function* chartPieces(
  chart: Chart,
  orientation: Orientation,
  links: Links,
  charts: Charts,
): Generator<string, void> {
  yield caption('Figure', chart.number, chart.title);
  if (chart.note.trim() !== '') {
    yield paragraph('FigureNote', `<w:r>${runContent(chart.note)}</w:r>`);
  }
  yield paragraph('Figure', drawing(chart, charts.idFor(chart)));
  const look = { keepsTogether: true, leadsUp: chart.remarks.length > 0 };
  yield* tablePieces(chart.figures, orientation, links, look);
  if (chart.remarks.length > 0) {
    const runs = [{ text: chart.remarks.join(' ') }];
    yield bodyParagraph({ kind: 'paragraph', style: 'note', runs }, links);
  }
}

function drawing(chart: Chart, id: string): string {
  const number = String(chart.number);
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${String(WIDTH)}" cy="${String(HEIGHT)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${number}" name="Chart ${number}" descr="${attributeText(chart.description)}" title="${attributeText(chart.title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
