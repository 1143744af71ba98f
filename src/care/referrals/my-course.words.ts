import { defineWords } from '#platform/words.ts'

export const myCourseWords = defineWords({
  title: ['Dit forløb', 'Your course'],
  lead: [
    'Her er det, der er sendt videre om dig: hvem det ligger hos, hvad der sker nu, og hvornår.',
    'Here is what was sent on about you: with whom it lies, what comes now, and when.',
  ],
  doorText: [
    'Hvem det ligger hos lige nu, hvad der sker, og hvornår',
    'With whom it lies now, what comes, and when',
  ],
  none: ['Der er ikke sendt noget videre om dig', 'Nothing was sent on about you'],
  noneText: [
    'Når nogen sender en henvisning om dig her, kan du se den på denne side.',
    'When somebody sends a referral about you here, you can see it on this page.',
  ],
  liesWith: (what: string) => [`${what} ligger lige nu hos`, `${what} lies right now with`],
  ended: (what: string) => [`${what} er afsluttet`, `${what} has ended`],
  since: (day: string) => [`siden ${day}`, `since ${day}`],
  next: ['Næste skridt', 'Next step'],
  by: ['Senest', 'At the latest'],
  byPassed: ['Skulle være sket senest', 'Should have happened by'],
  late: (days: number) => [
    `${days} ${days === 1 ? 'dag' : 'dage'} over tiden`,
    `${days} ${days === 1 ? 'day' : 'days'} past`,
  ],
  acting: ['Den, der skal gøre noget nu', 'Who must act now'],
  byLaw: ['Dagen følger af sundhedsloven § 140.', 'The day follows from the Danish Health Act, section 140.'],
  byPlan: ['Dagen står i din genoptræningsplan.', 'The day stands in your retraining plan.'],
  byGroup: [
    'Dagen er holdets første dag, som stedet selv har oplyst.',
    'The day is the group’s first day, as the place itself has told.',
  ],
  mustByLaw: [
    'Når planen er sendt, skal den følges efter loven (sundhedsloven § 140).',
    'Once the plan is sent it must be followed by law (the Danish Health Act, section 140).',
  ],
  localGoal: [
    'Dagen er stedets eget mål, ikke en frist i loven.',
    'The day is the place’s own goal, not a deadline in law.',
  ],
  ownGoal: [
    'Dagen er et mål her i Følgeskab, ikke en frist i loven.',
    'The day is a goal in Følgeskab, not a deadline in law.',
  ],
  now: ['Hvad du kan gøre nu', 'What you can do now'],
  notYou: ['Det er ikke dig, der har glemt noget.', 'It is not you who have forgotten anything.'],
  toldUnit: (day: string) => [
    `De fik besked ${day} om, at dagen er gået.`,
    `They were told on ${day} that the day has passed.`,
  ],
  toldLeader: (day: string) => [`Deres leder fik besked ${day}.`, `Their leader was told on ${day}.`],
  toldSender: (day: string) => [
    `Den, der sendte henvisningen, fik besked ${day}.`,
    `Whoever sent the referral was told on ${day}.`,
  ],
  call: (who: string) => [`Ring til ${who}`, `Call ${who}`],
  noNumber: [
    'Stedet har ikke oplyst sit nummer her. Du kan:',
    'The place has not told its number here. You can:',
  ],
  callSender: (who: string) => [
    `ringe til dem, der sendte henvisningen, og bede dem spørge for dig: ${who},`,
    `call those who sent the referral, and ask them to ask for you: ${who},`,
  ],
  callMunicipality: (municipality: string, unit: string) => [
    `ringe til ${municipality} og bede om ${unit}. Nummeret står på kommunens hjemmeside.`,
    `call ${municipality} and ask for ${unit}. The number stands on the municipality’s website.`,
  ],
  seeMunicipality: (municipality: string) => [`Se ${municipality}`, `See ${municipality}`],
  lookIn: ['se efter nummeret i dit brev eller under', 'look for the number in your letter or under'],
  talkToSomebody: [
    'tale med Kræftlinjen på 80 30 10 30 om, hvad du kan gøre. Det er gratis.',
    'talk with Kræftlinjen on 80 30 10 30 (in Danish) about what you can do. It is free of charge.',
  ],
  sayThis: (day: string) => [
    `Sig: »Der er sendt en henvisning om mig ${day}, og jeg vil gerne vide, hvad der sker.«`,
    `Say: “A referral about me was sent on ${day}, and I would like to know what comes.”`,
  ],
  adviser: ['Tal med patientvejlederen', 'Talk with the patient adviser'],
  adviserText: [
    'Det er gratis, og patientvejlederen hjælper også, hvis du vil klage.',
    'It is free of charge, and the adviser also helps if you want to complain.',
  ],
  notGiven: ['Telefonnummeret er ikke oplyst.', 'The telephone number is not given.'],
  readMore: ['Læs mere', 'Read more'],
  choose: ['Vælg et andet sted at træne', 'Choose another place to train'],
  chooseOpen: [
    'Du har nu ret til at vælge et andet sted.',
    'You now have the right to choose another place.',
  ],
  chooseLater: (last: string, opens: string) => [
    `Er træningen ikke begyndt senest ${last}, har du ret til at vælge et andet sted fra ${opens}.`,
    `If the training has not begun by ${last}, you have the right to choose another place from ${opens}.`,
  ],
  chooseHospital: ['Vælg sygehus', 'Choose the hospital'],
  chooseHospitalText: [
    'Din træning er på et sygehus. Her gælder dit valg af sygehus i stedet for de 7 dage.',
    'Your training is at a hospital. Here your choice of hospital holds instead of the 7 days.',
  ],
  complain: ['Klag, hvis du vil', 'Complain, if you want to'],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not checked by a professional yet'],
  history: ['Det er sket', 'What has happened'],
  shouldHave: ['Senest', 'By'],
  notYet: ['Det er ikke sket endnu', 'It has not happened yet'],
  after: ['Derefter', 'After that'],
  also: ['Også i gang', 'Also under way'],
  earlier: ['Tidligere', 'Earlier'],
  see: ['Se', 'See'],
  contacts: ['Mine kontakter', 'My contacts'],
  comesBack: ['Når det kommer igen', 'When it comes back'],
  newNeed: ['Noget nyt, der fylder?', 'Something new that fills?'],
  stop: ['Jeg ønsker at stoppe', 'I wish to stop'],
  stopTitle: ['Vil du stoppe det her?', 'Do you want to stop this?'],
  stopText: [
    'De kan se i henvisningen, at du ønsker at stoppe. Har I en aftale, så ring og sig det også. Du mister ingen rettigheder ved det, og du kan altid bede om hjælp igen.',
    'They can see in the referral that you wish to stop. If you have an appointment, call and tell them too. You lose no rights by it, and you can always ask for help again.',
  ],
  stopDo: ['Ja, stop det', 'Yes, stop it'],
  stopNot: ['Nej, lad det fortsætte', 'No, let it go on'],
  stopped: [
    'Du ønskede at stoppe. De kan se det i henvisningen.',
    'You wished to stop. They can see it in the referral.',
  ],
  undo: ['Fortryd', 'Undo'],
  undoText: ['Du kan fortryde i et minut.', 'You can undo it for a minute.'],
  tooLate: ['Det kan ikke lade sig gøre nu', 'This cannot be done now'],
  tooLateText: [
    'Der er sket noget siden. Se, hvordan det står nu.',
    'Something has happened since. See how it stands now.',
  ],
  goTo: ['Se dit forløb', 'See your course'],
})
