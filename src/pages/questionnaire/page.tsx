import { printable } from '../../terminal/printable.ts';
import { pageText } from '../html/page.tsx';
import type { BlankArea, BlankQuestion, Questionnaire } from './blank.ts';
import { instructions } from './instructions.ts';
import { STYLE } from './style.ts';

/** The blank questionnaire as one page for a browser or a printer. */
export function questionnairePage({ title, areas }: Questionnaire): string {
  const children = (
    <>
      <h1>{printable(title)}</h1>
      <p>{instructions.howTo}</p>
      <p>{instructions.proofs}</p>
      <p class="who">
        <span>Name</span>
        <span>Date</span>
      </p>
      {areas.map((area) => (
        <Area area={area} />
      ))}
    </>
  );
  return pageText({ title: printable(title), style: STYLE, scheme: 'light', children });
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
          {needsProof ? ` ${instructions.proofMark}` : ''}
        </label>
      ))}
      {answers.some(({ needsProof }) => needsProof) ? (
        <label class="proof">
          {instructions.proofLine} <input type="text" name={`${id}-proof`} />
        </label>
      ) : null}
    </fieldset>
  );
}
