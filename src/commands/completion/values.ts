import type { Bank } from '../../../scoring/index.ts';
import { actionsOf } from '../../bank/lookup.ts';
import { BANK_FILES } from '../../formats/bank/file-names.ts';
import type { Io } from '../../io.ts';
import { isOfBank } from '../../record/under-bank.ts';
import { allAssessments } from '../../store/assessments.ts';
import { allEvidence } from '../../store/evidence.ts';
import { assessmentInWords, evidenceInWords } from '../../words/records.ts';
import { resultParts } from '../../words/result-parts.ts';
import { schemaNames } from '../schema/schema.ts';
import { bankFrom } from '../shared/bank-source.ts';
import { homeOf } from '../shared/home-of.ts';
import type { Candidate, Offer, Values } from './candidates.ts';
import type { Place } from './place.ts';

/** What may stand for a placeholder of the help, by the bank and the home that the line names. */
export function valuesFor(io: Io, { given }: Place): Values {
  const bank = () => bankFrom(named(given, '--bank'));
  const home = () => homeOf(io, { home: named(given, '--home') });
  return async (placeholder) => {
    switch (placeholder) {
      case 'file':
        return { kind: 'files' };
      case 'dir':
        return { kind: 'folders' };
      case 'area':
        return offer(async () => (await bank()).areas.map(titled));
      case 'action':
        return offer(async () => actionsOf(await bank()).map(titled));
      case 'route':
        return offer(async () => routesOf(await bank()));
      case 'assessment':
        return offer(async () => assessmentsIn(home(), await bank()));
      case 'part':
        return offer(async () => [...resultParts(), 'all'].map(untitled));
      case 'record':
        return offer(async () => [...assessmentsIn(home(), await bank()), ...deedsIn(home(), await bank())]);
      case 'schema':
        return offer(async () => schemaNames().map(untitled));
      case 'bank-file':
        return offer(async () => BANK_FILES.map(untitled));
      default:
        return offer(async () => []);
    }
  };
}

/** A bank or a home that cannot be read has nothing to offer: this is not the place to complain. */
async function offer(find: () => Promise<readonly Candidate[]>): Promise<Offer> {
  try {
    return { kind: 'words', candidates: await find() };
  } catch {
    return { kind: 'words', candidates: [] };
  }
}

function named(given: Place['given'], option: string): string | undefined {
  const value = given.get(option);
  return typeof value === 'string' ? value : undefined;
}

function titled({ id, title }: { readonly id: string; readonly title: string }): Candidate {
  return { value: id, description: title };
}

function untitled(value: string): Candidate {
  return { value, description: '' };
}

/** Those that a plan can lead to. */
function routesOf(bank: Bank): readonly Candidate[] {
  return bank.routes.filter(({ id }) => bank.prefer.includes(id)).map(titled);
}

/** The latest first. */
function assessmentsIn(home: string, bank: Bank): readonly Candidate[] {
  return allAssessments(home)
    .kept.filter(({ record }) => isOfBank(bank, record))
    .map(({ record }) => ({ value: record.id, description: assessmentInWords(bank, record) }))
    .toReversed();
}

function deedsIn(home: string, bank: Bank): readonly Candidate[] {
  return allEvidence(home)
    .kept.filter(({ record }) => record.bank === bank.id)
    .map(({ record }) => ({ value: record.id, description: evidenceInWords(record) }))
    .toReversed();
}
