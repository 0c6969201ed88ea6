import type { Finding, Place, Severity } from '../../../domain/checks/finding';
import { placeName } from '../../../domain/checks/places';

/** What is listed. */
export interface ListWishes {
  readonly severity: Severity | null;
  readonly filter: string;
}

/** Most findings, and most places of one, that have a line; a list that long is worked off from the top. */
const MOST_LINES = 200;

/** A line of the panel. */
export type PanelRow =
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly finding: Finding;
      readonly isOpen: boolean;
    }
  /** What is the matter, why the rule is there and where it comes from. */
  | { readonly kind: 'detail'; readonly key: string; readonly finding: Finding }
  | {
      readonly kind: 'place';
      readonly key: string;
      readonly finding: Finding;
      readonly place: Place;
    }
  /** Lines that are left out. */
  | { readonly kind: 'more'; readonly key: string; readonly count: number };

/** Tells the places of one finding apart. */
export function placeKey({ name, focus: { room, id, field } }: Place): string {
  return [room, id ?? '', field ?? '', name].join(' ');
}

/** The findings that have the severity and every word of the filter in their title, detail, places or code. */
export function listed(findings: readonly Finding[], wishes: ListWishes): readonly Finding[] {
  const words = wishes.filter.toLowerCase().split(/\s+/u).filter(Boolean);
  return findings.filter((finding) => {
    if (wishes.severity !== null && finding.severity !== wishes.severity) return false;
    if (words.length === 0) return true;
    const { code, gap, title, detail, places } = finding;
    const text = [code, gap ?? '', title, detail, ...places.map(placeName)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Findings as lines, those that are unfolded with their places under them. */
export function panelRows(
  findings: readonly Finding[],
  unfolded: readonly string[],
): readonly PanelRow[] {
  const open = new Set(unfolded);
  const rows = findings.slice(0, MOST_LINES).flatMap((finding): PanelRow[] => {
    const { key, places } = finding;
    if (!open.has(key)) return [{ kind: 'finding', key, finding, isOpen: false }];
    const shown = places.length === 1 ? [] : places.slice(0, MOST_LINES);
    const hidden = places.length === 1 ? 0 : places.length - shown.length;
    return [
      { kind: 'finding', key, finding, isOpen: true },
      { kind: 'detail', key: `${key} / why`, finding },
      ...shown.map((place) => ({
        kind: 'place' as const,
        key: `${key} / ${placeKey(place)}`,
        finding,
        place,
      })),
      ...(hidden > 0 ? [{ kind: 'more' as const, key: `${key} / more`, count: hidden }] : []),
    ];
  });
  const left = findings.length - MOST_LINES;
  return left > 0 ? [...rows, { kind: 'more', key: 'more', count: left }] : rows;
}
