import type { Report } from '../../report';
import { Charts } from './charts';
import { Comments } from './comments';
import { sheetsOf, type Sheets } from './geometry';
import { Links } from './links';
import { Logo } from './logo';
import type { PaperLook } from './look';
import { ListNumbering } from './numbering';
import { Places } from './places';

/** What the text of a document refers to, and Word keeps beside it. One for each document that is written. */
export class Beside {
  readonly links = new Links();
  readonly numbers: ListNumbering;
  readonly charts: Charts;
  readonly logo: Logo;
  readonly sheets: Sheets;
  readonly comments: Comments;
  readonly places: Places;
  private ids = 0;

  constructor(
    report: Pick<Report, 'comments' | 'returnsTo' | 'state' | 'firstAppendix'>,
    readonly look: PaperLook,
  ) {
    this.numbers = new ListNumbering(report.firstAppendix);
    this.charts = new Charts(look.style);
    this.logo = new Logo(look.style.logo);
    this.sheets = sheetsOf(look.style);
    this.comments = new Comments(report.comments ?? []);
    this.places = new Places(report);
  }

  /** The relationships to put beside the document. */
  relationships(): string {
    const { links, logo, charts, comments, places } = this;
    return [links, logo, charts, comments, places].map((one) => one.relationships()).join('');
  }

  /** What the list of content types must hold besides. */
  contentTypes(): string {
    const { charts, comments, places } = this;
    return [charts, comments, places].map((one) => one.contentTypes()).join('');
  }

  /** A number for a bookmark or a change, each its own. */
  nextId(): string {
    this.ids += 1;
    return String(this.ids);
  }
}
