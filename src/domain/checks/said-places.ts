import type { Place, Some } from './finding';

/** A place with what a rule saw there, such as the words that it quotes. */
export interface SaidPlace {
  readonly place: Place;
  readonly said: string;
}

/** The places alone. */
export function placesOf([first, ...more]: Some<{ readonly place: Place }>): Some<Place> {
  return [first.place, ...more.map(({ place }) => place)];
}

/** "A3 (“continue to”)", for each place. */
export function quotedPlaces(seen: Some<SaidPlace>): string[] {
  return seen.map(({ place, said }) => `${place.name} (“${said}”)`);
}
