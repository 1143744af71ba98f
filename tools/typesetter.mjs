// A program of its own: reads one manuscript from standard input, writes its PDF to standard output, and ends.
import { readFileSync } from 'node:fs'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'

const { template, content, fonts, madeAt, sizes, pages } = JSON.parse(readFileSync(0, 'utf8'))
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
})

/** Set in this size of letters. A fault ends the program. */
function setIn(size) {
  const inputs = { content: JSON.stringify(content), size: String(size) }
  const set = compiler.compile({ mainFileContent: template, inputs })
  if (!set.result) process.exit(1)
  return set.result
}

let set
for (const size of sizes) {
  set = setIn(size)
  if (!pages || set.numOfPages <= pages) break
}
process.stdout.write(compiler.pdf(set, { pdfStandard: PdfStandard.UA_1, creationTimestamp: madeAt }))
