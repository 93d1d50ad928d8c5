import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

type PageProps = {
  readonly title: string;
  /** Must hold nothing that would be escaped, so that its hash in the policy stays right. */
  readonly style: string;
  readonly scheme: 'light' | 'light dark';
  /** The body. */
  readonly children: ComponentChildren;
};

/** A page that stands alone: no script, no request, everything in the one text. Preact escapes every text in it. */
export function pageText(page: PageProps): string {
  return `<!DOCTYPE html>\n${renderToString(<Page {...page} />)}\n`;
}

function Page({ title, style, scheme, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(style)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={scheme} />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="pm-path" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>{children}</body>
    </html>
  );
}

/** Nothing may be loaded or run; only the style of this very page applies. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
