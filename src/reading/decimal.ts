/** Reads 1.5 and 1,5; `NaN` when it is no number. */
export function decimalFrom(typed: string): number {
  return typed.trim() === '' ? Number.NaN : Number(typed.replace(/^(\d*),(\d{1,2})$/, '$1.$2'));
}
