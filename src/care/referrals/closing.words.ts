import { defineWords } from '#platform/words.ts'

/** What stands when a course has ended: for general practice, the sender, and the person. */
export const closingWords = defineWords({
  title: ['Afslutningen', 'The closing note'],
  task: ['Læs afslutningen', 'Read the closing note'],
  paperTask: ['Send afslutningen til egen læge på papir', 'Send the closing note to the GP on paper'],
  lead: (unit: string, day: string) => [
    `Skrevet af ${unit}, da forløbet blev afsluttet ${day}.`,
    `Written by ${unit} when the course ended on ${day}.`,
  ],
  course: ['Forløbet', 'The course'],
  courseFrom: (kind: string, sender: string, day: string) => [
    `${kind} fra ${sender}, ${day}`,
    `${kind} from ${sender}, ${day}`,
  ],
  note: ['Afslutningsnotat', 'Closing note'],
  whatNow: ['Hvad nu', 'What now'],
  by: ['Skrevet af', 'Written by'],
  sentTo: ['Hvem den er sendt til', 'To whom it was sent'],
  practice: (unit: string) => [`Egen læge: ${unit}`, `The general practice: ${unit}`],
  sender: (unit: string) => [`Afsenderen: ${unit}`, `The sender: ${unit}`],
  carriedOn: (was: string, is: string) => [`${was}, nu ${is}`, `${was}, now ${is}`],
  paper: ['Egen læge, på papir', 'The general practice, on paper'],
  unread: (day: string) => [`Sendt ${day}. Ikke læst endnu.`, `Sent on ${day}. Not read yet.`],
  read: (day: string) => [`Læst ${day}.`, `Read on ${day}.`],
  notSent: [
    'Ingen egen læge med adgang her er knyttet til forløbet. Den er ikke sendt på papir endnu.',
    'No general practice that signs in here is tied to the course. It has not been sent on paper yet.',
  ],
  posted: (day: string) => [`Sendt på papir ${day}.`, `Sent on paper on ${day}.`],
  nobody: [
    'Ikke oplyst. Der er ikke registreret, at den er sendt til nogen.',
    'Not given. Nothing is registered about to whom it was sent.',
  ],
  sayRead: ['Vi har læst den', 'We have read it'],
  sayPosted: ['Vi har sendt den på papir', 'We have sent it on paper'],
  pdf: ['Hent på papir (PDF)', 'Get it on paper (PDF, in Danish)'],
  pdfHint: [
    'Til egen læge, der ikke bruger Følgeskab. Skriv personnummeret på i hånden, og send det ad jeres egen sikre vej, aldrig med almindelig e-mail.',
    'For a general practice that does not use Følgeskab. Write the national identifier by hand, and send it by your own secure way, never by ordinary e-mail.',
  ],
  see: ['Se afslutningen, og hvem den er sendt til', 'See the closing note and to whom it was sent'],
  toCase: ['Til henvisningen', 'To the referral'],
  toPerson: ['Se personens side', 'See the person’s page'],
  mine: ['Sådan blev det afsluttet', 'How it ended'],
  mineWrote: ['Det skrev de', 'What they wrote'],
  mineUnread: (day: string) => [
    `Sendt ${day}. De har ikke sagt, at de har læst den.`,
    `Sent on ${day}. They have not said that they have read it.`,
  ],
  mineNotSent: [
    'Din egen læge bruger ikke Følgeskab her. Stedet sender den på papir. Den er ikke sendt endnu.',
    'Your own doctor does not use Følgeskab here. The place sends it on paper. It has not been sent yet.',
  ],
  mineNobody: [
    'Det er ikke oplyst, om din egen læge har fået besked. Spørg stedet, eller fortæl det selv.',
    'It is not known whether your own doctor was told. Ask the place, or tell it yourself.',
  ],
  mineHidden: ['Teksten ser kun den, det handler om.', 'Only the person it is about sees the text.'],
})
