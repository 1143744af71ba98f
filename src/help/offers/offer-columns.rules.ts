import type { Pair } from '#platform/words.ts'
import { sourceStatusNames } from '#registers/sources/index.ts'
import { referrerNames, sortNames } from './offer.words.ts'
import {
  asChoice,
  asDay,
  asEvidence,
  asHours,
  asListOf,
  asNumber,
  asPartDate,
  asText,
  asYesOrNo,
  type Codec,
} from './offer-cell.rules.ts'
import { areaNames, groupNames, howNames, standingNames } from './offer-cell.words.ts'
import { activityNames, levelWords } from './offer-choices.words.ts'

/** One part of an offer: its column in a spreadsheet, its place in the offer, its name in HSDS (`x_` where HSDS has none). */
export type Column = {
  readonly name: string
  readonly path: string
  readonly hsds: string
  readonly codec: Codec
  /** What a citizen asks for says *Ikke oplyst*; the rest stays empty. */
  readonly says: boolean
}

const column = (name: string, path: string, hsds: string, codec: Codec = asText): Column => ({
  ...{ name, path, hsds, codec },
  says: !/_en$|^(belaeg|flere_|fil_|omraade_)/.test(name),
})
/** A text in both languages. */
const both = (name: string, path: string, hsds: string): Column[] => [
  column(name, `${path}.da`, hsds),
  column(`${name}_en`, `${path}.en`, `${hsds.startsWith('x_') ? '' : 'x_'}${hsds}_en`),
]
const yesOrNo: Readonly<Record<string, Pair>> = { yes: ['Ja', 'Yes'], no: ['Nej', 'No'] }
const codes = asListOf(asText, ' ')

/** Every part of an offer, in the order of the spreadsheet. */
export const columns: readonly Column[] = [
  column('noegle', 'id', 'x_key'),
  column('uuid', 'uuid', 'id'),
  ...both('navn', 'name', 'name'),
  column('tilbydes_af', 'organisation', 'organization'),
  column('slags', 'kind', 'x_kind', asChoice(sortNames)),
  ...both('beskrivelse', 'description', 'description'),
  ...both('for_hvem', 'eligibility', 'eligibility_description'),
  column('andre_sygdomme', 'diseaseIndependent', 'x_disease_independent', asYesOrNo),
  column('alder_fra', 'minimumAge', 'minimum_age', asNumber),
  column('alder_til', 'maximumAge', 'maximum_age', asNumber),
  column('efter_behandling', 'endedTreatment', 'x_ended_treatment', asYesOrNo),
  column('hoejst_efter_afslutning_maaneder', 'monthsAfterTreatment', 'x_months_after_treatment', asNumber),
  column('kan_komme_igen', 'renewedHelp', 'x_renewed_help', asYesOrNo),
  column('under_behandling', 'alongsideTreatment', 'x_alongside_treatment', asYesOrNo),
  column('paaroerende', 'relatives', 'x_relatives', asYesOrNo),
  column('efterladte', 'bereaved', 'x_bereaved', asYesOrNo),
  column('boern', 'children', 'x_children', asYesOrNo),
  column('senfoelger', 'lateEffects', 'x_late_effects', codes),
  column('aktiviteter', 'activities', 'x_activities', asListOf(asChoice(activityNames), ', ')),
  column('henvisning', 'referral', 'x_referral', asChoice(yesOrNo)),
  column('henvises_af', 'referralBy', 'x_referral_by', asListOf(asChoice(referrerNames), ', ')),
  ...both('vejen_dertil', 'application', 'application_process'),
  ...both('henvend_dig_selv', 'selfReferral', 'x_self_referral'),
  column('lokationsnummer', 'locationNumber', 'x_location_number'),
  ...both('modtager_vil_vide', 'receiverWants', 'x_receiver_wants'),
  ...both('pris', 'fees', 'fees_description'),
  column('sprog', 'languages', 'languages', codes),
  column('digitalt', 'digital', 'x_digital', asYesOrNo),
  column('fremmoede', 'physical', 'x_physical', asYesOrNo),
  column('omraade_slags', 'area.level', 'service_areas', asChoice(areaNames)),
  column('omraade_noegle', 'area.key', 'service_areas'),
  column('omraade_navn', 'area.name', 'service_areas'),
  column('by', 'town', 'service_at_locations'),
  column('kommunekoder', 'municipalityCodes', 'x_municipality_codes', codes),
  column('telefon', 'phone', 'phones'),
  column('adresse_paa_nettet', 'url', 'url'),
  column('mail', 'email', 'email'),
  column('aabningstider', 'openingHours.weekly', 'schedules', asHours),
  column('aabningstider_oplyst', 'openingHours.toldOn', 'schedules', asDay),
  column('ventetid_uger', 'waiting.weeks', 'x_wait_weeks', asNumber),
  column('ventetid_oplyst', 'waiting.toldOn', 'x_wait_told_on', asDay),
  column('naeste_start', 'nextStart.on', 'x_next_start_on', asDay),
  column('naeste_start_oplyst', 'nextStart.toldOn', 'x_next_start_told_on', asDay),
  column('ledige_pladser', 'freePlaces.count', 'x_free_places', asNumber),
  column('ledige_pladser_oplyst', 'freePlaces.toldOn', 'x_free_places_told_on', asDay),
  column('findes_nu', 'standing', 'status', asChoice(standingNames)),
  column('gaelder_fra', 'validFrom', 'x_valid_from', asDay),
  column('gaelder_til', 'validTo', 'x_valid_to', asDay),
  column('myndighed', 'authority', 'x_authority'),
  column('udfoerer', 'operator', 'x_operator'),
  ...both('betales_af', 'funding', 'x_funding'),
  column('niveau', 'level', 'x_level', asChoice(levelWords)),
  ...both('note', 'note', 'x_note'),
  column('kildestatus', 'sourceStatus', 'x_source_status', asChoice(sourceStatusNames)),
  column('belaeg_om', 'evidence.0.group', 'x_evidence', asChoice(groupNames)),
  column('belaeg_hvordan', 'evidence.0.how', 'x_evidence', asChoice(howNames)),
  column('belaeg_oplyst_af', 'evidence.0.saidBy', 'x_evidence'),
  column('belaeg_dato', 'evidence.0.on', 'x_evidence', asPartDate),
  column('belaeg_set', 'evidence.0.seen', 'x_evidence', asDay),
  column('belaeg_adresse', 'evidence.0.link', 'x_evidence'),
  column('belaeg_fil', 'evidence.0.fileHash', 'x_evidence'),
  column('belaeg_holder_dage', 'evidence.0.halfLifeDays', 'x_evidence', asNumber),
  column('flere_belaeg', 'evidence.rest', 'x_evidence', asEvidence),
]

const byName = new Map(columns.map((one) => [one.name, one]))
export const columnNamed = (name: string): Column | undefined => byName.get(name)

/** The column that holds a place in the offer; what lies in further evidence lies in one column. */
export function columnAt(path: string): Column | undefined {
  if (/^evidence\.[1-9]/.test(path)) return columns.find((one) => one.path === 'evidence.rest')
  return (
    columns.find((one) => one.path === path || path.startsWith(`${one.path}.`)) ??
    columns.find((one) => one.path.startsWith(`${path}.`))
  )
}
