import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { printable } from '../terminal/printable.ts';
import type { BlankArea, BlankQuestion, Questionnaire } from './blank.ts';
import { STYLE } from './style.ts';
import { words } from './words.ts';

/** The blank questionnaire as one page for a browser or a printer. Preact escapes every text in it. */
export function questionnairePage(questionnaire: Questionnaire): string {
  return `<!DOCTYPE html>\n${renderToString(<Page questionnaire={questionnaire} />)}\n`;
}

/** Nothing may be loaded or run; only the style of this very page applies. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

function Page({ questionnaire: { title, areas } }: { readonly questionnaire: Questionnaire }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{printable(title)}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>{printable(title)}</h1>
        <p>{words.howTo}</p>
        <p>{words.proofs}</p>
        <p class="who">
          <span>Name</span>
          <span>Date</span>
        </p>
        {areas.map((area) => (
          <Area area={area} />
        ))}
      </body>
    </html>
  );
}

function Area({ area: { title, why, questions } }: { readonly area: BlankArea }) {
  return (
    <section>
      <h2>{printable(title)}</h2>
      <p class="why">{printable(why)}</p>
      {questions.map((question) => (
        <Question question={question} />
      ))}
    </section>
  );
}

function Question({ question }: { readonly question: BlankQuestion }) {
  const { id, number, ask, help, onlyIf, answers } = question;
  const hints = [onlyIf, help].filter((hint) => hint !== undefined);
  return (
    <fieldset>
      <legend>
        {number}. {printable(ask)}
      </legend>
      {hints.map((hint) => (
        <p class="hint">{printable(hint)}</p>
      ))}
      {answers.map(({ id: answer, label, needsProof }) => (
        <label>
          <input type="radio" name={id} value={answer} /> {printable(label)}
          {needsProof ? ` ${words.proofMark}` : ''}
        </label>
      ))}
      {answers.some(({ needsProof }) => needsProof) ? (
        <label class="proof">
          {words.proofLine} <input type="text" name={`${id}-proof`} />
        </label>
      ) : null}
    </fieldset>
  );
}
