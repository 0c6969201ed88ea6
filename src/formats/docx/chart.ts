import type { Chart, Orientation } from '../../report';
import type { Charts } from './charts';
import { textWidth } from './geometry';
import type { Links } from './links';
import { bodyParagraph, paragraph } from './paragraphs';
import { caption, tablePieces } from './table';
import { attributeText } from './xml';

/** English Metric Units to a twentieth of a point. */
const EMU = 635;
/** Height of a chart in twentieths of a point, 6 cm: two with their tables fit a portrait page. */
const HEIGHT = 3_402;

/**
 * A chart in pieces: caption, picture, table of its figures, remarks. All but the last stay with what follows, so that
 * a chart is never without its figures on a page.
 */
export function* chartPieces(
  chart: Chart,
  orientation: Orientation,
  links: Links,
  charts: Charts,
): Generator<string, void> {
  yield caption('Figure', chart.number, chart.title);
  yield paragraph('Figure', drawing(chart, orientation, charts.idFor(chart)));
  const look = { keepsTogether: true, leadsUp: chart.remarks.length > 0 };
  yield* tablePieces(chart.figures, orientation, links, look);
  if (chart.remarks.length > 0) {
    const runs = [{ text: chart.remarks.join(' ') }];
    yield bodyParagraph({ kind: 'paragraph', style: 'note', runs }, links);
  }
}

function drawing(chart: Chart, orientation: Orientation, id: string): string {
  const number = String(chart.number);
  const width = String(textWidth(orientation) * EMU);
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${String(HEIGHT * EMU)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${number}" name="Chart ${number}" descr="${attributeText(chart.description)}" title="${attributeText(chart.title)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
