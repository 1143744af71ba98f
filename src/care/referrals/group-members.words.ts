import { defineWords } from '#platform/words.ts'

export const memberWords = defineWords({
  title: ['Hvem har plads på holdet', 'Who has a place in the group'],
  lead: [
    'Dem, I har givet en plads på en henvisning her. Andre tilmeldte står i jeres eget system.',
    'Those to whom you gave a place on a referral here. Others who joined stand in your own system.',
  ],
  person: ['Person', 'Person'],
  stands: ['Henvisningen', 'The referral'],
  phone: ['Telefon', 'Telephone'],
  interpreter: ['Tolk', 'Interpreter'],
  told: ['Om holdet', 'About the group'],
  toCall: ['Skal ringes op', 'To be called'],
  nothingToTell: ['Intet nyt', 'Nothing new'],
  none: ['Ingen har fået en plads herfra', 'Nobody was given a place from here'],
  noneText: [
    'Vælg holdet på en henvisning, når I taler med personen.',
    'Choose the group on a referral when you talk with the person.',
  ],
  count: (count: number) => [
    count === 1 ? '1 person har plads' : `${count} personer har plads`,
    count === 1 ? '1 person has a place' : `${count} people have a place`,
  ],
  elsewhere: (count: number) => [
    count === 1
      ? 'Der er 1 mere, som I ikke kan se her. Personen kan selv læse om ændringer på sin side.'
      : `Der er ${count} mere, som I ikke kan se her. De kan selv læse om ændringer på deres side.`,
    count === 1
      ? 'There is 1 more whom you cannot see here. The person can read of changes on their own page.'
      : `There are ${count} more whom you cannot see here. They can read of changes on their own page.`,
  ],
  cancelled: ['Holdet er aflyst', 'The group is cancelled'],
  cancelledText: [
    'Ring til dem, og aftal, hvad der er i stedet. De får besked om, at der er noget nyt, og på deres side står, at holdet er aflyst.',
    'Call them and agree what there is instead. They are told that there is news, and their page says that the group is cancelled.',
  ],
  noCall: ['Et dødsfald er registreret', 'A death is registered'],
})
