import { expect } from 'vitest';
import { scoredRoutes } from '../../../scoring/model/lookup.ts';
import { outlook, outlookOf } from '../../../scoring/unanswered/bounds.ts';
import { law } from '../law.ts';

law('in each world every area looks as it does in that world alone', ({ bank, answers }) => {
  for (const unknown of [answers, {}])
    for (const { facts, areas } of outlook(bank, unknown))
      expect(areas).toEqual(bank.areas.map((area) => outlookOf(area, scoredRoutes(bank), unknown, facts)));
});
