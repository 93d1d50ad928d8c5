import { bank as shipped } from 'pm-path:bank';
import type { Bank } from '../scoring/index.ts';

/** The bank that comes with the program, checked and compiled when it was built. */
export const bank: Bank = shipped;
