/** A small bank that obeys every rule and uses every key of the format. */
export const smallBank = {
  'bank.yaml': `id: small
version: 1.0.0
title: A small bank
areas: [about, contact, writing]
answerNoise: 0.1
planMargin: 5
reachHours: 40.5
schedule: { hoursFrom: about.hours, hours: 3, startWith: contact, reviewWeeks: 20 }
`,
  'areas/about.yaml': `id: about
title: About you
why: It decides what is asked.
rerun: confirm
questions:
  - id: employed
    ask: Are you employed?
    formerly: [about.job]
    answers:
      - { id: yes, label: Yes, formerly: [aye] }
      - { id: no, label: No }
  - id: hours
    ask: How many hours a week have you got?
    when: { about.employed: [yes] }
    answers:
      - { id: two, label: Two, hours: 2 }
      - { id: eight, label: Eight, hours: 8 }
    name: Hours a week
`,
  'areas/contact.yaml': `id: contact
title: Customer contact
why: Product managers hear customers.
questions:
  - id: level
    ask: What have you done?
    help: Count people outside your team.
    weight: 3
    answers:
      - { id: none, label: Nothing, worth: 0 }
      - { id: listened, label: Listened, worth: 0.5 }
      - { id: led, label: Led, worth: 1, needsProof: true }
  - id: often
    ask: How often?
    weight: 1
    when: { about.employed: [yes], contact.level: [listened, led] }
    answers:
      - { id: never, label: Never, worth: 0 }
      - { id: weekly, label: Weekly, worth: 1 }
actions:
  - id: sit-in
    title: Sit in on a call
    firstStep: Ask for a slot
    hours: 5
    weeks: 2
    proof: Notes
    raises: { level: listened }
    when: { about.employed: [yes] }
  - id: lead
    title: Lead a call
    firstStep: Write three questions
    hours: 2.25
    weeks: 1
    proof: More notes
    raises: { level: led, often: weekly }
    after: [sit-in]
`,
  'areas/writing.yaml': `id: writing
title: Writing
why: Written pages convince.
questions:
  - id: pages
    ask: How many pages?
    weight: 1
    answers:
      - { id: none, label: No page, worth: 0 }
      - { id: some, label: Some pages, worth: 1 }
`,
  'routes.yaml': `prefer: [inside]
routes:
  - id: outside
    title: From outside
    readyAt: 50
    weights: { contact: 60, writing: 40 }
  - id: inside
    title: From inside
    readyAt: 45
    weights: { contact: 1 }
    adjust:
      - { when: { about.employed: [no] }, points: -5, because: Outsiders wait. }
    needs:
      - { when: { about.employed: [yes], contact.level: [listened, led] }, because: You are not inside. }
      - { area: contact, atLeast: 30, because: Too little contact. }
    actions:
      - { id: ask, title: Ask, firstStep: Write, hours: 1, weeks: 1, proof: The answer }
      - { id: move, title: Move, firstStep: Pack, hours: 2, weeks: 1, proof: The post, after: [ask] }
  - id: prepare
    title: Prepare first
`,
  'personas/insider.yaml': `id: insider
story: Somebody employed who leads calls.
because: Proof and an employer suffice.
answers:
  about.employed: yes
  contact.level: { answer: led, proof: the minutes }
  contact.often: weekly
expect: { route: inside, toward: null }
`,
};
