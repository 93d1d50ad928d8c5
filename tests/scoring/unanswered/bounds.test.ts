import { expect } from 'vitest';
import { areaModel } from '../../../scoring/score/area-model.ts';
import { boundsByModel, boundsOf } from '../../../scoring/unanswered/bounds.ts';
import { law } from '../law.ts';

law('in each world every area looks as it does in that world alone', ({ bank, answers }) => {
  for (const unknown of [answers, {}])
    for (const { facts, areas } of boundsOf(bank, unknown))
      expect(areas).toEqual(bank.areas.map((area) => boundsByModel(unknown)(areaModel(bank, area, facts))));
});
