import type { Finding } from './findings.ts';
import type { ScoredRouteResult } from './result.ts';
import { shown } from './rounding.ts';

/** Findings repeat numbers of the routes; they take them over, so that one number never reads in two ways. */
export function wholeFinding(routes: readonly ScoredRouteResult[], finding: Finding): Finding {
  const route = 'route' in finding ? routes.find(({ id }) => id === finding.route) : undefined;
  switch (finding.code) {
    case 'ready':
    case 'ready-too':
    case 'not-ready':
      return { ...finding, readiness: route!.readiness };
    case 'need-area':
      return route!.blockedBy.find(({ because }) => because === finding.because) ?? finding;
    case 'out-of-reach':
      return { ...finding, reachable: shown(finding.reachable, [finding.readyAt], 1) };
    case 'strength':
    case 'gap': {
      const area = route!.contributions.find((line) => line.area === finding.area)!;
      const { points, of } = area.questions.find(({ id }) => id === finding.question)!;
      return { ...finding, points, of };
    }
    case 'unproven':
      return { ...finding, points: shown(finding.points, [], 1) };
    case 'nearest':
    case 'beyond-reach':
    case 'see-plan':
    case 'outdone':
    case 'not-needed':
    case 'need':
    case 'adjustment':
    case 'missing-facts':
      return finding;
  }
}
