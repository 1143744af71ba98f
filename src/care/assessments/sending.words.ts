import { defineWords } from '#platform/words.ts'

/** Who reads it, when, and what to do when it cannot wait: the same words before sending and beside what was sent. */
export const sendingWords = defineWords({
  title: ['Læs igennem og send', 'Read through and send'],
  lead: [
    'Her er dine svar. Du kan rette hvert af dem nu, og også når du har sendt.',
    'Here are your answers. You can change each of them now, and also after you have sent them.',
  ],
  notDone: ['Der er spørgsmål, du ikke har set endnu', 'There are questions that you have not seen yet'],
  notDoneText: ['Du kan sende alligevel.', 'You can send all the same.'],
  goOn: ['Gå videre med spørgsmålene', 'Go on with the questions'],
  whoTitle: ['Hvem læser det, og hvornår?', 'Who reads it, and when?'],
  to: ['Hvem vil du sende det til?', 'To whom will you send it?'],
  toHint: ['Kun steder, der har et forløb med dig.', 'Only places that have a course with you.'],
  changesSent: [
    'Send det til det samme sted, hvis det skal træde i stedet for det, du sendte. Det, du sendte før, bliver stående hos dem, hvis du vælger noget andet.',
    'Send it to the same place if it is to take the place of what you sent. What you sent before stays with them if you choose otherwise.',
  ],
  keep: ['Ingen. Jeg beholder det selv', 'Nobody. I keep it for myself'],
  keepHint: ['Du kan sende det senere.', 'You can send it later.'],
  nobody: [
    'Der er ikke noget sted, der har et forløb med dig her. Svaret bliver dit eget.',
    'No place has a course with you here. The answer stays your own.',
  ],
  chooseTo: [
    'Vælg, hvem du vil sende det til, eller behold det selv',
    'Choose to whom you send it, or keep it',
  ],
  send: ['Gem eller send', 'Keep or send'],
  keepIt: ['Gem svaret for mig selv', 'Keep the answer for myself'],
  readsWithin: (unit: string, days: number, day: string) => [
    `${unit}: Personalet læser det senest ${day}, hvis du sender nu (inden for ${days} hverdage).`,
    `${unit}: the staff read it by ${day} if you send now (within ${days} working days).`,
  ],
  ifSent: (unit: string, days: number) => [
    `Sender du til ${unit}, læser personalet det inden for ${days} ${days === 1 ? 'hverdag' : 'hverdage'}.`,
    `If you send it to ${unit}, the staff read it within ${days} working ${days === 1 ? 'day' : 'days'}.`,
  ],
  readsBy: (unit: string, day: string) => [
    `Personalet i ${unit} læser det senest ${day}.`,
    `The staff of ${unit} read it by ${day}.`,
  ],
  readsUnknown: (unit: string) => [
    `${unit} kan læse det, når du har sendt. Hvornår de gør det, er ikke oplyst.`,
    `${unit} can read it once you have sent it. When they do so is not given.`,
  ],
  notToday: [
    'I dag er der lukket. Svar bliver ikke læst i weekender og på helligdage.',
    'Today they are closed. Answers are not read at weekends and on public holidays.',
  ],
  weekends: [
    'Svar bliver ikke læst i weekender og på helligdage.',
    'Answers are not read at weekends and on public holidays.',
  ],
  toldBy: (who: string, day: string) => [`Oplyst af ${who}, ${day}.`, `Told by ${who}, ${day}.`],
  use: [
    'De må bruge svaret til at hjælpe dig, og de kan skrive noget af det i din journal. De sender det ikke videre uden at aftale det med dig.',
    'They may use the answer to help you, and may enter some of it in your record. They do not pass it on without agreeing it with you.',
  ],
  urgentTitle: ['Kan det ikke vente?', 'Can it not wait?'],
  urgent: ['Svaret her er ikke til det, der haster.', 'This answer is not for what is urgent.'],
  urgentUnit: (unit: string) => [`Ring til ${unit}:`, `Call ${unit}:`],
  urgentNoNumber: [
    'Ring til det sted, der behandler dig, til din egen læge eller til lægevagten. Nummeret er ikke oplyst her.',
    'Call the place that treats you, your own GP or the out-of-hours doctor. The number is not given here.',
  ],
  emergency: ['Ring 112, hvis nogen er i fare.', 'Call 112 if somebody is in danger.'],
  alsoByPhone: [
    'Vil du hellere svare i telefonen eller på papir? Ring',
    'Would you rather answer by phone or on paper? Call',
  ],
  sentNow: ['Dit svar er sendt', 'Your answer has been sent'],
  keptNow: ['Dit svar er gemt, kun for dig', 'Your answer is kept, for you alone'],
  withdrawnNow: ['Dit svar er trukket tilbage', 'Your answer has been withdrawn'],
  onlyYou: [
    'Kun du ser det, og dem, du har givet fuldmagt til dine svar.',
    'Only you see it, and those whom you let act for you in your answers.',
  ],
  wasSent: (unit: string) => [
    `${unit} har ikke længere et forløb med dig, og kan ikke længere se svaret her.`,
    `${unit} no longer has a course with you, and can no longer see the answer here.`,
  ],

  help: ['Hjælp til dig', 'Help for you'],
  helpText: [
    'Det her er der allerede, uden at du skal sende noget.',
    'This is there already; you need not send anything.',
  ],
  helpRights: ['Hvad du har ret til', 'What you have a right to'],
  helpOffers: ['Tilbud til dig, der er tæt på', 'Offers for those who are close'],
  helpOffersBereaved: ['Tilbud til dig, der har mistet', 'Offers for those who have lost somebody'],
  helpOffersCitizen: ['Tilbud nær dig', 'Offers near you'],
  helpFind: ['Find hjælp ud fra det, der fylder', 'Find help from what fills'],
  helpRead: ['Læs om senfølger', 'Read about late effects'],
  helpReadRelative: [
    'Læs om senfølger. Nogle tekster har en udgave til pårørende',
    'Read about late effects. Some texts have a version for those who are close',
  ],
})
