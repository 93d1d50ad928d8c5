import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import type { Document } from '../document/document.ts';
import { BlockOf } from './blocks.tsx';
import { STYLE } from './style.ts';

/** A page that stands alone: no script, no request, everything in the one file. Preact escapes every text in it. */
export function htmlPage(document: Document): string {
  return `<!DOCTYPE html>\n${renderToString(<Page document={document} />)}\n`;
}

/** Nothing may be loaded or run; only the style of this very page applies. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

function Page({ document }: { readonly document: Document }) {
  const { title, about, verdict, says, figures, sections, colophon } = document;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="pm-path" />
        <title>{title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <header>
          <p class="title" dir="auto">
            {title}
          </p>
          <h1 dir="auto">{verdict}</h1>
          {says.map((text) => (
            <p>{text}</p>
          ))}
          <dl class="figures">
            {figures.map(({ value, meaning }) => (
              <div>
                <dt>{meaning}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {about.map((text) => (
            <p class="meta">{text}</p>
          ))}
        </header>
        <main>
          {sections.map(({ id, title: heading, blocks }) => (
            <section class="part" id={id} aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{heading}</h2>
              {blocks.map((block) => (
                <BlockOf block={block} />
              ))}
            </section>
          ))}
        </main>
        <footer>
          <p class="meta">{colophon}</p>
        </footer>
      </body>
    </html>
  );
}
