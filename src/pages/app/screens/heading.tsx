import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of a screen: where a screen reader goes on when the screen is new. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // With the screen and not after it, or a key pressed in between would go to nothing.
  useLayoutEffect(() => {
    heading.current!.focus({ preventScroll: true });
    document.title = heading.current!.textContent!;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} dir="auto">
      {children}
    </h1>
  );
}
