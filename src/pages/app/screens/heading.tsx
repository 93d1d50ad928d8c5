import type { ComponentChildren } from 'preact';

/** The heading of a screen: where a screen reader goes on when the screen is new. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h1 ref={goTo} tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}

/** With the screen and not after it, or a key pressed in between would go to nothing. */
function goTo(heading: HTMLHeadingElement | null): void {
  if (heading === null) return;
  heading.focus({ preventScroll: true });
  document.title = heading.textContent!;
}
