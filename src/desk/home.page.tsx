import { definePage, show } from '#platform/pages.ts'
import {
  Button,
  Columns,
  Door,
  Doors,
  Form,
  Halves,
  PageHead,
  Person,
  Section,
  Strip,
  TextField,
} from '#ui/index.ts'
import { homeWords } from './home.words.ts'

/** What this is, in plain words, and three doors. */
export const home = definePage({
  path: '/',
  access: 'anyone',
  async get({ language, to, has }) {
    const say = homeWords(language)
    return show({
      title: say.pageTitle,
      body: (
        <>
          <Columns
            lead={<PageHead title={say.title} lead={say.lead} />}
            near={
              <Person
                brief
                title={say.talk}
                number={{ tel: '+4580301030', label: '80 30 10 30' }}
                note={<p>{say.talkNote}</p>}
              />
            }
            nearLabel={say.talk}
          >
            {/* By POST: words about one's own health stand in no address. */}
            {has('/senfoelger') ? (
              <Form action={to('/senfoelger')} search label={say.searchIn}>
                <TextField
                  name="q"
                  type="search"
                  label={say.search}
                  hint={say.searchHint}
                  autoComplete="off"
                  button={<Button>{say.searchGo}</Button>}
                />
              </Form>
            ) : null}
          </Columns>
          <Doors label={say.doors}>
            {has('/find-hjaelp') ? (
              <Door
                first
                href={to('/find-hjaelp')}
                title={say.helpTitle}
                text={say.helpText}
                go={say.helpGo}
              />
            ) : null}
            {has('/fagfolk') ? (
              <Door href={to('/fagfolk')} title={say.workTitle} text={say.workText} go={say.workGo} />
            ) : null}
            <Door href={to('/kommuner')} title={say.betterTitle} text={say.betterText} go={say.betterGo} />
          </Doors>
          <Strip
            id="reform"
            title={say.reformTitle}
            turn={[
              { label: say.until, value: say.untilWho },
              { label: say.from, value: say.fromWho },
            ]}
          >
            <p>{say.reformText}</p>
            <p>
              <a href={to('/ansvar/aendringer?dato=2027-01-01')}>{say.reformLink}</a>
            </p>
          </Strip>
          <Halves>
            <Section id="tillid" title={say.trustTitle} prose>
              <p>{say.trustText}</p>
              <p>
                <a href={to('/kilder')}>{say.sourcesLink}</a>
              </p>
            </Section>
            {has('/danmarkskort') ? (
              <Section id="landet" title={say.countryTitle} prose>
                <p>{say.countryText}</p>
                <ul class="jump">
                  <li>
                    <a href={to('/danmarkskort')}>{say.mapLink}</a>
                  </li>
                  <li>
                    <a href={to('/mangler')}>{say.gapsLink}</a>
                  </li>
                </ul>
              </Section>
            ) : null}
          </Halves>
        </>
      ),
    })
  },
})
