// Prints which files ajv rejects: `node .ci/ajv.js SCHEMA FILE...`, with ajv on NODE_PATH.
//
// ajv refuses a schema with keywords that it does not know. `strictSchema: false` lets ours pass, which begin with
// `x-` and change no verdict. Everything else is as strict as ajv is by itself.
const { readFileSync } = require('node:fs')
const Ajv = require('ajv/dist/2020')

const [schema, ...files] = process.argv.slice(2)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const valid = new Ajv({ strictSchema: false, strictTypes: true, strictTuples: true }).compile(read(schema))
for (const file of files) {
  if (!valid(read(file))) console.log(file)
}
