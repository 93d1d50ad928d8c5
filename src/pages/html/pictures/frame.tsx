import type { ComponentChildren } from 'preact';

type FrameProps = {
  /** What the picture is called in ids; each kind is once on a page. */
  readonly name: string;
  readonly title: string;
  readonly alternative: string;
  /** In pixels; the width is that of the page. */
  readonly height: number;
  readonly children: ComponentChildren;
};

/** A picture with its title and its text alternative. */
export function Frame({ name, title, alternative, height, children }: FrameProps) {
  const [titleId, descriptionId] = [`${name}-title`, `${name}-description`];
  return (
    <svg role="img" aria-labelledby={`${titleId} ${descriptionId}`} width="100%" height={height}>
      <title id={titleId}>{title}</title>
      <desc id={descriptionId}>{alternative}</desc>
      {children}
    </svg>
  );
}

/** Defines the hatch of a picture, for those that have one. */
export function Hatch({ name }: Pick<FrameProps, 'name'>) {
  return (
    <defs>
      <pattern id={hatchId(name)} class="hatch" width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" />
      </pattern>
    </defs>
  );
}

/** The fill of what is claimed, or done: told from a filled bar without colour. */
export function hatch(name: string): string {
  return `url(#${hatchId(name)})`;
}

function hatchId(name: string): string {
  return `${name}-hatch`;
}
