import type { Callout } from '../document/document.ts';

export function CalloutOf({ callout: { id, title, items } }: { readonly callout: Callout }) {
  return (
    <section class="callout" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      <ul>
        {items.map(({ says, detail }) => (
          <li>
            <p dir="auto">{says}</p>
            {detail !== undefined && (
              <p class="meta">
                <bdi>{detail}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
