import { useState } from 'preact/hooks';
import type { Bank } from '../../../../scoring/index.ts';
import type { ToldStory } from '../../../../scoring/stories/index.ts';
import { answersAsYaml } from '../../../answers/as-yaml.ts';
import { jsonText } from '../../../json.ts';
import { calendarOf } from '../../calendar.ts';
import { documentOf } from '../../report/document/index.ts';
import { markdownText } from '../../report/markdown/text.ts';
import type { Kept } from '../kept.ts';
import { type PageResult, resultOf } from '../result.ts';
import { saveFile } from '../save-file.ts';
import { sentences } from '../sentences.ts';

type Props = { readonly bank: Bank; readonly stories: readonly ToldStory[]; readonly kept: Kept };

type Format = {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly text: (result: PageResult) => string;
};

/** The result, the answers and the plan as files, to go on with elsewhere. */
export function KeepFiles({ bank, stories, kept }: Props) {
  const [withProof, setWithProof] = useState(false);
  const formats: readonly Format[] = [
    {
      name: 'result.json',
      type: 'application/json',
      label: sentences.saveResult,
      text: ({ assessment }) => jsonText(assessment),
    },
    {
      name: 'answers.yaml',
      type: 'application/yaml',
      label: sentences.saveAnswers,
      text: ({ answers }) => answersAsYaml(answers),
    },
    {
      name: 'plan.ics',
      type: 'text/calendar',
      label: sentences.saveCalendar,
      text: ({ plan }) => calendarOf(bank, plan, [], kept.declined, new Date()),
    },
    {
      name: 'report.md',
      type: 'text/markdown',
      label: sentences.saveMarkdown,
      text: ({ contents }) => markdownText(documentOf(bank, contents)),
    },
  ];
  return (
    <section class="part files" aria-labelledby="files-heading">
      <h2 id="files-heading">{sentences.keepFiles}</h2>
      <p>{sentences.keepFilesWhy}</p>
      <div class="ways">
        {formats.map(({ name, type, label, text }) => (
          <button
            type="button"
            onClick={() => saveFile(name, type, text(resultOf(bank, stories, kept, new Date(), withProof)!))}
          >
            {label}
          </button>
        ))}
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={withProof}
          onChange={({ currentTarget }) => setWithProof(currentTarget.checked)}
        />
        {sentences.withProof}
      </label>
    </section>
  );
}
