import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

type PageProps = {
  readonly title: string;
  /** Must hold nothing that would be escaped, so that its hash in the policy stays right. */
  readonly style: string;
  readonly scheme: 'light' | 'light dark';
  /** The one program that may run; it must not hold what ends a script. */
  readonly script?: string;
  /** The body. */
  readonly children: ComponentChildren;
};

/** A page that stands alone: no request, everything in the one text. Preact escapes every text in it but the script. */
export function pageText(page: PageProps): string {
  return `<!DOCTYPE html>\n${renderToString(<Page {...page} />)}\n`;
}

function Page({ title, style, scheme, script, children }: PageProps) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyFor(style, script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={scheme} />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="pm-path" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        {children}
        {script !== undefined && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
}

/** Nothing may be loaded; only the style and the script of this very page apply. */
function policyFor(style: string, script: string | undefined): string {
  const scripts = script === undefined ? '' : ` script-src ${hashed(script)};`;
  return `default-src 'none';${scripts} style-src ${hashed(style)}; base-uri 'none'; form-action 'none'`;
}

function hashed(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
