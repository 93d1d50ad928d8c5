import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Bank } from '../../scoring/index.ts';
import { readText } from '../reading/read-text.ts';
import { nameIn } from './lookup.ts';

/** Why a weight is what it is, as the comment above it says; `null` where there is none. */
export type WeightReasons = {
  readonly ofArea: (route: string, area: string) => string | null;
  readonly ofQuestion: (question: string) => string | null;
};

/** Reads the comments of a bank that has passed its rules. */
export function weightReasons(folder: string, bank: Bank): WeightReasons {
  const routes = entriesIn(contentsOf(join(folder, 'routes.yaml')), 'routes');
  const areas = bank.areas.map(({ id, questions }) => ({
    questions,
    entries: entriesIn(contentsOf(join(folder, 'areas', `${id}.yaml`)), 'questions'),
  }));
  return {
    ofArea: (route, area) => {
      const weights = routes.get(route)?.get('weights', true);
      return isMap(weights) ? commentAbove(weights, area) : null;
    },
    ofQuestion: (id) => {
      const area = areas.find(({ questions }) => questions.some((question) => question.id === id));
      const entry = area?.entries.get(nameIn(id));
      return entry ? commentAbove(entry, 'weight') : null;
    },
  };
}

function contentsOf(file: string): unknown {
  return parseDocument(readText(file)).contents;
}

/** The maps of a list, by their `id`. */
function entriesIn(contents: unknown, key: string): ReadonlyMap<string, YAMLMap> {
  const list = isMap(contents) ? contents.get(key, true) : undefined;
  const maps = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  return new Map(maps.map((map) => [String(map.get('id')), map]));
}

/** The comment above the first key of a map belongs to the map. */
function commentAbove(map: YAMLMap, wanted: string): string | null {
  const place = map.items.findIndex(({ key }) => isScalar(key) && key.value === wanted);
  const key = map.items[place]?.key;
  const comment = (isScalar(key) ? key.commentBefore : null) ?? (place === 0 ? map.commentBefore : null);
  return comment ? comment.replaceAll(/\s+/g, ' ').trim() : null;
}
