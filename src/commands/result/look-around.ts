import type { Bank } from '../../../scoring/index.ts';
import { ExpectedError, withoutStars } from '../../errors.ts';
import type { Asker, Menu } from '../../interview/asker.ts';
import { type Io, write } from '../../io.ts';
import type { Page } from '../../printout/page.ts';
import { oneScreen } from '../../printout/result/one-screen.ts';
import { partAlone } from '../../printout/result/parts.ts';
import type { ShownResult } from '../../printout/result/shown.ts';
import { wholeReport } from '../../printout/result/whole.ts';
import { leftInWords } from '../../words/plan.ts';
import { isPartial } from '../../words/recommendation.ts';
import { RESULT_PARTS, type ResultPart, resultParts } from '../../words/result-parts.ts';
import { askForReport } from '../shared/ask-for-report.ts';
import { asking } from '../shared/asking.ts';
import type { PrintoutOptions } from '../shared/flags.ts';
import { pageFor } from '../shared/page-for.ts';

/** What somebody asks to see of a result. */
export type Wanted = ResultPart | 'all';

type Circumstances = {
  /** Where the assessment lies; `null`: nowhere. */
  readonly savedAt: string | null;
  /** What is shown before the menu. */
  readonly first?: Wanted | undefined;
};

/**
 * Keeps one screen in sight and shows the parts of a result from a menu, until the person is done; the screen stays
 * behind. Returns the exit code.
 */
export async function lookAround(
  io: Io,
  flags: PrintoutOptions,
  bank: Bank,
  shown: ShownResult,
  { savedAt, first }: Circumstances,
): Promise<number> {
  const entries = () => entriesOf(pageFor(io, flags), shown, savedAt !== null);
  const screen = () =>
    oneScreen(pageFor(io, flags), bank, shown, { rows: rowsOf(io), entries: entries().length });
  const left = await asking(io, flags, async (asker) => {
    const show = (wanted: Wanted) => asker.show(linesOf(pageFor(io, flags), bank, shown, wanted, savedAt));
    if (first !== undefined) await show(first);
    for (;;) {
      const chosen = await asker.menu({ kind: 'menu', above: screen(), title: '', entries: entries() });
      if (chosen === null || chosen === 'done') break;
      if (chosen === 'report') await writeReport(io, flags, asker);
      else await show(chosen);
    }
    await write(io.stdout, `${screen().join('\n')}\n\n`);
    asker.say(savedAt === null ? 'Nothing was saved.' : SAVED);
    return 0;
  });
  return left;
}

const SAVED =
  'It is kept on this machine only. pm-path result shows it again, pm-path log notes what you did.';

type Entry = ResultPart | 'report' | 'done';

const KEYS = {
  plan: 'p',
  why: 'w',
  sure: 's',
  change: 'c',
  people: 'l',
} as const satisfies Record<ResultPart, string>;

function rowsOf({ stderr }: Io): number {
  return stderr.rows > 0 ? stderr.rows : 24;
}

/** So many columns hold what the plan comes to beside its name. */
const WIDE = 60;

function entriesOf(
  { width }: Page,
  { current, quick }: ShownResult,
  isSaved: boolean,
): Menu<Entry>['entries'] {
  const left = leftInWords(current, current.assessment.takenAt);
  const plan = left === null || width < WIDE ? RESULT_PARTS.plan : `${RESULT_PARTS.plan}: ${left}`;
  const parts = isPartial(quick) ? (['sure', 'people'] as const) : resultParts();
  return [
    ...parts.map((part) => ({
      value: part,
      label: part === 'plan' ? plan : RESULT_PARTS[part],
      key: KEYS[part],
    })),
    ...(isSaved ? [{ value: 'report', label: 'Write the report', key: 'r' } as const] : []),
    { value: 'done', label: 'Done', key: 'd' },
  ];
}

function linesOf(
  page: Page,
  bank: Bank,
  shown: ShownResult,
  wanted: Wanted,
  savedAt: string | null,
): readonly string[] {
  return wanted === 'all'
    ? wholeReport(page, bank, shown, savedAt).trimEnd().split('\n')
    : partAlone(page, bank, wanted, shown);
}

/** What cannot be written is said, and the menu comes back. */
async function writeReport(io: Io, flags: PrintoutOptions, asker: Asker): Promise<void> {
  const wanted = await askForReport(asker);
  if (wanted === null) return;
  const { reportCommand } = await import('../report/report.ts');
  try {
    await reportCommand(io, { ...flags, ...wanted });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    asker.say(withoutStars(error));
  }
}
