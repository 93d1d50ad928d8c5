import { sentences } from '../sentences.ts';
import type { Standing } from '../standing.ts';

type Props = { readonly standing: Standing; readonly place: string };

/** How far the interview has come, in words and as a bar. */
export function StandingOf({ standing, place }: Props) {
  return (
    <div class="standing">
      <p>{place}</p>
      <p>{sentences.left(standing)}</p>
      <progress value={standing.share} aria-label={sentences.standing} />
    </div>
  );
}
