import { printable } from '../../terminal/printable.ts';
import { pageText } from '../html/page.tsx';
import { CONTENT_ID, type Content, contentText } from './content.ts';
import { sentences } from './sentences.ts';
import { STYLE } from './style.ts';

/**
 * The whole program with a bank as one page.
 * @param program the script that the build has made of `main.tsx`
 */
export function appFile(content: Content, program: string): string {
  if (/<\/?script/i.test(program)) throw new Error('The program holds what would end it in a page');
  const children = (
    <>
      <div id="page">
        <noscript>
          <main>{sentences.noScript}</main>
        </noscript>
      </div>
      <script
        id={CONTENT_ID}
        type="application/json"
        dangerouslySetInnerHTML={{ __html: contentText(content) }}
      />
    </>
  );
  return pageText({
    title: printable(content.bank.title),
    // Its lines are for whoever writes it.
    style: STYLE.replace(/\s*([{};:,\n])\s*/g, '$1').trim(),
    scheme: 'light dark',
    script: program,
    children,
  });
}

/** The program of a page: the build writes that of the shipped bank, and any other runs the same. */
export function programIn(page: string): string {
  return page.slice(page.lastIndexOf(START) + START.length, page.lastIndexOf('</script>'));
}

const START = '<script>';
