import type { HouseStyle } from '../../domain/schema/house-style';
import type { Chart } from '../../report';
import { chartPart, WORKBOOK_ID } from './chart-part';
import { workbookOf } from './workbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The charts that a document shows. Word keeps each in a part of its own, with a workbook of its figures beside it; the
 * text refers to it by an id.
 */
export class Charts {
  private readonly charts: Chart[] = [];

  constructor(private readonly style: HouseStyle) {}

  /** The id of a chart that is shown; each may be shown once. */
  idFor(chart: Chart): string {
    this.charts.push(chart);
    return `chart${String(this.charts.length)}`;
  }

  /** The relationships to put beside the document. */
  relationships(): string {
    return this.names(
      (name) => `<Relationship Id="${name}" Type="${OFFICE}/chart" Target="charts/${name}.xml"/>`,
    );
  }

  /** What the list of content types must hold besides; nothing without a chart. */
  contentTypes(): string {
    if (this.charts.length === 0) return '';
    const charts = this.names(
      (name) => `<Override PartName="/word/charts/${name}.xml" ContentType="${CHART_TYPE}"/>`,
    );
    return `<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>${charts}`;
  }

  /** The parts of each chart in turn: itself, its relationships, its workbook. */
  *parts(): Generator<readonly (readonly [name: string, content: string | Uint8Array])[], void> {
    for (const [place, chart] of this.charts.entries()) {
      const name = `chart${String(place + 1)}`;
      const workbook = `${name}.xlsx`;
      yield [
        [`word/charts/${name}.xml`, chartPart(chart, this.style)],
        [
          `word/charts/_rels/${name}.xml.rels`,
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${WORKBOOK_ID}" Type="${OFFICE}/package" Target="../embeddings/${workbook}"/></Relationships>`,
        ],
        [`word/embeddings/${workbook}`, workbookOf(chart)],
      ];
    }
  }

  private names(xml: (name: string) => string): string {
    return this.charts.map((_, place) => xml(`chart${String(place + 1)}`)).join('');
  }
}
