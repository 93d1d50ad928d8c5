import type { Table } from '../document/document.ts';

/** The numbers of a picture; the first cell of a row is its heading. A wide one scrolls by itself. */
export function TableOf({
  caption,
  table: { columns, rows },
}: {
  readonly caption: string;
  readonly table: Table;
}) {
  const number = (place: number) => (columns[place]!.numeric ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard (WCAG 2.1.1).
    <section class="table" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ title }, place) => (
              <th scope="col" class={number(place)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row" class={number(0)} dir="auto">
                {name}
              </th>
              {cells.map((cell, place) => (
                <td class={number(place + 1)}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
