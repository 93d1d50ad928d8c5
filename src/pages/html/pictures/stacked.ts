type Stacked<T> = {
  readonly items: readonly { readonly item: T; readonly top: number }[];
  readonly height: number;
};

/** Rows of different heights below each other, in pixels. */
export function stacked<T>(items: readonly T[], heightOf: (item: T) => number): Stacked<T> {
  let height = 0;
  const placed = items.map((item) => {
    const top = height;
    height += heightOf(item);
    return { item, top };
  });
  return { items: placed, height };
}
