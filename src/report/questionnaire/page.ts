import { type Html, html } from '../html.ts';
import type { BlankArea, BlankQuestion, Questionnaire } from './blank.ts';
import { STYLE } from './style.ts';
import { words } from './words.ts';

/** The blank questionnaire as one page for a browser or a printer: nothing is fetched, nothing runs in it. */
export function questionnairePage({ title, areas }: Questionnaire): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${words.howTo}</p>
<p>${words.proofs}</p>
<p class="who"><span>Name</span><span>Date</span></p>
${areas.map(areaSection)}
</body>
</html>
`;
  return page.html;
}

function areaSection({ title, why, questions }: BlankArea): Html {
  return html`<section>
<h2>${title}</h2>
<p>${why}</p>
${questions.map(questionField)}</section>
`;
}

function questionField({ number, ask, help, onlyIf, answers, id }: BlankQuestion): Html {
  const hints = [onlyIf, help].filter((hint) => hint !== undefined);
  const isProven = answers.some(({ needsProof }) => needsProof);
  return html`<fieldset>
<legend>${number}. ${ask}</legend>
${hints.map(
  (hint) => html`<p class="hint">${hint}</p>
`,
)}${answers.map(
  ({ id: answer, label, needsProof }) =>
    html`<label><input type="radio" name="${id}" value="${answer}"> ${label}${needsProof ? ` ${words.proofMark}` : ''}</label>
`,
)}${
  isProven
    ? [
        html`<label class="proof">${words.proofLine} <input type="text" name="${id}-proof"></label>
`,
      ]
    : []
}</fieldset>
`;
}
