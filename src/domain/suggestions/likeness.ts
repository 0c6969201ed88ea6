/** Share of the words of two texts that both have (Dice). */
export function likeness(one: string, other: string): number {
  const count = (text: string): Map<string, number> => {
    const words = new Map<string, number>();
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
    return words;
  };
  const [a, b] = [count(one), count(other)];
  let [all, both] = [0, 0];
  for (const times of [...a.values(), ...b.values()]) all += times;
  for (const [word, times] of a) both += Math.min(times, b.get(word) ?? 0);
  return all === 0 ? 0 : (2 * both) / all;
}
