import { JSDOM } from 'jsdom';
import { flat, htmlOf } from './docx';
import { cellOf, type Found } from './found';

/** What mammoth finds in a Word file. */
export async function foundByMammoth(bytes: Uint8Array): Promise<Found> {
  const { document } = new JSDOM(await htmlOf(bytes)).window;
  for (const end of document.querySelectorAll('br')) end.replaceWith('\n');
  return {
    headings: Array.from(
      document.querySelectorAll('h1, h2, h3, h4, h5, h6'),
      (heading) => `${heading.localName.slice(1)} ${flat(heading.textContent)}`,
    ),
    tables: Array.from(document.querySelectorAll('table'), (table) =>
      Array.from(table.querySelectorAll('tr'), (row) =>
        Array.from(row.children, (cell) => {
          const paragraphs = Array.from(cell.querySelectorAll('p'), (one) => one.textContent);
          return cellOf(paragraphs);
        }),
      ),
    ),
  };
}
