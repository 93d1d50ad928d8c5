import { jsonText } from '../../../json.ts';
import { saveFile } from '../save-file.ts';
import { sentences } from '../sentences.ts';
import type { Visit } from '../visit.ts';
import { Heading } from './heading.tsx';

/** The end of answering about somebody else: a file for that person. */
export function SecondViewScreen({ visit }: { readonly visit: Visit }) {
  const { about, answers } = visit.kept().interview ?? {};
  return (
    <div class="screen">
      <Heading>{sentences.secondView}</Heading>
      <p>{sentences.secondViewNext}</p>
      <div class="ways">
        <button
          type="button"
          class="main"
          onClick={() => saveFile('second-view.json', 'application/json', jsonText({ about, answers }))}
        >
          {sentences.saveSecondView}
        </button>
        <button type="button" onClick={visit.review}>
          {sentences.changeAnswer}
        </button>
      </div>
    </div>
  );
}
