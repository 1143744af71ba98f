import {
  aChoice,
  aDay,
  aLine,
  aList,
  aNumber,
  aSourceStatus,
  bothOf,
  type EditableField,
  type EditionKind,
  textAt,
  theDays,
  withValueAt,
} from '#registers/editions/index.ts'
import { offerSchema } from './offer.rules.ts'
import { assuredOn, halfLifeDays } from './offer-freshness.rules.ts'
import { toldFields } from './told-fields.rules.ts'

/** Yes, no, or not given: what a source does not say is never taken for a no. */
const yesNoOrNotGiven = (path: string, da: string, en: string): EditableField => ({
  ...aChoice(path, da, en, {
    '': ['Ikke oplyst', 'Not given'],
    true: ['Ja', 'Yes'],
    false: ['Nej', 'No'],
  }),
  write: (body, value) => withValueAt(body, path, value === null ? null : value === 'true'),
})
/** No line is not given. */
const aListOrNotGiven = (path: string, da: string, en: string): EditableField => ({
  ...aList(path, da, en),
  write: (body, value) => withValueAt(body, path, Array.isArray(value) && value.length > 0 ? value : null),
})

const forWhom: readonly EditableField[] = [
  ...bothOf('eligibility', 'Hvem det er for', 'Whom it is for'),
  yesNoOrNotGiven('diseaseIndependent', 'Også for andre sygdomme', 'For other illness too'),
  aNumber('minimumAge', 'Fra alder', 'From age'),
  aNumber('maximumAge', 'Til og med alder', 'To age'),
  yesNoOrNotGiven('endedTreatment', 'Efter afsluttet behandling', 'After treatment has ended'),
  aNumber(
    'monthsAfterTreatment',
    'Højst så mange måneder efter afslutning',
    'At most so many months after the end',
  ),
  yesNoOrNotGiven('renewedHelp', 'Man kan komme igen', 'One can come again'),
  yesNoOrNotGiven('alongsideTreatment', 'Samtidig med behandling', 'Alongside treatment'),
  yesNoOrNotGiven('relatives', 'For pårørende', 'For relatives'),
  yesNoOrNotGiven('bereaved', 'For efterladte', 'For the bereaved'),
  yesNoOrNotGiven('children', 'For børn', 'For children'),
  aListOrNotGiven('activities', 'Hvad man laver (nøgler)', 'What one does there (keys)'),
  aListOrNotGiven('lateEffects', 'Senfølger (nøgler)', 'Late effects (keys)'),
]
const wayIn: readonly EditableField[] = [
  aChoice('referral', 'Kræver henvisning', 'Referral needed', {
    '': ['Ikke oplyst', 'Not given'],
    yes: ['Ja', 'Yes'],
    no: ['Nej', 'No'],
  }),
  aList('referralBy', 'Henvises af', 'Referred by'),
  aLine('locationNumber', 'Lokationsnummer (13 tal)', 'Location number (13 digits)'),
  ...bothOf('receiverWants', 'Det vil modtageren vide', 'What the receiver wants to know'),
  ...bothOf('application', 'Sådan kommer man til', 'How to get there'),
  ...bothOf('selfReferral', 'Sådan henvender man sig selv', 'How to make contact oneself'),
  ...bothOf('fees', 'Pris', 'Price'),
  aList('languages', 'Sprog', 'Languages'),
  yesNoOrNotGiven('digital', 'På nettet eller telefon', 'Online or by telephone'),
  yesNoOrNotGiven('physical', 'Fremmøde', 'In person'),
  aLine('town', 'By', 'Town'),
  aLine('phone', 'Telefon', 'Telephone'),
  aLine('email', 'Mail', 'Mail'),
  ...toldFields,
  aLine('url', 'Hjemmeside', 'Website'),
]
const evidence: readonly EditableField[] = [
  aLine('evidence.0.saidBy', 'Oplyst af', 'Said by'),
  aLine('evidence.0.on', 'Kildens egen dato', 'The source’s own date'),
  aDay('evidence.0.seen', 'Set den', 'Seen on'),
  aLine('evidence.0.link', 'Kildens adresse', 'Address of the source'),
  aSourceStatus,
]

/** Offers as editors see them; a half-life of 180 days from the source's own date, else from the day it was seen. */
export const offerKind: EditionKind = {
  name: 'offer',
  file: 'content/offers/offers.json',
  one: ['Tilbud', 'Offer'],
  many: ['Tilbud', 'Offers'],
  schema: offerSchema,
  importedAt: '/tilbud/indlaes',
  alsoAt: [
    {
      href: '/redaktion/rettelser',
      label: ['Rettelser til tilbud', 'Corrections to offers'],
    },
    {
      href: '/redaktion/bekraeftelser',
      label: ['Hvor vi spørger', 'Where we ask'],
    },
    { href: '/tilbud/indlaes', label: ['Indlæs tilbud fra en fil', 'Import offers from a file'] },
  ],
  fields: [
    aLine('name.da', 'Navn (dansk)', 'Name (Danish)'),
    aLine('name.en', 'Navn (engelsk)', 'Name (English)'),
    ...bothOf('description', 'Hvad det er', 'What it is'),
    aLine('organisation', 'Tilbydes af', 'Offered by'),
    aLine('authority', 'Myndighed', 'Authority'),
    aLine('operator', 'Udfører', 'Operator'),
    ...bothOf('funding', 'Betales af', 'Funded by'),
    aChoice('standing', 'Findes det nu?', 'Is it there now?', {
      '': ['Ikke oplyst', 'Not given'],
      open: ['Åbent', 'Open'],
      'temporarily-closed': ['Lukket for en tid', 'Closed for a time'],
      closed: ['Lukket', 'Closed'],
      historic: ['Tidligere tilbud', 'Former offer'],
    }),
    ...theDays,
    ...forWhom,
    ...wayIn,
    ...bothOf('note', 'Note', 'Note'),
    ...evidence,
  ],
  keyOf: (body) => textAt(body, 'id'),
  label: (body, language) => textAt(body, `name.${language}`),
  freshness(body) {
    const offer = offerSchema
      .pick({ evidence: true })
      .parse({ evidence: (body as { evidence?: unknown }).evidence })
    return { assuredOn: assuredOn(offer), halfLifeDays: halfLifeDays(offer) }
  },
}
