/** From a value to its place; both ends of the one lie at those of the other. */
export type Scale = (value: number) => number;

type Span = readonly [from: number, to: number];

export function scaleFrom([from, to]: Span, [first, last]: Span): Scale {
  return (value) => first + (to === from ? 0.5 : (value - from) / (to - from)) * (last - first);
}

/** Round values within the span, about as many as asked for. */
export function roundValues(span: Span, about: number): readonly number[] {
  const step = roundStep(span, about);
  const [first, last] = [Math.ceil(span[0] / step), Math.floor(span[1] / step)];
  // What is left of adding fractions goes: 0.3 and not 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, place) => Number(((first + place) * step).toFixed(6)));
}

/** The span with both ends moved out to round values. */
export function roundedOut(span: Span, about: number): Span {
  const step = roundStep(span, about);
  return [Math.floor(span[0] / step) * step, Math.ceil(span[1] / step) * step];
}

/** 1, 2 or 5 times a power of ten. */
function roundStep([from, to]: Span, about: number): number {
  const rough = (to - from || 1) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  // The geometric middles between 1, 2, 5 and 10.
  const times = rough / power;
  if (times >= Math.sqrt(50)) return 10 * power;
  if (times >= Math.sqrt(10)) return 5 * power;
  return times >= Math.sqrt(2) ? 2 * power : power;
}
