import { defineWords } from '#platform/words.ts'

/** The tasks by their official terms; a citizen meets them only as the name of something that moves. */
export const taskWords = defineWords({
  patientrettet_forebyggelse: ['Patientrettet forebyggelse', 'Patient-directed prevention'],
  specialiseret_rehabilitering: [
    'Rehabilitering på specialiseret niveau',
    'Rehabilitation at specialised level',
  ],
  almen_genoptraening: ['Almen genoptræning', 'General retraining'],
  genoptraening_specialiseret: ['Genoptræning på specialiseret niveau', 'Retraining at specialised level'],
  akutsygepleje: ['Akutsygepleje', 'Acute nursing'],
  sundheds_og_omsorgsplads: ['Sundheds- og omsorgspladser', 'Health and care places'],
  sygehusbehandling: ['Sygehusbehandling', 'Hospital treatment'],
  almen_praksis: ['Almen praksis', 'General practice'],
  borgerrettet_forebyggelse: ['Borgerrettet forebyggelse', 'Prevention for all citizens'],
  beskaeftigelse_sygedagpenge: ['Beskæftigelse og sygedagpenge', 'Employment and sickness benefit'],
  social_stoette: ['Social støtte', 'Social support'],
  basal_palliation: ['Basal palliation', 'Basic palliation'],
  specialiseret_palliation: ['Specialiseret palliation', 'Specialised palliation'],
  behovsvurdering: ['Behovsvurdering', 'Needs assessment'],
  information: ['Information om senfølger', 'Information about late effects'],
  udredning_senfoelger_sygehus: [
    'Udredning af senfølger på sygehus',
    'Assessment of late effects in hospital',
  ],
  henvisning_afklarende_samtale: [
    'Sygehusets henvisning til afklarende samtale',
    'Hospital referral to a clarifying conversation',
  ],
  genoptraeningsplan: ['Genoptræningsplan', 'Retraining plan'],
  opfoelgningsplan: ['Opfølgningsplan', 'Follow-up plan'],
  opfoelgning_sygehus: ['Opfølgning på sygehus', 'Follow-up in hospital'],
  opfoelgning_almen_praksis: ['Opfølgning i almen praksis', 'Follow-up in general practice'],
  raadgivning: ['Rådgivning', 'Counselling'],
  henvisning_almen_praksis: ['Henvisning fra almen praksis', 'Referral from general practice'],
  afklarende_samtale: ['Afklarende samtale', 'Clarifying conversation'],
  rehabilitering_kommune: ['Kræftrehabilitering', 'Cancer rehabilitation'],
  senfoelgeklinik: ['Senfølgeklinik', 'Late-effects clinic'],
  praehabilitering: ['Præhabilitering', 'Prehabilitation'],
  traening_serviceloven_86: [
    'Træning efter serviceloven § 86',
    'Training under the Social Services Act § 86',
  ],
  vederlagsfri_fysioterapi: ['Vederlagsfri fysioterapi', 'Physiotherapy free of charge'],
})
