import { Component } from 'preact';
import type { ToldStory } from '../../../scoring/stories/index.ts';
import { MenuScreen } from './screens/menu.tsx';
import { ProofScreen } from './screens/proof.tsx';
import { QuestionScreen } from './screens/question.tsx';
import { ResultScreen } from './screens/result.tsx';
import { ReviewScreen } from './screens/review.tsx';
import { SecondViewScreen } from './screens/second-view.tsx';
import { StartScreen } from './screens/start.tsx';
import { sentences } from './sentences.ts';
import type { View } from './view.ts';
import type { Said, Visit } from './visit.ts';

type Props = {
  readonly visit: Visit;
  readonly stories: readonly ToldStory[];
  /** `null` until the first screen is there. */
  readonly view: View | null;
  /** Which of the screens so far it is: each is drawn from scratch. */
  readonly turn: number;
  /** What is to be said besides; it is read out too. */
  readonly said: Said;
};

export function Page({ visit, stories, view, turn, said }: Props) {
  return (
    <>
      <main>
        <p class="said" role="status">
          {said.sentence}
          {said.way && (
            <>
              {' '}
              <button type="button" class="link" onClick={said.way.take}>
                {said.way.label}
              </button>
            </>
          )}
        </p>
        {view && <ScreenOf key={turn} view={view} visit={visit} stories={stories} />}
      </main>
      <footer class="keeping">
        <p>{visit.notKept() ?? sentences.kept}</p>
        <Forget key={turn} visit={visit} />
      </footer>
    </>
  );
}

function ScreenOf({ view, visit, stories }: Pick<Props, 'visit' | 'stories'> & { readonly view: View }) {
  switch (view.kind) {
    case 'start':
      return <StartScreen visit={visit} />;
    case 'question':
      return <QuestionScreen view={view} toStart={visit.toStart} />;
    case 'proof':
      return <ProofScreen view={view} />;
    case 'menu':
      return <MenuScreen view={view} />;
    case 'review':
      return <ReviewScreen view={view} />;
    case 'result':
      return <ResultScreen visit={visit} stories={stories} />;
    case 'second-view':
      return <SecondViewScreen visit={visit} />;
  }
}

class Forget extends Component<Pick<Props, 'visit'>, { readonly isAsked: boolean }> {
  override state = { isAsked: false };

  override render({ visit }: Pick<Props, 'visit'>) {
    const setAsked = (isAsked: boolean) => this.setState({ isAsked });
    if (!this.state.isAsked)
      return (
        <p>
          {sentences.keptElsewhere}{' '}
          <button type="button" class="link" onClick={() => setAsked(true)}>
            {sentences.forget}
          </button>
        </p>
      );
    return (
      <div class="ways" role="alert">
        <p>{sentences.forgetSure}</p>
        <button type="button" onClick={visit.forget}>
          {sentences.forgetYes}
        </button>
        <button type="button" onClick={() => setAsked(false)}>
          {sentences.forgetNo}
        </button>
      </div>
    );
  }
}
