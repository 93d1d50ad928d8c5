import type { ResultPart } from '../../words/result-parts.ts';

/** What somebody asks to see of a result. */
export type Wanted = ResultPart | 'all';
