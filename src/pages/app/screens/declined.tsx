import type { Bank } from '../../../../scoring/index.ts';
import { actionsOf } from '../../../bank/lookup.ts';
import { DECLINED } from '../../../words/declined.ts';
import { sentences } from '../sentences.ts';

type Props = {
  readonly bank: Bank;
  /** Full ids. */
  readonly declined: readonly string[];
  readonly takeBack: (action: string) => void;
};

/** What the plans do without; each can be taken back. */
export function Declined({ bank, declined, takeBack }: Props) {
  const actions = actionsOf(bank).filter(({ id }) => declined.includes(id));
  if (actions.length === 0) return null;
  return (
    <>
      <h3>{DECLINED}</h3>
      <ul class="declined">
        {actions.map(({ id, title }) => (
          <li>
            <label class="tick">
              <input type="checkbox" checked onChange={() => takeBack(id)} />
              <span dir="auto">
                {title}
                <span class="asked">{sentences.takeBack}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
