import { defineWords } from '#platform/words.ts'

export const emergencyWords = defineWords({
  title: ['Nødadgang', 'Emergency access'],
  lead: [
    'Kun når et menneskes liv eller helbred er i fare, og der ikke er tid til at spørge.',
    'Only when a person’s life or health is in danger, and there is no time to ask.',
  ],
  what: [
    'Du kan læse i 60 minutter og ikke ændre noget. Personen får besked med det samme, og din leder tager stilling inden 7 dage. Haster det for liv, så ring 112.',
    'You can read for 60 minutes and change nothing. The person is told at once, and your leader judges within 7 days. If a life is at stake, call 112.',
  ],
  identifier: ['Cpr-nummer eller erstatningsnummer', 'National number or replacement number'],
  reason: ['Hvorfor er det nødvendigt?', 'Why is it necessary?'],
  reasonHint: [
    'Personen og din leder kan læse det, du skriver her',
    'The person and your leader can read what you write here',
  ],
  reasonMissing: ['Skriv, hvorfor det er nødvendigt', 'Write why it is necessary'],
  reasonLong: ['Skriv højst 500 tegn', 'Write at most 500 characters'],
  open: ['Åbn i 60 minutter', 'Open for 60 minutes'],
  nobody: ['Ingen er kendt her med det nummer', 'Nobody is known here by that number'],
  nobodyText: [
    'Se nummeret efter. Det er skrevet ned, at du har forsøgt.',
    'Look at the number again. It is written down that you have tried.',
  ],
  again: ['Prøv igen', 'Try again'],
  until: (at: string) => [
    `Du kan læse til kl. ${at}. Du kan ikke ændre noget.`,
    `You can read until ${at}. You can change nothing.`,
  ],
  told: ['Personen har fået besked.', 'The person has been told.'],
  notTold: [
    'Personen har ingen konto her og har derfor ikke fået besked. Din leder sender et brev.',
    'The person has no account here and has therefore not been told. Your leader sends a letter.',
  ],
  judge: ['Vurdér en nødadgang', 'Judge an emergency access'],
  judgeLead: [
    'En medarbejder har set oplysninger om en person uden et forløb med personen. Var det nødvendigt?',
    'A member of staff has looked at a person’s details without a course with them. Was it necessary?',
  ],
  when: ['Hvornår', 'When'],
  whyGiven: ['Begrundelse', 'Reason given'],
  judgeBy: ['Senest', 'Due by'],
  letter: [
    'Personen har ingen konto her. Send et brev om, at oplysningerne er set, hvornår og hvorfor.',
    'The person has no account here. Send a letter saying that the details were seen, when and why.',
  ],
  judgement: ['Din vurdering', 'Your judgement'],
  justified: ['Det var i orden', 'It was right'],
  'not-justified': ['Det var ikke i orden', 'It was not right'],
  judgementMissing: ['Vælg, om det var i orden', 'Choose whether it was right'],
  words: ['Hvad bygger du det på?', 'What do you build on?'],
  wordsMissing: ['Skriv, hvad du bygger det på', 'Write what you build it on'],
  save: ['Gem vurderingen', 'Save the judgement'],
  judged: ['Den er allerede vurderet', 'It has been judged already'],
  problems: ['Der er noget, du skal se på', 'There is something to look at'],
  taskNoLeader: [
    'En nødadgang venter på en leder: stedet har ingen leder her',
    'An emergency access waits for a leader: the place has no leader here',
  ],
})
