import type { Document } from '../document/document.ts';
import { CalloutOf } from './callout.tsx';

/** What stands below the verdict: what is said of it, what to do, and the key figures. */
export function Summary({ says, callouts, figures }: Pick<Document, 'says' | 'callouts' | 'figures'>) {
  return (
    <>
      {says.map((text) => (
        <p>{text}</p>
      ))}
      <div class="callouts">
        {callouts.map((callout) => (
          <CalloutOf callout={callout} />
        ))}
      </div>
      <dl class="figures">
        {figures.map(({ value, meaning }) => (
          <div>
            <dt>{meaning}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
