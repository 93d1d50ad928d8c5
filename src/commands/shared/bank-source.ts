import type { Bank } from '../../../scoring/index.ts';
import { shippedBank } from '../../bank/shipped.ts';

/** The bank of the folder, or the one that comes with the program. */
export async function bankFrom(folder: string | undefined): Promise<Bank> {
  if (folder === undefined) return shippedBank();
  const { loadBank } = await import('../../bank/load.ts');
  return loadBank(folder).bank;
}
