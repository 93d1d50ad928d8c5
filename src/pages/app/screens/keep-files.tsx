import { Component } from 'preact';
import type { Bank } from '../../../../scoring/index.ts';
import type { ToldStory } from '../../../../scoring/stories/index.ts';
import { answersAsYaml } from '../../../answers/as-yaml.ts';
import { jsonText } from '../../../json.ts';
import type { CurrentPlan } from '../../../record/current-plan.ts';
import { isPartial } from '../../../words/recommendation.ts';
import { calendarOf } from '../../calendar/calendar.ts';
import { NO_EARLIER_FILE } from '../../calendar/earlier-file.ts';
import { sessionsOf } from '../../calendar/sessions.ts';
import { USUAL_TIME, weeklyTimeInWords, weeklyTimesFrom } from '../../calendar/weekly-time.ts';
import { markdownText } from '../../markdown/document.ts';
import type { Kept } from '../kept.ts';
import { ownDocument } from '../own-document.ts';
import { type PageResult, resultOf } from '../result.ts';
import { saveFile } from '../save-file.ts';
import { sentences } from '../sentences.ts';

type Props = {
  readonly bank: Bank;
  readonly stories: readonly ToldStory[];
  readonly kept: Kept;
  /** With proofs. */
  readonly found: PageResult;
};

type Format = {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly text: (result: PageResult) => string;
};

/** The result, the answers and the plan as files, to go on with elsewhere. */
export class KeepFiles extends Component<Props, { readonly withProof: boolean; readonly times: string }> {
  override state = { withProof: false, times: weeklyTimeInWords(USUAL_TIME) };

  override render({ bank, stories, kept, found }: Props) {
    const { withProof, times } = this.state;
    const weekly = weeklyTimesFrom(times);
    // After the quick way the plan waits for the other questions.
    const isPlanTold = !isPartial(found.contents.assessment.quick);
    const withoutProof = () => resultOf(bank, stories, kept, new Date(), false)!;
    const calendarText = (plan: CurrentPlan) => {
      const now = new Date();
      const deeds = { logged: [], declined: kept.declined };
      const sessions = sessionsOf(plan, weekly ?? [USUAL_TIME], now);
      return calendarOf(bank, plan, deeds, sessions, NO_EARLIER_FILE, now, sentences.calendar);
    };
    const formats: readonly Format[] = [
      {
        name: 'result.json',
        type: 'application/json',
        label: sentences.saveResult,
        text: ({ contents }) => jsonText(contents.assessment),
      },
      {
        name: 'answers.yaml',
        type: 'application/yaml',
        label: sentences.saveAnswers,
        text: ({ answers }) => answersAsYaml(answers),
      },
      ...(isPlanTold
        ? [
            {
              name: 'plan.ics',
              type: 'text/calendar',
              label: sentences.saveCalendar,
              text: ({ plan }: PageResult) => calendarText(plan),
            },
          ]
        : []),
      {
        name: 'report.md',
        type: 'text/markdown',
        label: sentences.saveMarkdown,
        text: () => markdownText(ownDocument(bank, (withProof ? found : withoutProof()).contents)),
      },
    ];
    return (
      <section class="part files" aria-labelledby="files-heading">
        <h2 id="files-heading">{sentences.keepFiles}</h2>
        <p>{sentences.keepFilesWhy}</p>
        <div class="ways">
          {formats.map(({ name, type, label, text }) => (
            <button type="button" onClick={() => saveFile(name, type, text(found))}>
              {label}
            </button>
          ))}
        </div>
        {isPlanTold && (
          <>
            <p class="hours">
              <label for="times">{sentences.weeklyTimes}</label>
              <input
                id="times"
                value={times}
                aria-invalid={weekly === null || undefined}
                aria-describedby="times-wrong"
                onInput={({ currentTarget }) => this.setState({ times: currentTarget.value })}
              />
            </p>
            <p id="times-wrong" class="notice" role="alert">
              {weekly === null ? sentences.noTimes : ''}
            </p>
          </>
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={withProof}
            onChange={({ currentTarget }) => this.setState({ withProof: currentTarget.checked })}
          />
          {sentences.withProof}
        </label>
      </section>
    );
  }
}
