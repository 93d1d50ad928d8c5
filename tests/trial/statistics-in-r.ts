import { execFileSync } from 'node:child_process';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { weightedKappa } from '../../scoring/statistics/kappa.ts';
import { commonOddsRatio } from '../../scoring/statistics/odds-ratio.ts';
import { proportionOf } from '../../scoring/statistics/proportion.ts';
import type { Trial } from './trial.ts';

const TABLES = 200;
const NEAR = 1e-6;

/** Reads tables of nine counts: agreement of two by vcd, a share, and the odds ratio of two strata. */
const PROGRAM = `
suppressMessages(library(vcd))
tables <- matrix(scan(file("stdin"), quiet = TRUE), ncol = 9, byrow = TRUE)
for (row in seq_len(nrow(tables))) {
  counts <- tables[row, ]
  kappa <- Kappa(matrix(counts, 3, 3, byrow = TRUE), weights = "Fleiss-Cohen")$Weighted
  share <- prop.test(counts[1], sum(counts), correct = FALSE)$conf.int
  odds <- mantelhaen.test(array(counts[1:8], dim = c(2, 2, 2)))
  cat(format(c(kappa, share, odds$estimate, odds$conf.int), digits = 15), "\\n")
}`;

/** Agreement, shares and odds ratios with their intervals, as R has them: Debian's r-base-core and r-cran-vcd. */
export const statisticsInR: Trial = {
  name: 'agreement, shares and odds ratios against R',
  needs: ['Rscript'],
  run: async () => {
    const generator = xoroshiro128plus(7);
    const tables = Array.from({ length: TABLES }, () =>
      Array.from({ length: 9 }, () => uniformInt(generator, 1, 60)),
    );
    const input = tables.map((counts) => counts.join(' ')).join('\n');
    const said = execFileSync('Rscript', ['-e', PROGRAM], { input, encoding: 'utf8' });
    const theirs = said
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number));
    let furthest = 0;
    for (const [place, counts] of tables.entries())
      for (const [at, ours] of ofOurs(counts).entries())
        furthest = Math.max(furthest, Math.abs(ours - theirs[place]![at]!));
    if (!(furthest < NEAR)) throw new Error(`Off by ${furthest}.`);
    return `${TABLES} tables, at most ${furthest.toExponential(1)} apart`;
  },
};

function ofOurs(counts: readonly number[]): readonly number[] {
  const pairs = counts.flatMap((count, at) =>
    Array.from({ length: count }, () => [Math.floor(at / 3), at % 3] as const),
  );
  const { kappa, standardError } = weightedKappa(pairs)!;
  const share = proportionOf(counts[0]!, pairs.length);
  // R fills its tables column by column.
  const strata = [counts.slice(0, 4), counts.slice(4, 8)].map(([one, other, oneNot, otherNot]) => ({
    oneWith: one!,
    oneWithout: oneNot!,
    otherWith: other!,
    otherWithout: otherNot!,
  }));
  const odds = commonOddsRatio(strata)!;
  return [kappa, standardError, share.low, share.high, odds.ratio, odds.low, odds.high];
}
