import type { Paper, PaperBlock, PaperItem } from './paper.ts'

const Noted = ({ item }: { item: PaperItem }) => (
  <>
    {item.words}
    {item.note && (
      <>
        <br />
        <small>{item.note}</small>
      </>
    )}
  </>
)

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'section':
      return <h2>{block.words}</h2>
    case 'part':
      return <h3>{block.words}</h3>
    case 'text':
      return <p>{block.words}</p>
    case 'note':
      return (
        <p>
          <small>{block.words}</small>
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item, place) => (
            <li key={place}>
              <Noted item={item} />
            </li>
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      )
    case 'facts':
      return (
        <ul>
          {block.items.map((item, place) => (
            <li key={place}>
              <b>{item.label}</b>: <Noted item={item} />
            </li>
          ))}
        </ul>
      )
    case 'lines':
      return null
  }
}

/** What stands on a paper, to be read on the screen; its title is the page's. */
export const PaperSheet = ({ paper }: { paper: Paper }) => (
  <div class="prose" lang={paper.language}>
    {paper.lead && <p>{paper.lead}</p>}
    {paper.blocks.map((block, place) => (
      <Block key={place} block={block} />
    ))}
    <p>
      <small>{paper.foot}</small>
    </p>
  </div>
)
