import { defineWords } from '#platform/words.ts'

export const comesBackWords = defineWords({
  title: ['Når det kommer igen', 'When it comes back'],
  lead: [
    'Gener kan komme igen, også længe efter. Her er de veje, der er, når behandlingen er slut.',
    'What bothers you can come back, also long after. Here are the ways there are when treatment has ended.',
  ],
  noPlan: [
    'Du kan ikke få en ny genoptræningsplan hos din læge eller i kommunen. Den laves, når man bliver udskrevet fra et sygehus. Du kan:',
    'You cannot get a new retraining plan from your doctor or the municipality. It is made when one is discharged from a hospital. You can:',
  ],
  talk: ['Bede om en afklarende samtale', 'Ask for a conversation to clarify what you need'],
  talkText: [
    'Spørg din egen læge eller kommunen. Se, hvem der har ansvaret, hvor du bor.',
    'Ask your own doctor or the municipality. See who is responsible where you live.',
  ],
  who: ['Hvem har ansvaret', 'Who is responsible'],
  train: ['Træne uden genoptræningsplan', 'Train without a retraining plan'],
  doctor: ['Gå til din egen læge', 'See your own doctor'],
  doctorText: [
    'Fortæl, hvad der fylder. Lægen kan henvise dig videre.',
    'Tell what fills. The doctor can refer you on.',
  ],
  clinic: ['Tilbage til klinikken', 'Back to the clinic'],
  clinicText: [
    'Her står, om du kan få hjælp der igen, og hvornår nogen sidst har bekræftet det.',
    'Here it says whether you can get help there again, and when somebody last confirmed it.',
  ],
  again: ['Du kan komme igen', 'You can come again'],
  notAgain: ['Du kan ikke komme igen uden en ny henvisning', 'You cannot come again without a new referral'],
  notGiven: ['Ikke oplyst, om du kan komme igen', 'Not given whether you can come again'],
  noClinic: ['Der er ikke oplyst nogen klinik, hvor du bor.', 'No clinic is given where you live.'],
  noPlace: [
    'Vi ved ikke, hvor du bor. Skriv det under Mine oplysninger, så kan vi vise klinikker.',
    'We do not know where you live. Write it under My details, and we can show clinics.',
  ],
  details: ['Mine oplysninger', 'My details'],
  readMore: ['Læs mere', 'Read more'],
  unchecked: ['Ikke fagligt kontrolleret endnu', 'Not checked by a professional yet'],
  begin: ['Fortæl, hvad der fylder', 'Tell what fills'],
})
