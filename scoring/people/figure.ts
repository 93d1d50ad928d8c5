/** A figure, or how many there are and how many it takes: below that none is given. */
export type Figure<T> = T | { readonly cannotTellFrom: number; readonly needs: number };

export function figureFrom<T>(of: number, needs: number, figure: () => T): Figure<T> {
  return of < needs ? { cannotTellFrom: of, needs } : figure();
}
