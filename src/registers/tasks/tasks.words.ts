import { defineWords, type Language, numberInWords } from '#platform/words.ts'
import { mostCounted } from './task.rules.ts'

export const say = defineWords({
  title: ['Mine opgaver', 'My tasks'],
  show: ['Vis', 'Show'],
  alle: ['Alle', 'All'],
  'over-tiden': ['Over tiden', 'Past their day'],
  'i-dag': ['I dag', 'Today'],
  'denne-uge': ['Senest i denne uge', 'By the end of this week'],
  caption: ['Opgaver med næste skridt, ordnet efter frist', 'Tasks with the next step, ordered by due day'],
  nextStep: ['Næste skridt', 'Next step'],
  since: ['Kom på listen', 'Put on the list'],
  came: (day: string) => [`kom ${day}`, `came ${day}`],
  dueBy: ['Senest', 'Due by'],
  over: (most: number) => [`over ${numberInWords(most, 'da')}`, `over ${numberInWords(most, 'en')}`],
  showing: (shown: number, all: number | string) => [
    `Viser ${shown} af ${all}`,
    `Showing ${shown} of ${all}`,
  ],
  'by-frist': ['det mest presserende først', 'the most urgent first'],
  'by-nyest': ['det nyeste først', 'the newest first'],
  'sort-frist': ['Vis det mest presserende først', 'Show the most urgent first'],
  'sort-nyest': ['Vis det nyeste først', 'Show the newest first'],
  daysOver: (days: number) => [
    days === 1 ? '1 dag over' : `${days} dage over`,
    days === 1 ? '1 day over' : `${days} days over`,
  ],
  // Nobody who has the task let the day pass: it came too late to them.
  soon: ['hurtigst muligt', 'as soon as you can'],
  today: ['i dag', 'today'],
  tomorrow: ['i morgen', 'tomorrow'],
  inDays: (days: number) => [`om ${days} dage`, `in ${days} days`],
  none: ['Du har ingen opgaver lige nu', 'You have no tasks right now'],
  noneText: [
    'Når noget ligger hos dig, står det her med en dag og det næste skridt.',
    'When something rests with you, it stands here with a day and the next step.',
  ],
  noneHere: ['Ingen opgaver i denne visning', 'No tasks in this view'],
  seeAll: ['Se alle dine opgaver', 'See all your tasks'],
  beyond: ['Her slutter bladringen, men der er flere', 'Leafing ends here, but there is more'],
  beyondText: [
    'Der bliver kun bladret i de første 1.000. Vælg en kortere liste for at nå resten.',
    'Only the first 1,000 can be leafed through. Choose a shorter list to reach the rest.',
  ],
  byName: ['Find en person efter navn', 'Find a person by name'],
  pages: ['Sider', 'Pages'],
  previous: ['Forrige', 'Previous'],
  next: ['Næste', 'Next'],
  place: (at: number, of: number) => [`Side ${at} af ${of}`, `Page ${at} of ${of}`],
})

/** How many, as a long list tells it: more than are counted is *over*. */
export const counted = (count: number, language: Language) =>
  count > mostCounted ? say(language).over(mostCounted) : count

/** The keys of a work list, for every list of this kind. */
export const workListKeys = defineWords({
  move: ['ned og op', 'down and up'],
  open: ['åbn', 'open'],
  help: ['taster', 'keys'],
  helpText: [
    'Tasterne virker, når du ikke er ved at skrive. Slå dem fra, hvis du dikterer eller rammer dem ved et uheld.',
    'The keys work while you are not writing. Turn them off if you dictate, or press them by accident.',
  ],
  off: ['Slå tasterne fra', 'Turn the keys off'],
  on: ['Slå tasterne til', 'Turn the keys on'],
})
