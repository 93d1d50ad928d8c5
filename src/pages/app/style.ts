import { STYLE as REPORT } from '../html/style.ts';

/**
 * The style of the page on top of the report's, whose colours it uses. It holds no quotation mark, ampersand or angle
 * bracket either.
 */
export const STYLE = `${REPORT}
@media screen {
  body { padding: 0 1.25rem 3rem; max-width: 46.5rem; font-size: 1.0625rem; }
}
main { min-height: 82vh; padding-top: clamp(1.25rem, 5vh, 3.5rem); }
h1:focus, .screen:focus { outline: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button, input, textarea { font: inherit; color: inherit; }
h1 { text-wrap: balance; }
button, .file {
  display: inline-flex; align-items: center; justify-content: center; min-height: 2.9rem; padding: 0.5rem 1.15rem;
  background: var(--paper); border: 1px solid var(--edge); border-radius: 0.6rem; cursor: pointer; text-align: start;
}
@media (hover: hover) { button:hover, .file:hover { border-color: var(--accent); } }
.main { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; }
.link { min-height: 0; padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; }
.ways { display: flex; flex-wrap: wrap; gap: 0.7rem; margin: 1.6rem 0 1rem; }
.ways p { flex-basis: 100%; margin: 0; }
.lead { font-size: 1.2rem; line-height: 1.5; color: var(--soft); }
.asked { display: block; color: var(--soft); font-size: 0.9375rem; line-height: 1.45; margin-top: 0.2rem; }
.standing { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.2rem 1rem; margin-bottom: 2.2rem; color: var(--soft); font-size: 0.9375rem; }
.standing p { margin: 0; }
.standing p:empty { display: none; }
progress { appearance: none; width: 100%; height: 0.4rem; border: 0; border-radius: 1rem; background: var(--track); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--track); }
progress::-webkit-progress-value { background: var(--accent); border-radius: 1rem; }
progress::-moz-progress-bar { background: var(--accent); border-radius: 1rem; }
.why { color: var(--soft); }
.about { display: inline-block; margin-bottom: 1rem; padding: 0.3rem 0.8rem; border-radius: 0.6rem; background: var(--tint); font-size: 0.9375rem; }
.answers, .review, .declined { list-style: none; padding: 0; }
.answers, .review { margin-top: 1.6rem; }
.answers li { margin-bottom: 0.6rem; }
.answers button { flex-wrap: wrap; width: 100%; min-height: 3.4rem; justify-content: flex-start; gap: 0 0.9rem; padding: 0.75rem 1rem 0.75rem 0.7rem; line-height: 1.4; }
.answers [dir] { flex: 1 60%; }
.place { flex: none; min-width: 1.3rem; color: var(--soft); font-size: 0.9375rem; font-variant-numeric: tabular-nums; text-align: end; }
.mark { flex: none; margin-inline-start: auto; color: var(--accent); font-size: 0.875rem; font-weight: 600; }
.given, .ways button[aria-current] { border-color: var(--accent); background: var(--tint); }
.notice { min-height: 1.5rem; margin: 0.4rem 0 0; color: var(--accent); font-weight: 600; }
.notice:not(:empty) { position: sticky; bottom: 0; background: var(--paper); }
.unseen { position: absolute; z-index: -1; opacity: 0; }
.said { position: sticky; top: 0.5rem; z-index: 1; margin: 0; }
main:has(.place) .said { position: static; }
.said:not(:empty) { margin-bottom: 1.6rem; padding: 0.8rem 1.1rem; border-radius: 0.6rem; background: var(--tint); }
.help { margin: 0 0 0.5rem; }
.help p { margin: 0.4rem 0 0; }
.keys { display: none; color: var(--soft); font-size: 0.875rem; }
@media (hover: hover) { .keys { display: block; } }
@media (max-width: 30rem) { .ways button { flex-grow: 1; text-align: center; } }
textarea { display: block; width: 100%; padding: 0.8rem 1rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 0.6rem; margin-bottom: 0.9rem; resize: vertical; }
.chosen { font-weight: 600; padding-inline-start: 0.9rem; border-inline-start: 3px solid var(--accent); margin-bottom: 1.6rem; }
.review li { margin: 0; border-top: 1px solid var(--line); }
.review button { display: block; width: 100%; padding: 0.8rem 0; border: 0; border-radius: 0; background: none; }
.review button:hover { text-decoration: underline; }
.review .asked { margin: 0 0 0.15rem; }
.open { margin: 1.6rem 0; padding: 1.2rem 1.3rem; border-radius: 0.8rem; background: var(--track); }
.tick { display: flex; align-items: flex-start; gap: 0.7rem; padding: 0.5rem 0; cursor: pointer; }
input[type=checkbox] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.15rem 0 0; accent-color: var(--accent); }
.file { position: relative; }
.file input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; }
.file:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
.hours { display: flex; flex-wrap: wrap; align-items: center; gap: 0.8rem; }
.hours input { width: 15rem; max-width: 100%; min-height: 2.75rem; padding: 0.3rem 0.7rem; background: var(--paper); border: 1px solid var(--edge); border-radius: 0.6rem; }
.hours input[type=number] { width: 6rem; }
.tasks .tick { font-size: 0.9375rem; color: var(--soft); }
.keeping { color: var(--soft); font-size: 0.9375rem; }
.keeping .ways { color: var(--ink); }
@media screen {
  :root { --edge: #7d868c; }
}
@media screen and (prefers-color-scheme: dark) { :root { --edge: #7f8a90; } }
@media print {
  main { min-height: 0; padding: 0; }
  .ways, .tick, .hours, .files, .keeping, .said, .notice, .keys { display: none; }
}
`;
