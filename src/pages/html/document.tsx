import type { Document } from '../document/document.ts';
import { BlockOf } from './blocks.tsx';
import { pageText } from './page.tsx';
import { PictureOf } from './pictures/picture.tsx';
import { STYLE } from './style.ts';
import { Summary } from './summary.tsx';

/** A report as a page to send or to print. */
export function htmlPage(document: Document): string {
  const children = <Body document={document} />;
  return pageText({ title: document.title, style: STYLE, scheme: 'light dark', children });
}

function Body({ document }: { readonly document: Document }) {
  const { title, about, verdict, says, callouts, figures, sections, colophon } = document;
  return (
    <>
      <header>
        <p class="title" dir="auto">
          {title}
        </p>
        <h1 dir="auto">{verdict}</h1>
        <Summary says={says} callouts={callouts} figures={figures} />
        {about.map((text) => (
          <p class="meta">{text}</p>
        ))}
      </header>
      <main>
        {sections.map(({ id, title: heading, blocks }) => (
          <section class="part" id={id} aria-labelledby={`${id}-heading`}>
            <h2 id={`${id}-heading`}>{heading}</h2>
            {blocks.map((block) => (
              <BlockOf block={block} Picture={PictureOf} />
            ))}
          </section>
        ))}
      </main>
      <footer>
        <p class="meta">{colophon}</p>
      </footer>
    </>
  );
}
