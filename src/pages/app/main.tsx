import { render } from 'preact';
import { browserStore } from './browser-store.ts';
import { CONTENT_ID, contentIn } from './content.ts';
import { Page } from './page.tsx';
import type { View } from './view.ts';
import { type Onlooker, type Said, type Visit, visitOf } from './visit.ts';

const { bank, stories } = contentIn(document.getElementById(CONTENT_ID)!.textContent!);
let view: View | null = null;
let turn = 0;
let said: Said = { sentence: '' };
/** What is said when a screen is about to change stays for the next one. */
let isNew = false;

const onlooker: Onlooker = {
  show(next) {
    view = next;
    turn += 1;
    if (!isNew) said = { sentence: '' };
    isNew = false;
    draw();
    scrollTo(0, 0);
  },
  say(sentence, way) {
    said = way ? { sentence, way } : { sentence };
    isNew = true;
    draw();
  },
};
const store = browserStore(window, bank.id, () => visit.changedElsewhere());
const visit: Visit = visitOf(bank, window, store, onlooker);

function draw(): void {
  render(
    <Page visit={visit} stories={stories} view={view} turn={turn} said={said} />,
    document.getElementById('page')!,
  );
}

visit.open();
