import { Charts } from './charts';
import { Links } from './links';
import { ListNumbering } from './numbering';

/** What the text of a document refers to, and Word keeps beside it. One for each document that is written. */
export class Beside {
  readonly links = new Links();
  readonly numbers = new ListNumbering();
  readonly charts = new Charts();
  private ids = 0;

  /** A number for a bookmark or a change, each its own. */
  nextId(): string {
    this.ids += 1;
    return String(this.ids);
  }
}
