import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { isAtLength } from '../at-length.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { BROWSERS, type BrowserName, browserOf, PATIENCE, type Scheme } from './browser.ts';
import { bin } from './program.ts';

/** Firefox works three times as long: what it may do in its own way is in interview.test.ts, the rest it does at length. */
export const BROWSERS_FOR_MOST = BROWSERS.filter(({ name }) => isAtLength || name === 'chrome');

export const shippedPage = resolve(bin, '../../dist/pm-path.html');

const DESK = { width: 1280, height: 800 };

type Circumstances = {
  readonly file?: string;
  readonly width?: number;
  readonly scheme?: Scheme;
  /** Runs in the page before it does. */
  readonly before?: () => void;
  /** Of Chromium. */
  readonly isPolicyOff?: boolean;
};

/** Somebody who uses a page in a browser of their own, and what the page did meanwhile. */
export class Visitor {
  readonly page: Page;
  /** Addresses asked for, the page's own apart. */
  readonly requests: string[] = [];
  /** What it complained of. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  static async of(name: BrowserName, circumstances: Circumstances = {}): Promise<Visitor> {
    const { file = shippedPage, width = DESK.width, scheme = 'light', before, isPolicyOff } = circumstances;
    const browser = await browserOf(name, scheme);
    const context = await browser.createBrowserContext();
    const visitor = new Visitor(await context.newPage());
    const { page, requests, complaints } = visitor;
    const address = pathToFileURL(file).href;
    await page.setViewport({ ...DESK, width });
    if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (before) await page.evaluateOnNewDocument(before);
    await page.evaluateOnNewDocument(keepSaved);
    await page.evaluateOnNewDocument(keepHeard);
    if (isPolicyOff) await page.setBypassCSP(true);
    page.on('request', (request) => {
      // Firefox tells of pictures that it has itself, and of files that are saved.
      if (request.url() !== address && !/^(data|blob):/.test(request.url())) requests.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(address);
    await visitor.sees('h1');
    return visitor;
  }

  /** Comes to the page as if never there before, in the same window: to open one takes longer than most of what is done. */
  async comesAnew(): Promise<void> {
    await this.page.evaluate(() => localStorage.clear());
    await this.page.setViewport(DESK);
    await this.page.goto(this.page.url());
    await this.sees('h1');
    expect([this.requests.splice(0), this.complaints.splice(0)]).toEqual([[], []]);
  }

  /** Opens the page in another window of the same browser. */
  async inAnotherWindow(): Promise<Visitor> {
    const other = new Visitor(await this.page.browserContext().newPage());
    await other.page.goto(this.page.url());
    await other.sees('h1');
    return other;
  }

  async leave(): Promise<void> {
    await this.page.browserContext().close();
  }

  async sees(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { timeout: PATIENCE });
  }

  /** Waits until the heading is the one. */
  async reads(heading: string): Promise<void> {
    await this.page.waitForFunction(
      (expected) => document.querySelector('h1')?.textContent === expected,
      { timeout: PATIENCE, polling: 'mutation' },
      heading,
    );
  }

  heading(): Promise<string> {
    return this.text('h1');
  }

  text(selector: string): Promise<string> {
    return this.page.$eval(selector, (element) => element.textContent ?? '');
  }

  texts(selector: string): Promise<string[]> {
    return this.page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ''));
  }

  /** Presses the first button or label whose text has this in it. */
  async presses(text: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label, summary')];
      const found = all.find(({ textContent }) => textContent?.includes(wanted));
      if (!found)
        throw new Error(`Nothing says “${wanted}”: ${all.map((one) => one.textContent).join(' | ')}`);
      found.click();
    }, text);
  }

  async types(...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Opens a file as from the list of files. */
  async opens(name: string, text: string): Promise<void> {
    const path = join(temporaryFolder(), name);
    writeFileSync(path, text);
    const field = await this.page.waitForSelector('input[type=file]');
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** What is saved by the button with this text. */
  async saves(text: string): Promise<{ readonly name: string; readonly text: string }> {
    await this.presses(text);
    return this.page.evaluate(async () => {
      const { saved } = window as unknown as { saved: { blob: Blob; name: string }[] };
      const { blob, name } = saved.at(-1)!;
      return { name, text: await blob.text() };
    });
  }

  /** Waits until this is said besides the screen. */
  async hears(said: string): Promise<void> {
    await this.page.waitForFunction(
      (expected) => document.querySelector('[role=status]')?.textContent?.includes(expected),
      { timeout: PATIENCE },
      said,
    );
  }

  /** All that was said besides the screens. */
  heard(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as { heard: string[] }).heard.join(' '));
  }

  kept(): Promise<string | null> {
    return this.page.evaluate(() => localStorage.getItem('pm-path/pm-path'));
  }

  async goesBack(): Promise<void> {
    await this.page.evaluate(() => history.back());
  }

  /** What axe finds wrong, and the rules that hold. */
  async barriers(
    rules?: readonly string[],
  ): Promise<{ readonly found: readonly string[]; readonly passed: readonly string[] }> {
    // Its half a megabyte stays as long as the document does.
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    const { violations, passes } = await this.page.evaluate(
      (only) => (window as unknown as { axe: typeof axe }).axe.run(only ? { runOnly: [...only] } : {}),
      rules,
    );
    return {
      found: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
      passed: passes.map(({ id }) => id),
    };
  }
}

/** Runs in the page: a file that is saved is kept here as well. */
function keepSaved(): void {
  const saved: { blob: Blob; name: string }[] = [];
  Object.assign(window, { saved });
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    saved.push({ blob, name: '' });
    return create(blob);
  };
  HTMLAnchorElement.prototype.click = function click() {
    saved.at(-1)!.name = this.download;
  };
}

/** Runs in the page. */
function keepHeard(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const hear = () => heard.push(document.querySelector('[role=status]')?.textContent ?? '');
  new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
}
