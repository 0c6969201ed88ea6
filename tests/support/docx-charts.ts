import { xmlOf } from './docx';

/** What a chart draws: a name for each place on its axis, and the figures of each line, null where it has none. */
export interface Drawn {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/** What the chart part of this number holds to be drawn. */
export function drawnIn(bytes: Uint8Array, number: number): Drawn {
  return drawnBy(xmlOf(bytes, `word/charts/chart${String(number)}.xml`));
}

function drawnBy(part: Document): Drawn {
  const cells = (from: Element | null | undefined): (string | null)[] => {
    const count = Number(from?.querySelector('ptCount')?.getAttribute('val'));
    const found = [...(from?.querySelectorAll('pt') ?? [])].map(
      (pt) => [Number(pt.getAttribute('idx')), pt.textContent] as const,
    );
    const byPlace = new Map(found);
    return Array.from({ length: count }, (_, place) => byPlace.get(place) ?? null);
  };
  const all = [...part.getElementsByTagName('c:ser')];
  return {
    categories: cells(all[0]?.querySelector('cat')).map(String),
    series: all.map((ser) => ({
      name: String(cells(ser.querySelector('tx'))[0]),
      values: cells(ser.querySelector('val')).map((text) => (text === null ? null : Number(text))),
    })),
  };
}

/** Every chart that the text shows, by the title that readers are given, with what its part draws. */
export function chartsShown(bytes: Uint8Array): readonly (Drawn & { readonly title: string })[] {
  const links = xmlOf(bytes, 'word/_rels/document.xml.rels');
  const drawings = [...xmlOf(bytes, 'word/document.xml').getElementsByTagName('w:drawing')];
  return drawings.flatMap((drawing) => {
    const id = drawing.getElementsByTagName('c:chart')[0]?.getAttribute('r:id') ?? null;
    if (id === null) return [];
    const target = links.querySelector(`Relationship[Id="${id}"]`)?.getAttribute('Target') ?? '';
    const title = drawing.getElementsByTagName('wp:docPr')[0]?.getAttribute('title') ?? '';
    return [{ title, ...drawnBy(xmlOf(bytes, `word/${target}`)) }];
  });
}
