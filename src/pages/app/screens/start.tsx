import { Component } from 'preact';
import { fullCourse, quickCourse } from '../../../interview/course.ts';
import { interviewLength } from '../../../interview/length.ts';
import { lengthInWords } from '../../../interview/length-in-words.ts';
import { assessmentInWords } from '../../../words/records.ts';
import { type About, assessmentsShown, type KeptInterview, unfinishedIn } from '../kept.ts';
import { sentences } from '../sentences.ts';
import type { Visit } from '../visit.ts';
import { Heading } from './heading.tsx';
import { OpenFile } from './open-file.tsx';

type Props = { readonly visit: Visit };

/** Where a visit begins: what this is, how long it takes, and what there is to go on with. */
export class StartScreen extends Component<Props> {
  private about: About = 'me';

  override render({ visit }: Props) {
    const { bank } = visit;
    const { aside } = visit.kept();
    const shown = assessmentsShown(visit.kept()).at(-1);
    const unfinished = unfinishedIn(visit.kept());
    const ways = [
      { kind: 'full', course: fullCourse(bank), title: sentences.full, gives: sentences.fullGives },
      { kind: 'quick', course: quickCourse(bank, {}), title: sentences.quick, gives: sentences.quickGives },
    ] as const;
    return (
      <div class="screen">
        <Heading>{bank.title}</Heading>
        <p class="lead">{sentences.what}</p>
        {unfinished && (
          <section class="open" aria-label={sentences.goOn}>
            <p>{sentences.unfinished(answered(unfinished), unfinished.about)}</p>
            <button type="button" class="main" onClick={visit.goOn}>
              {sentences.goOn}
            </button>
          </section>
        )}
        {shown && (
          <section class="open" aria-label={sentences.seeResult}>
            <p>{assessmentInWords(bank, shown)}</p>
            <button type="button" class={unfinished ? undefined : 'main'} onClick={visit.toResult}>
              {sentences.seeResult}
            </button>
          </section>
        )}
        <section class="part">
          <h2>{unfinished || shown ? sentences.afresh : sentences.begin}</h2>
          <p>{sentences.deeds}</p>
          <ul class="answers">
            {ways.map(({ kind, course, title, gives }) => (
              <li>
                <button type="button" onClick={() => visit.begin(this.about, kind)}>
                  <span>
                    <strong>{title}</strong>
                    <span class="asked">{gives}</span>
                    <span class="asked">{lengthInWords(interviewLength(bank, {}, course.asks), kind)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <label class="tick">
            <input
              type="checkbox"
              onChange={({ currentTarget }) => {
                this.about = currentTarget.checked ? 'other' : 'me';
              }}
            />
            <span>
              {sentences.aboutOther}
              <span class="asked">{sentences.aboutOtherMeans}</span>
            </span>
          </label>
        </section>
        {aside.length > 0 && (
          <section class="part">
            <h2>{sentences.aside}</h2>
            <div class="ways">
              {aside.map((one, place) => (
                <button type="button" onClick={() => visit.takeUpAside(place)}>
                  {sentences.takeUp(answered(one), one.about)}
                </button>
              ))}
            </div>
          </section>
        )}
        <section class="part">
          <h2>{sentences.files}</h2>
          <OpenFile visit={visit} />
        </section>
      </div>
    );
  }
}

function answered({ answers }: KeptInterview): number {
  return Object.keys(answers).length;
}
