import type { Bank } from '../../scoring/index.ts';

/** The bank that comes with the program, checked and compiled when the program was built. */
export async function shippedBank(): Promise<Bank> {
  const { bank } = await import('pm-path:bank');
  return bank;
}
