import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../src/formats/evidence.ts';

/** Puts an entry into a home as `log` saves it, whatever stands in it. */
export function saveDeed(home: string, deed: Evidence): void {
  const folder = join(home, 'evidence');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${deed.date}-${deed.id}.json`), JSON.stringify(deed));
}
