import { areaOf, bankOf, experience, factOf, questionOf, routeOf } from '../../scoring/small-bank.ts';

/** Two areas: a fact, and a skill whose second question waits for the first. */
export const bank = bankOf({
  areas: [
    areaOf('about', { title: 'About you', questions: [factOf('about.work', ['office', 'field'])] }),
    areaOf('skill', {
      title: 'Skill',
      why: 'Skill matters.',
      questions: [
        questionOf('skill.level', ['0', '0.5', '1!'], { help: 'Count what you did alone.' }),
        questionOf('skill.often', ['0', '1'], { when: [{ question: 'skill.level', accepts: ['0.5', '1'] }] }),
      ],
    }),
  ],
  routes: [routeOf('option-1', { skill: 1 }), experience],
});
