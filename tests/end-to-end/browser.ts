import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { onTestFinished } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = PLACES.find((place) => existsSync(place));

/** Chromium is there, or this is CI, where a missing tool is a failure and not a reason to skip. */
export const hasBrowser = process.env.CI === 'true' || found !== undefined;

/** A browser without a window, closed when the test is over. */
export async function browser(): Promise<Browser> {
  if (found === undefined) throw new Error('There is no Chromium: apt-get install chromium');
  const started = await chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
  onTestFinished(() => started.close());
  return started;
}
