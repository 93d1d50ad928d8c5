import { render } from 'preact';
import { browserStore } from './browser-store.ts';
import { CONTENT_ID, contentIn } from './content.ts';
import { Page } from './page.tsx';
import type { View } from './view.ts';
import { type Onlooker, visitOf } from './visit.ts';

const { bank, stories } = contentIn(document.getElementById(CONTENT_ID)!.textContent!);
let view: View | null = null;
let turn = 0;
let said = '';
/** What is said when a screen is about to change stays for the next one. */
let isNew = false;

const onlooker: Onlooker = {
  show(next) {
    view = next;
    turn += 1;
    if (!isNew) said = '';
    isNew = false;
    draw();
    scrollTo(0, 0);
  },
  say(sentence) {
    said = sentence;
    isNew = true;
    draw();
  },
};
const visit = visitOf(bank, window, browserStore(window, bank.id), onlooker);

function draw(): void {
  render(
    <Page visit={visit} stories={stories} view={view} turn={turn} said={said} />,
    document.getElementById('page')!,
  );
}

visit.open();
