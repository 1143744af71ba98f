import { defineWords } from '#platform/words.ts'

export const groupWords = defineWords({
  group: ['Hold', 'Group'],
  pick: ['Plads på et hold', 'Place in a group'],
  none: ['Intet hold', 'No group'],
  keep: (group: string) => [`Behold pladsen: ${group}`, `Keep the place: ${group}`],
  giveBack: ['Giv pladsen fri igen', 'Give the place up'],
  counts: [
    'Vælger du et hold, tæller vi én plads ned med det samme.',
    'When you choose a group we count one place down at once.',
  ],
  full: (count: number) => [
    count === 1 ? '1 hold er fyldt og kan ikke vælges.' : `${count} hold er fyldt og kan ikke vælges.`,
    count === 1 ? '1 group is full and cannot be chosen.' : `${count} groups are full and cannot be chosen.`,
  ],
  untold: ['I har ikke fortalt om kommende hold.', 'You have told of no coming groups.'],
  tell: ['Fortæl om jeres hold', 'Tell of your groups'],
  givenUp: ['Pladsen er givet fri', 'The place was given up'],
  moved: ['Holdet er flyttet', 'The group is moved'],
  nowBegins: (now: string, was: string) => [
    `Det begynder nu: ${now}. Før var det: ${was}.`,
    `It begins now: ${now}. Before it was: ${was}.`,
  ],
  noPlaceNow: (was: string) => [
    `Det hold, du havde plads på, bliver ikke til noget: ${was}.`,
    `The group that you had a place in comes to nothing: ${was}.`,
  ],
  waitsAgain: ['Du venter nu på en anden plads.', 'You are now waiting for another place.'],
  theyCall: (who: string) => [
    `${who || 'Stedet'} har fået en opgave om at ringe til dig. Du kan også selv ringe.`,
    `${who || 'The place'} has a task to call you. You can also call them yourself.`,
  ],
  callPerson: (name: string) => [`Ring til ${name}.`, `Call ${name}.`],
  thenSay: (where: string) => [
    `Skriv bagefter under »${where}«, at personen har fået besked. Så forsvinder opgaven.`,
    `Afterwards write under “${where}” that the person has been told. Then the task goes away.`,
  ],
  cancelled: ['Holdet er aflyst', 'The group is cancelled'],
  movedFrom: (day: string) => [`Flyttet fra ${day}`, `Moved from ${day}`],
  begins: ['Holdet begynder', 'The group begins'],
  began: ['Holdet begyndte', 'The group began'],
  askInstead: (who: string) => [
    `Ring til ${who}, og hør, hvad der er i stedet.`,
    `Call ${who} and ask what there is instead.`,
  ],
  calendar: ['Læg i din kalender', 'Put into your calendar'],
})
