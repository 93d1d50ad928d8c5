import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const found = NAMES.flatMap(pathOf)[0];

/** A browser is there, or this is CI, where a missing tool is a failure and not a reason to skip. */
export const hasBrowser = process.env.CI === 'true' || found !== undefined;

/** Without a graphics card, and without whatever a browser says to its maker. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function startBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error(`None of these is installed: ${NAMES.join(', ')}.`);
  return chromium.launch({ executablePath: found, args: FLAGS });
}

/** What a page did that a report never does. */
export type Misdeeds = {
  /** Addresses asked for, the page's own apart. */
  readonly requests: string[];
  readonly console: string[];
  readonly dialogs: string[];
};

/** A page with a file in it, and what it did while it was opened. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly misdeeds: Misdeeds }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const misdeeds: Misdeeds = { requests: [], console: [], dialogs: [] };
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== address) misdeeds.requests.push(request.url());
  });
  page.on('console', (message) => misdeeds.console.push(message.text()));
  page.on('pageerror', (error) => misdeeds.console.push(error.message));
  page.on('dialog', (dialog) => {
    misdeeds.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, misdeeds };
}

function pathOf(name: string): readonly string[] {
  try {
    return [execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()];
  } catch {
    return [];
  }
}
