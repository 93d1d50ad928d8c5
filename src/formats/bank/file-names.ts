/** The kinds of files that a bank is made of, as their schemas are called. */
export const BANK_FILES: readonly string[] = ['bank', 'area', 'routes', 'persona', 'story'];
