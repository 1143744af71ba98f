import { defineWords } from '#platform/words.ts'

export const professionalWords = defineWords({
  title: ['Jeg møder mennesker med kræft i mit arbejde', 'I meet people with cancer in my work'],
  lead: [
    'Uden login. Adresserne kan gemmes og deles, for de handler ikke om nogen bestemt. Skriv ingen oplysninger om personer.',
    'Without signing in. The addresses can be kept and shared, for they are about nobody in particular. Write nothing about any person.',
  ],
  refer: ['Henvis en patient med senfølger', 'Refer a patient with late effects'],
  referText: [
    'Hvilken henvisning, til hvem, med hvilken tekst, og hvem der har ansvaret.',
    'Which referral, to whom, with what text, and who is responsible.',
  ],
  lookUp: ['Slå op', 'Look it up'],
  duties: ['Hvem har ansvaret for opgaven?', 'Who is responsible for the task?'],
  dutiesText: [
    'Opgave, sted, situation og dag med fagord: lov, anbefaling eller aftale, med kilder.',
    'Task, place, situation and day in official terms: law, recommendation or agreement, with sources.',
  ],
  changes: ['Hvad ændrer sig 1. januar 2027', 'What changes on 1 January 2027'],
  changesText: [
    'Opgave for opgave og kommune for kommune.',
    'Task by task and municipality by municipality.',
  ],
  offers: ['Tilbud', 'Offers of help'],
  offersText: [
    'Hvad der findes, for hvem, og hvor sikker oplysningen er.',
    'What there is, for whom, and how sure it is.',
  ],
  terms: ['Begreber', 'Terms'],
  termsText: [
    'Definitioner side om side, med kilde og år.',
    'Definitions side by side, with source and year.',
  ],
  standards: ['Kvalitetsstandarder', 'Quality standards'],
  standardsText: [
    'Hvad der kræves af tilbuddene, og hvad intet her viser endnu.',
    'What is required of the offers, and what nothing here shows yet.',
  ],
  figures: ['Tal', 'Figures'],
  figuresText: ['Daterede tal med kilde.', 'Dated figures with their source.'],
})
