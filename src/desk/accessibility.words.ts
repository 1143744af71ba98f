import type { TextPage } from './text-parts.page.tsx'

export const accessibilityText: TextPage = {
  title: ['Tilgængelighed', 'Accessibility'],
  lead: [
    'Følgeskab skal kunne bruges af alle, også når du er træt, ser dårligt eller ikke bruger mus. Målet er WCAG 2.2 på niveau AA.',
    'Følgeskab should work for everyone, also when you are tired, see poorly or do not use a mouse. The aim is WCAG 2.2 at level AA.',
  ],
  sections: [
    {
      id: 'saadan',
      title: ['Sådan er siderne lavet', 'How the pages are made'],
      text: [],
      list: [
        ['De virker uden JavaScript og kan skrives ud.', 'They work without JavaScript and can be printed.'],
        ['De kan bruges med tastatur alene.', 'They can be used with the keyboard alone.'],
        ['Der er ingen tidsgrænse på at svare.', 'There is no time limit on answering.'],
        ['Intet siges med farve alene.', 'Nothing is said by colour alone.'],
        ['Kort og figurer står også som tabeller.', 'Maps and charts also stand as tables.'],
        [
          'Alle sider findes på dansk og engelsk, lyst og mørkt.',
          'Every page exists in Danish and English, light and dark.',
        ],
      ],
    },
    {
      id: 'proevet',
      title: ['Det er prøvet', 'What has been tested'],
      text: [
        [
          'Det hele er prøvet af programmer, ikke af mennesker: automatisk eftersyn (axe-core) af designets dele i lyst og mørkt og på begge sprog, gennemgang med tastatur alene, og visning på en skærm på 320 punkter uden at rulle sidelæns.',
          'All of it was tested by programs, not by people: automatic inspection (axe-core) of the parts of the design in light and dark and in both languages, a walk with the keyboard alone, and a screen of 320 points without scrolling sideways.',
        ],
      ],
    },
    {
      id: 'mangler',
      title: ['Det ved vi mangler', 'What we know is missing'],
      text: [],
      list: [
        [
          'Ingen mennesker med handicap har endnu gennemgået siderne, og de er ikke prøvet med skærmlæser.',
          'Nobody with a disability has walked through the pages yet, and they have not been tried with a screen reader.',
        ],
        [
          'Siderne er ikke prøvet ved 400 % forstørrelse, med større tekstafstand eller med Windows’ kontrasttemaer.',
          'The pages have not been tried at 400% enlargement, with wider text spacing or with Windows contrast themes.',
        ],
        ['Oplæsning og tegnsprog findes ikke her.', 'There is no reading aloud and no sign language here.'],
        [
          'Kilder, vi linker til, er andres sider. De er ofte kun på dansk og kan have andre mangler.',
          'Sources that we link to are other people’s pages. They are often in Danish only and may have other faults.',
        ],
      ],
    },
    {
      id: 'kontakt',
      title: ['Er der noget, du ikke kan bruge?', 'Is there something you cannot use?'],
      text: [
        [
          'Kontakt: oplyses af den, der driver denne installation.',
          'Contact: given by whoever runs this installation.',
        ],
        [
          'Er det en offentlig myndighed, skal den have sin egen tilgængelighedserklæring og linke til den herfra.',
          'A public body must have an accessibility statement of its own and link to it from here.',
        ],
      ],
    },
  ],
}
