import { definePage, show } from '#platform/pages.ts'
import { holdsOn } from '#registers/sources/index.ts'
import { PageHead, Prose, Section } from '#ui/index.ts'
import { AdviserSection, findAskedPlace } from './adviser.page.tsx'
import { rightGroups } from './right.rules.ts'
import { listRights } from './right.store.ts'
import { rightWords } from './right.words.ts'
import { ComplaintEntry, RightEntry } from './right-parts.page.tsx'

/** What a person may ask for, from whom and how; the region's patient adviser; where to complain. */
export const rightsPage = definePage({
  path: '/rettigheder',
  access: 'anyone',
  async get(visit) {
    const { db, language, today } = visit
    const say = rightWords(language)
    const rights = await listRights(db)
    const asked = await findAskedPlace(visit)
    const inForce = rights.rights.filter((right) => holdsOn(right, today))
    const groups = rightGroups.filter((group) => inForce.some((right) => right.group === group))
    const behind = { rights, today, language }
    const contents: [string, string][] = [
      ...groups.map((group): [string, string] => [group, say[group]]),
      ['patientvejleder', say.adviserTitle],
      ['klage', say.complaints],
    ]
    return show({
      title: say.title,
      body: (
        <>
          <PageHead title={say.title} lead={say.lead} />
          <Prose>
            <p>{say.notAdvice}</p>
            <nav aria-label={say.onThisPage}>
              <ul class="jump">
                {contents.map(([id, title]) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </Prose>
          {groups.map((group) => (
            <Section key={group} id={group} title={say[group]}>
              <ul class="plain-list">
                {inForce
                  .filter((right) => right.group === group)
                  .map((right) => (
                    <RightEntry key={right.key} right={right} {...behind} />
                  ))}
              </ul>
            </Section>
          ))}
          <AdviserSection rights={rights} asked={asked} visit={visit} />
          <Section id="klage" title={say.complaints} intro={say.complaintsLead}>
            <ul class="plain-list">
              {rights.complaints
                .filter((complaint) => holdsOn(complaint, today))
                .map((complaint) => (
                  <ComplaintEntry key={complaint.key} complaint={complaint} {...behind} />
                ))}
            </ul>
          </Section>
        </>
      ),
    })
  },
})
