import { type Answers, answerId, type Bank, evaluate, hasProof } from '../../scoring/index.ts';
import type { ScoreChange } from '../../scoring/progress/index.ts';

/** What somebody wants to hear first of the time between two assessments; questions and areas by their ids. */
export type News =
  /** A way in is ready that was not, or the other way round; `tippedBy` is `null` where no one answer did it. */
  | {
      readonly kind: 'opened' | 'closed';
      readonly route: string;
      readonly tippedBy: string | null;
      /** The answer was the same before, and only its proof is other. */
      readonly isProof: boolean;
    }
  | { readonly kind: 'moved'; readonly area: string }
  | { readonly kind: 'still' };

/**
 * Both times under the present bank.
 * @param areas how they moved
 */
export function newsBetween(bank: Bank, before: Answers, now: Answers, areas: readonly ScoreChange[]): News {
  const wasReady = readyRoutes(bank, before);
  const isReady = readyRoutes(bank, now);
  const opened = isReady.find(({ id }) => !wasReady.some((one) => one.id === id));
  if (opened) return { kind: 'opened', route: opened.id, ...tipped(bank, before, now, opened.id) };
  const closed = wasReady.find(({ id }) => !isReady.some((one) => one.id === id));
  if (closed) return { kind: 'closed', route: closed.id, ...tipped(bank, before, now, closed.id) };
  const [most] = areas
    .filter(({ answers }) => answers !== 0)
    .toSorted((one, other) => Math.abs(other.answers) - Math.abs(one.answers));
  return most ? { kind: 'moved', area: most.id } : { kind: 'still' };
}

/** What is furthest above its mark first. */
function readyRoutes(bank: Bank, answers: Answers) {
  return evaluate(bank, answers)
    .routes.filter(({ ready }) => ready)
    .toSorted((one, other) => other.readiness - other.readyAt - (one.readiness - one.readyAt));
}

/** The changed answer without which the route would stand as before; of several the one that moves it most. */
function tipped(bank: Bank, before: Answers, now: Answers, route: string) {
  const stand = (answers: Answers) => evaluate(bank, answers).routes.find(({ id }) => id === route)!;
  const { ready, readiness } = stand(now);
  const [most] = Object.keys({ ...before, ...now })
    .filter((id) => isOther(before, now, id))
    .map((id) => ({ id, without: stand({ ...now, [id]: before[id] }) }))
    .filter(({ without }) => without.ready !== ready)
    .toSorted(
      (one, other) =>
        Math.abs(other.without.readiness - readiness) - Math.abs(one.without.readiness - readiness),
    );
  const tippedBy = most?.id ?? null;
  const isProof = tippedBy !== null && answerId(before[tippedBy]) === answerId(now[tippedBy]);
  return { tippedBy, isProof };
}

function isOther(before: Answers, now: Answers, id: string): boolean {
  return answerId(before[id]) !== answerId(now[id]) || hasProof(before[id]) !== hasProof(now[id]);
}
