/** Scores are told in tenths of a point, 0 to 100. */
const CELLS = 1001;

/** How scores are spread: counted by tenth, so that quartiles are exact however many there are. */
export class Spread {
  count = 0;
  readonly #cells = new Uint32Array(CELLS);

  add(score: number): void {
    this.count += 1;
    this.#cells[Math.round(10 * score)]! += 1;
  }

  /**
   * The score below which a part of the scores lies: between the two nearest in proportion (type 7 of Hyndman & Fan
   * 1996, as R and spreadsheets have it).
   * @param part 0 to 1; there is at least one score
   */
  quantile(part: number): number {
    const place = part * (this.count - 1);
    const below = this.#at(Math.floor(place));
    const above = this.#at(Math.ceil(place));
    return below + (above - below) * (place - Math.floor(place));
  }

  /** The score at this place, from 0, in ascending order. */
  #at(place: number): number {
    let seen = 0;
    for (let cell = 0; cell < CELLS; cell += 1) {
      seen += this.#cells[cell]!;
      if (seen > place) return cell / 10;
    }
    return 100;
  }
}
