import type { Tile } from './tile.ts'

/** Each municipality's place in the grid: code, name, column, row. */
const squares = `
0101 17 8 København | 0147 16 8 Frederiksberg | 0151 13 7 Ballerup
0153 15 9 Brøndby | 0155 17 10 Dragør | 0157 16 7 Gentofte
0159 15 7 Gladsaxe | 0161 14 8 Glostrup | 0163 14 7 Herlev
0165 13 8 Albertslund | 0167 16 9 Hvidovre | 0169 12 8 Høje-Taastrup
0173 16 6 Lyngby-Taarbæk | 0175 15 8 Rødovre | 0183 13 9 Ishøj
0185 17 9 Tårnby | 0187 14 9 Vallensbæk | 0190 14 6 Furesø
0201 14 5 Allerød | 0210 15 4 Fredensborg | 0217 15 3 Helsingør
0219 14 4 Hillerød | 0223 15 5 Hørsholm | 0230 15 6 Rudersdal
0240 13 6 Egedal | 0250 13 5 Frederikssund | 0253 12 9 Greve
0259 11 9 Køge | 0260 13 4 Halsnæs | 0265 12 7 Roskilde
0269 12 10 Solrød | 0270 14 3 Gribskov | 0306 10 5 Odsherred
0316 11 6 Holbæk | 0320 10 9 Faxe | 0326 10 6 Kalundborg
0329 11 8 Ringsted | 0330 10 7 Slagelse | 0336 11 10 Stevns
0340 11 7 Sorø | 0350 12 6 Lejre | 0360 10 11 Lolland
0370 10 8 Næstved | 0376 11 11 Guldborgsund | 0390 10 10 Vordingborg
0400 17 12 Bornholm | 0410 6 8 Middelfart | 0420 6 9 Assens
0430 7 10 Faaborg-Midtfyn | 0440 8 8 Kerteminde | 0450 8 9 Nyborg
0461 7 9 Odense | 0479 8 10 Svendborg | 0480 7 8 Nordfyns
0482 8 11 Langeland | 0492 6 11 Ærø | 0510 3 8 Haderslev
0530 2 6 Billund | 0540 4 9 Sønderborg | 0550 2 8 Tønder
0561 1 7 Esbjerg | 0563 0 7 Fanø | 0573 1 6 Varde
0575 2 7 Vejen | 0580 3 9 Aabenraa | 0607 4 7 Fredericia
0615 3 5 Horsens | 0621 3 7 Kolding | 0630 3 6 Vejle
0657 2 4 Herning | 0661 1 4 Holstebro | 0665 0 4 Lemvig
0671 1 3 Struer | 0706 5 4 Syddjurs | 0707 5 3 Norddjurs
0710 4 4 Favrskov | 0727 5 6 Odder | 0730 4 3 Randers
0740 3 4 Silkeborg | 0741 7 6 Samsø | 0746 4 5 Skanderborg
0751 5 5 Aarhus | 0756 2 5 Ikast-Brande | 0760 1 5 Ringkøbing-Skjern
0766 4 6 Hedensted | 0773 1 2 Morsø | 0779 2 3 Skive
0787 1 1 Thisted | 0791 3 3 Viborg | 0810 4 1 Brønderslev
0813 4 0 Frederikshavn | 0820 2 2 Vesthimmerlands | 0825 6 1 Læsø
0840 3 2 Rebild | 0846 4 2 Mariagerfjord | 0849 2 1 Jammerbugt
0851 3 1 Aalborg | 0860 3 0 Hjørring
`

const council = ['0306', '0316', '0326', '0329', '0330', '0340']

/** The whole country, with one place, a council around it and two in doubt. */
export const sampleTiles = (link: (code: string) => string): Tile[] =>
  squares
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([code = '', column, row, ...name]) => ({
      code,
      name: name.join(' '),
      column: Number(column),
      row: Number(row),
      href: link(code),
      named: code === '0370' || code === '0360' || code === '0766',
      state:
        code === '0370'
          ? 'here'
          : council.includes(code)
            ? 'council'
            : code === '0360'
              ? 'changed'
              : code === '0766'
                ? 'open'
                : code < '0400'
                  ? 'region'
                  : undefined,
    }))
