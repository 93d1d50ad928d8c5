import type { Answers, Bank } from '../../../scoring/index.ts';
import { type NearStory, nearestStories, startOf, type ToldStory } from '../../../scoring/stories/index.ts';
import { shippedBank } from '../../bank/shipped.ts';

/** Of banks from a folder; those of the shipped bank are loaded when somebody is told them. */
const storiesFromFolder = new WeakMap<Bank, readonly ToldStory[]>();

/** The bank of the folder, or the one that comes with the program. */
export async function bankFrom(folder: string | undefined): Promise<Bank> {
  if (folder === undefined) return shippedBank();
  const [{ loadBank }, { toldStories }] = await Promise.all([
    import('../../bank/load.ts'),
    import('../../bank/told-stories.ts'),
  ]);
  const { bank, stories } = loadBank(folder);
  storiesFromFolder.set(bank, toldStories(bank, stories));
  return bank;
}

/** @param bank from `bankFrom` */
export async function storiesOf(bank: Bank): Promise<readonly ToldStory[]> {
  return storiesFromFolder.get(bank) ?? (await import('pm-path:stories')).stories;
}

/** @param bank from `bankFrom` */
export async function peopleLike(bank: Bank, answers: Answers): Promise<readonly NearStory[]> {
  return nearestStories(startOf(bank, answers), await storiesOf(bank));
}
