import puppeteer, { type Browser } from 'puppeteer-core';
import { pathOf } from './tools.ts';

/** The browsers that the pages are looked at with, by the name that their driver has for them. */
export const BROWSERS = [
  // The first draws on no screen and takes half the time of the second.
  {
    name: 'chrome',
    title: 'Chromium',
    commands: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'],
  },
  { name: 'firefox', title: 'Firefox', commands: ['firefox-esr', 'firefox'] },
] as const;

export type BrowserName = (typeof BROWSERS)[number]['name'];

/** Of a light or dark desktop: Firefox is told when it starts, Chromium in each of its windows. */
export type Scheme = 'light' | 'dark';

/** It is there, or this is CI, where a missing browser is a failure and not a reason to skip. */
export function hasBrowser(name: BrowserName): boolean {
  return process.env.CI === 'true' || pathsOf(name).length > 0;
}

function pathsOf(name: BrowserName): readonly string[] {
  return BROWSERS.find((one) => one.name === name)!.commands.flatMap((command) => pathOf(command) ?? []);
}

/** On a busy machine a browser takes half a minute to start. */
export const PATIENCE = 60_000;

const started = new Map<string, Promise<Browser>>();

/** The one browser of the kind that this process has: to start one takes longer than most tests, and it ends with the process. */
export async function browserOf(name: BrowserName, scheme: Scheme = 'light'): Promise<Browser> {
  const kind = name === 'firefox' ? `${name} ${scheme}` : name;
  const running = await started.get(kind)?.catch(() => null);
  if (running?.connected) return running;
  const starting = startBrowser(name, scheme);
  started.set(kind, starting);
  return starting;
}

function startBrowser(name: BrowserName, scheme: Scheme): Promise<Browser> {
  const [path] = pathsOf(name);
  if (path === undefined) throw new Error(`There is no ${name} here`);
  const patient = { browser: name, executablePath: path, timeout: PATIENCE, protocolTimeout: PATIENCE };
  if (name === 'firefox')
    return puppeteer.launch({
      ...patient,
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 },
    });
  return puppeteer.launch({
    ...patient,
    headless: path.endsWith('shell') ? 'shell' : true,
    // Not by a port: there are machines without a network.
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
