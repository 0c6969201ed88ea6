/** How a place to look at names the nth live figure or mention of a section, counted from 0. */
export function fieldOfLive(nth: number): string {
  return `live:${String(nth)}`;
}

/** Which live figure or mention a place names; null where it names something else. */
export function liveField(field: string | null): number | null {
  const match = /^live:(\d+)$/u.exec(field ?? '');
  return match ? Number(match[1]) : null;
}
