/**
 * The style of the page. It holds no quotation mark, ampersand or angle bracket, so that escaping leaves it as it
 * is and its hash in the policy stays right. Contrast of text is at least 4.5 to 1, of what is drawn 3 to 1, in
 * both schemes; paper always gets the light one.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfc; --ink: #1d2327; --soft: #586069; --line: #dfe2e4; --track: #eef0f0;
  --accent: #0d6b66; --tint: #d8ebe8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181a; --ink: #e6e9ea; --soft: #a0a9af; --line: #343b3f; --track: #22282b;
    --accent: #5fc9bf; --tint: #1d3a38;
  }
}
@media print { :root { color-scheme: light; --paper: #fff; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 3rem 1rem 4rem; max-width: 44rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; }
h1 { font-size: clamp(1.45rem, 1.1rem + 1.9vw, 2rem); line-height: 1.22; font-weight: 650; letter-spacing: -0.015em; margin: 0.35rem 0 1.1rem; }
h2 { font-size: 1.3rem; line-height: 1.3; font-weight: 650; letter-spacing: -0.01em; margin-bottom: 1rem; }
h3 { font-size: 1rem; line-height: 1.4; font-weight: 650; margin: 1.8rem 0 0.5rem; }
p { margin: 0 0 0.6rem; }
.part { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid var(--line); }
ul { padding-left: 1.15rem; }
li { margin-bottom: 0.5rem; }
li::marker { color: var(--accent); }
a { color: var(--accent); }
.title { color: var(--accent); font-weight: 600; margin: 0; }
.meta, figcaption, summary, dt { color: var(--soft); font-size: 0.875rem; line-height: 1.5; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 1.2rem 1.5rem; margin: 1.8rem 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; border-top: 2px solid var(--accent); padding-top: 0.5rem; }
dd { font-size: 1.5rem; line-height: 1.3; font-weight: 650; font-variant-numeric: tabular-nums; }
figure { margin: 0 0 2rem; }
figure h3 { margin: 0 0 0.8rem; }
figcaption { margin-top: 0.5rem; }
figcaption p { margin: 0; }
svg { display: block; font: 13px/1.3 system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif; }
svg text { fill: var(--ink); }
.figure { font-weight: 650; font-variant-numeric: tabular-nums; }
.axis line { stroke: var(--line); }
.axis text, .note { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.track { fill: var(--track); }
.bar { fill: var(--accent); }
.total { fill: var(--ink); }
.claim, .outline { stroke: var(--accent); stroke-width: 1.5; }
.outline { fill: var(--paper); }
.hatch path { stroke: var(--accent); stroke-width: 1.5; fill: none; }
.range line, .end { stroke: var(--ink); stroke-width: 1.5; }
.mark { stroke: var(--ink); stroke-width: 2.5; }
.faint { stroke-width: 1.5; }
.dashed, .threshold { stroke-width: 1.5; stroke-dasharray: 5 4; }
.drop { stroke: var(--accent); stroke-dasharray: 2 3; }
.under { fill: var(--tint); }
.line { fill: none; stroke: var(--accent); stroke-width: 2.5; }
.dot { fill: var(--paper); stroke: var(--accent); stroke-width: 3.5; }
.marker { overflow: visible; }
.series line { stroke-width: 2.5; }
.series .threshold { stroke-width: 1; }
.series-0 line { stroke: var(--accent); }
.series-0 path { fill: var(--accent); }
.series-1 line { stroke: var(--ink); }
.series-1 path { fill: var(--ink); }
.series-2 line { stroke: var(--soft); }
.series-2 path { fill: var(--soft); }
details { margin-top: 0.5rem; }
summary { cursor: pointer; width: fit-content; }
.table { overflow-x: auto; margin-top: 0.5rem; }
table { border-collapse: collapse; color: var(--ink); font-size: 0.875rem; line-height: 1.4; overflow-wrap: normal; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); white-space: nowrap; }
tbody th { min-width: 9rem; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.tasks, .entries { list-style: none; padding: 0; }
.tasks li, .entries li { margin: 0; padding: 0.8rem 0; border-top: 1px solid var(--line); }
.tasks p, .entries p { margin: 0; }
.task { font-weight: 600; }
.more { font-size: 0.9375rem; }
.key { color: var(--soft); }
.done .task::before { content: '✓ '; color: var(--accent); }
.callouts { display: grid; gap: 1rem; margin: 1.4rem 0; }
.callouts:empty, .figures:empty { display: none; }
.callout { background: var(--tint); border-radius: 0.5rem; padding: 0.9rem 1.1rem; }
.callout h2 { font-size: 1rem; margin-bottom: 0.4rem; }
.callout li { margin: 0 0 0.3rem; }
.callout li:last-child { margin: 0; }
.callout p { margin: 0; }
.callout .meta { color: var(--ink); }
footer { margin-top: 3rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
.wide { display: none; }
@media screen and (min-width: 40rem) { .wide { display: inline; } .narrow { display: none; } }
@page { size: A4; margin: 13mm 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 8.6pt; line-height: 1.38; columns: 2; column-gap: 9mm; column-fill: auto; }
  header, footer { column-span: all; break-inside: avoid; }
  header { margin-bottom: 3mm; }
  h1 { font-size: 15pt; margin: 1mm 0 2mm; }
  h2 { font-size: 12pt; margin-bottom: 2mm; }
  h3 { font-size: 9.5pt; margin: 3mm 0 1mm; }
  h2, h3, h3 + p { break-after: avoid; }
  .part { margin-top: 5mm; padding-top: 3mm; }
  .part:first-child { margin-top: 2mm; }
  figure, li { break-inside: avoid; }
  figure { margin-bottom: 4mm; }
  p { margin-bottom: 1.2mm; }
  li { margin-bottom: 1mm; }
  .tasks li, .entries li { padding: 1mm 0; }
  .tasks p, .entries p { display: inline; }
  .tasks p::after, .entries p::after { content: ' '; }
  .key { font-weight: 600; }
  .figures { margin: 2mm 0; gap: 5mm; grid-template-columns: repeat(4, 1fr); }
  dd { font-size: 14pt; }
  .meta, figcaption, dt, .more { font-size: 8pt; }
  figure svg { zoom: 0.75; }
  details { display: none; }
  .callouts { margin: 2mm 0; gap: 3mm; }
  .callout { padding: 2mm 3mm; break-inside: avoid; border: 1px solid var(--line); }
  .callout h2 { font-size: 9.5pt; margin-bottom: 1mm; }
  a { color: inherit; text-decoration: none; }
  .bar, .track, .hatch, .under, .total, .callout { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  footer { margin-top: 4mm; padding-top: 2mm; }
}
`;
