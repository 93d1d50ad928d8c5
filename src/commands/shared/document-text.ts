import type { Document } from '../../pages/document/document.ts';

/** A document as a page or as Markdown; what makes the one is not loaded for the other. */
export async function documentText(document: Document, format: 'html' | 'md'): Promise<string> {
  switch (format) {
    case 'html': {
      const { htmlPage } = await import('../../pages/html/document.tsx');
      return htmlPage(document);
    }
    case 'md': {
      const { markdownText } = await import('../../pages/markdown/document.ts');
      return markdownText(document);
    }
  }
}
