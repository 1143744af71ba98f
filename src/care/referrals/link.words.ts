import { defineWords } from '#platform/words.ts'

export const linkWords = defineWords({
  taskPaper: (number: string) => [
    `Send indholdet på papir: modtageren logger ikke ind (sagsnummer ${number})`,
    `Send what it is about on paper: the receiver does not sign in (case number ${number})`,
  ],
  'task-received': (number: string) => [
    `Modtaget (sagsnummer ${number})`,
    `Received (case number ${number})`,
  ],
  'task-wrong-receiver': (number: string) => [
    `Forkert modtager: find den rette (sagsnummer ${number})`,
    `Wrong receiver: find the right one (case number ${number})`,
  ],
  'task-call-me': (number: string) => [
    `Modtageren beder jer ringe (sagsnummer ${number})`,
    `The receiver asks you to call (case number ${number})`,
  ],
  title: ['Der er en sag til jer', 'There is a case for you'],
  lead: (unit: string) => [`Til ${unit}`, `To ${unit}`],
  caseNumber: ['Sagsnummer', 'Case number'],
  sent: ['Sendt', 'Sent'],
  paper: [
    'Her står ikke, hvem eller hvad den handler om. Indholdet kommer på papir.',
    'Whom and what it is about does not stand here. That comes on paper.',
  ],
  question: ['Hvad vil I sige til afsenderen?', 'What do you want to tell the sender?'],
  received: ['Modtaget', 'Received'],
  receivedHint: ['Vi tager os af den, når papiret er kommet.', 'We take care of it when the paper has come.'],
  'wrong-receiver': ['Forkert modtager', 'Wrong receiver'],
  'wrong-receiverHint': ['Afsenderen finder det rette sted.', 'The sender finds the right place.'],
  'call-me': ['Ring til os', 'Call us'],
  'call-meHint': [
    'Afsenderen ringer til jer. I kan bagefter åbne linket igen og sige modtaget.',
    'The sender calls you. Afterwards you can open the link again and say that it was received.',
  ],
  choose: ['Vælg et af de tre svar', 'Choose one of the three answers'],
  send: ['Send svaret', 'Send the answer'],
  thanks: ['Tak. Afsenderen får det at vide', 'Thank you. The sender is told'],
  thanksText: ['I kan lukke siden.', 'You can close the page.'],
  noLink: ['Åbn linket i mailen', 'Open the link in the mail'],
  noLinkText: [
    'Siden viser kun noget, når den er åbnet fra en mail fra Følgeskab.',
    'The page shows something only when it is opened from a mail from Følgeskab.',
  ],
  ended: ['Linket virker ikke mere', 'The link does not work any more'],
  endedText: [
    'Det er brugt, for gammelt, eller sagen er sendt et andet sted hen. Ring til afsenderen, hvis I er i tvivl.',
    'It has been used, is too old, or the case was sent elsewhere. Call the sender if you are in doubt.',
  ],
  another: ['I har åbnet et andet link imens', 'You have opened another link meanwhile'],
  anotherText: [
    'Der er ikke svaret noget. Åbn linket til denne sag igen.',
    'Nothing was answered. Open the link to this case again.',
  ],
})
