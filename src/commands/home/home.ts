import { existsSync } from 'node:fs';
import type { Bank } from '../../../scoring/index.ts';
import type { Io } from '../../io.ts';
import { homeLines } from '../../printout/home.ts';
import type { AtHome } from '../../record/at-home.ts';
import { FOLDERS, folderIn } from '../../store/file-names.ts';
import type { Unfinished } from '../../words/unfinished.ts';
import { asking } from '../shared/asking.ts';
import { bankFrom } from '../shared/bank-source.ts';
import type { GlobalOptions } from '../shared/flags.ts';
import { homeOf } from '../shared/home-of.ts';
import { pageFor } from '../shared/page-for.ts';
import type { SavedPerson } from '../shared/saved-person.ts';
import { homeEntries } from './menu.ts';

/** Where somebody stands, and what there is to do: until the person quits, or goes on to the questions. */
export async function homeCommand(io: Io, flags: GlobalOptions): Promise<number> {
  const bank = await bankFrom(undefined);
  for (;;) {
    const { person, unfinished, last } = await found(io, flags, bank);
    const above = homeLines(pageFor(io, flags), bank, unfinished, last);
    const entries = homeEntries({ draft: unfinished !== null, result: last !== null });
    const chosen = await asking(io, flags, (ask) => ask.menu({ kind: 'menu', above, title: '', entries }));
    if (typeof chosen === 'number') return chosen;
    switch (chosen) {
      case null:
      case 'quit':
        return 0;
      case 'start':
      case 'go-on':
      case 'assess': {
        const { assessCommand } = await import('../assess/assess.ts');
        return assessCommand(io, { ...flags, save: true });
      }
      default: {
        const { carriedOut } = await import('./chosen.ts');
        const exitCode = await carriedOut(io, flags, bank, person!, chosen);
        if (exitCode !== 0) return exitCode;
      }
    }
  }
}

type Found = {
  readonly person: SavedPerson | null;
  readonly unfinished: Unfinished | null;
  readonly last: AtHome | null;
};

/** What lies there; of who is new nothing is read, so that the first screen comes at once. */
async function found(io: Io, flags: GlobalOptions, bank: Bank): Promise<Found> {
  const home = homeOf(io, flags);
  const isNew = FOLDERS.every((folder) => !existsSync(folderIn(home, folder)));
  if (isNew) return { person: null, unfinished: null, last: null };
  const [{ savedPerson }, { unfinishedInterview }, { atHome }] = await Promise.all([
    import('../shared/saved-person.ts'),
    import('../shared/unfinished.ts'),
    import('../../record/at-home.ts'),
  ]);
  const person = await savedPerson(io, flags, bank);
  const saved = person.assessments.at(-1);
  return {
    person,
    unfinished: unfinishedInterview(bank, home),
    last: saved ? atHome(bank, saved, person.evidence, person.declined, new Date()) : null,
  };
}
