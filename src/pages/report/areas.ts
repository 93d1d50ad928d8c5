import type { Result } from '../../../scoring/index.ts';
import { type ScoredArea, scoredAreas } from '../../words/areas.ts';
import type { Block, Section } from '../document/document.ts';
import { named, numeric } from '../document/tables.ts';

/** What is proven in each area, and what is claimed beyond it. */
export function areasSection({ areas }: Result): Section {
  const scored = scoredAreas(areas);
  return { id: 'areas', title: 'Your areas', blocks: scored.length === 0 ? [NONE] : [pictureOf(scored)] };
}

const NONE: Block = { kind: 'paragraph', text: 'No area is scored: none of its questions applies to you.' };

function pictureOf(areas: readonly ScoredArea[]): Block {
  return {
    kind: 'picture',
    title: 'What you have shown in each area, out of 100',
    caption: captionOf(areas),
    alternative: areas
      .map(
        ({ title, score, claimed }) => `${title}: ${score}${claimed > score ? `, ${claimed} claimed` : ''}.`,
      )
      .join(' '),
    picture: { kind: 'areas', areas: areas.map(({ title, score, claimed }) => ({ title, score, claimed })) },
    table: {
      columns: [
        named('Area'),
        numeric('Counts'),
        numeric('Claimed'),
        numeric('Lowest'),
        numeric('Highest'),
        numeric('Answered'),
        numeric('Asked'),
      ],
      rows: areas.map(({ title, score, claimed, range, answered, asked }) => [
        title,
        ...[score, claimed, ...(range ?? [score, score]), answered, asked].map(String),
      ]),
    },
  };
}

function captionOf(areas: readonly ScoredArea[]): string {
  if (areas.some(({ score, claimed }) => claimed > score))
    return 'Filled: what counts. Hatched: what you claim, and would count with proof.';
  if (areas.every(({ score }) => score === 0))
    return 'Nothing counts so far: this is where everybody begins.';
  return 'Everything you claim counts in full: no answer lacks a proof that it needs.';
}
