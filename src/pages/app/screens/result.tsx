import { Component } from 'preact';
import type { ToldStory } from '../../../../scoring/stories/index.ts';
import type { Section } from '../../document/document.ts';
import { BlockOf } from '../../html/blocks.tsx';
import { OwnPicture } from '../../html/pictures/own-picture.tsx';
import { Summary } from '../../html/summary.tsx';
import type { Kept } from '../kept.ts';
import { ownDocument } from '../own-document.ts';
import { type PageResult, resultOf } from '../result.ts';
import { sentences } from '../sentences.ts';
import type { Visit } from '../visit.ts';
import { Declined } from './declined.tsx';
import { Heading } from './heading.tsx';
import { HoursAWeek } from './hours-a-week.tsx';
import { KeepFiles } from './keep-files.tsx';

type Props = { readonly visit: Visit; readonly stories: readonly ToldStory[] };

/** The result as the report tells it, with a plan that can be changed. */
export class ResultScreen extends Component<Props> {
  private isChanged = false;
  private told: { readonly kept: Kept; readonly found: PageResult | null } | undefined;

  override render({ visit, stories }: Props) {
    const { bank } = visit;
    const kept = visit.kept();
    // Scoring takes longer than drawing.
    if (this.told?.kept !== kept)
      this.told = { kept, found: resultOf(bank, stories, kept, new Date(), true) };
    const { found } = this.told;
    // There is none any more once all was forgotten, until the start is shown.
    if (found === null) return null;
    const { title, about, verdict, says, callouts, figures, sections, colophon } = ownDocument(
      bank,
      found.contents,
    );

    // What is kept changes behind the back of the screen; it is drawn anew when that was asked for here.
    const drawAnew = (after?: () => void) => {
      this.isChanged = true;
      this.forceUpdate(after);
    };
    const changing = (change: (action: string) => void) => (action: string) => {
      change(action);
      // What was ticked is gone from the list, and so is where the person was in it.
      drawAnew(() => document.getElementById('plan-heading')?.focus({ preventScroll: true }));
    };
    const decline = changing(visit.decline);
    const tickOf = (id: string) => (
      <label class="tick">
        <input type="checkbox" checked={false} onChange={() => decline(id)} />
        {sentences.cannot}
      </label>
    );

    const declined = <Declined bank={bank} declined={kept.declined} takeBack={changing(visit.takeBack)} />;

    return (
      <div class="screen result">
        <header>
          <p class="title" dir="auto">
            {title}
          </p>
          <Heading>{verdict}</Heading>
          {/* Of the plan and of deeds the last figure tells what was logged, and nothing is logged here. */}
          <Summary says={says} callouts={callouts} figures={figures.slice(0, figures.length > 2 ? -2 : -1)} />
          <div class="ways">
            {found.open > 0 && (
              <button type="button" class="main" onClick={() => visit.answerRest(found.answers)}>
                {sentences.answerRest(found.open)}
              </button>
            )}
            <button type="button" onClick={() => print()}>
              {sentences.print}
            </button>
            <button type="button" onClick={() => visit.lookOver(found.answers)}>
              {sentences.changeAnswer}
            </button>
            <button type="button" onClick={visit.toStart}>
              {sentences.answerAgain}
            </button>
          </div>
        </header>
        {/* Who sees the plan change has it in the plan. */}
        <p class="unseen" role="status">
          {this.isChanged && textOf(sections.find(({ id }) => id === 'plan'))}
        </p>
        {sections.map(({ id, title: heading, blocks }) => (
          <section class="part" id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`} tabIndex={-1}>
              {heading}
            </h2>
            {id === 'plan' && (
              <HoursAWeek
                hours={found.plan.plan.hoursPerWeek}
                change={(hours) => {
                  visit.setHours(hours);
                  drawAnew();
                }}
              />
            )}
            {blocks.map((block) => (
              <BlockOf block={block} Picture={OwnPicture} tickOf={tickOf} />
            ))}
            {id === 'plan' && declined}
          </section>
        ))}
        {!sections.some(({ id }) => id === 'plan') && declined}
        <KeepFiles bank={bank} stories={stories} kept={kept} found={found} />
        <footer>
          {about.map((text) => (
            <p class="meta">{text}</p>
          ))}
          <p class="meta">{colophon}</p>
        </footer>
      </div>
    );
  }
}

/** What a section says first, which of the plan is how far it leads and what it takes. */
function textOf(section: Section | undefined): string {
  const [first] = section?.blocks ?? [];
  return first?.kind === 'paragraph' ? first.text : sentences.noPlan;
}
