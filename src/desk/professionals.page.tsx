import { definePage, show } from '#platform/pages.ts'
import { listReadingRegister } from '#registers/lateeffects/index.ts'
import { Card, Deck, PageHead, Section } from '#ui/index.ts'
import { professionalWords } from './professionals.words.ts'
import { ReferralForm } from './referral-form.page.tsx'

/** For those who meet people with cancer in their work: refer, look up who is responsible, read the sources. */
export const professionalsPage = definePage({
  path: '/fagfolk',
  access: 'anyone',
  async get(visit) {
    const { db, language, to } = visit
    const say = professionalWords(language)
    const ways = [
      ['/hvem-har-ansvaret?fagperson=1', say.duties, say.dutiesText],
      ['/ansvar/aendringer?dato=2027-01-01', say.changes, say.changesText],
      ['/tilbud', say.offers, say.offersText],
      ['/begreber', say.terms, say.termsText],
      ['/kvalitetsstandarder', say.standards, say.standardsText],
      ['/tal', say.figures, say.figuresText],
    ] as const
    return show({
      title: say.title,
      body: (
        <>
          <PageHead title={say.title} lead={say.lead} />
          <Section id="henvis" title={say.refer} intro={say.referText}>
            <ReferralForm visit={visit} lateEffects={(await listReadingRegister(db)).rows} />
          </Section>
          <Section id="slaa-op" title={say.lookUp}>
            <Deck plain label={say.lookUp}>
              {ways.map(([address, name, text]) => (
                <Card key={address} title={name} href={to(address)}>
                  <p>{text}</p>
                </Card>
              ))}
            </Deck>
          </Section>
        </>
      ),
    })
  },
})
