// A program of its own: reads one manuscript from standard input, writes its PDF to standard output, and ends.
import { readFileSync } from 'node:fs'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'

const { template, content, fonts, madeAt } = JSON.parse(readFileSync(0, 'utf8'))
const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }],
  inputs: { content: JSON.stringify(content) },
})
process.stdout.write(
  compiler.pdf({ mainFileContent: template }, { pdfStandard: PdfStandard.UA_1, creationTimestamp: madeAt }),
)
