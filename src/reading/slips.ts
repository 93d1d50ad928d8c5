/**
 * How many letters have to be put in, left out or replaced to make one word of the other (Levenshtein's distance).
 * @param enough so many are as good as any more: it is not counted on
 */
export function slipsBetween(one: string, other: string, enough: number): number {
  if (Math.abs(one.length - other.length) >= enough) return enough;
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const slips = [row];
    for (let place = 1; place <= other.length; place += 1) {
      const replaced = above[place - 1]! + (one[row - 1] === other[place - 1] ? 0 : 1);
      slips.push(Math.min(replaced, above[place]! + 1, slips[place - 1]! + 1));
    }
    if (Math.min(...slips) >= enough) return enough;
    above = slips;
  }
  return Math.min(above.at(-1)!, enough);
}
