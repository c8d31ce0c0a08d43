// Tries dataset/schema.json with the language service of VS Code, which other editors use as well: each field and each
// item of a record is explained where the cursor stands, and what may stand there is proposed.
//
//     node .ci/editor.mjs FOLDER-OF-PACKAGES PROGRAM

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, program] = process.argv.slice(2);
const require = createRequire(`${folder}/node_modules/`);
const { getLanguageService } = require('vscode-json-languageservice');
const { TextDocument } = require('vscode-languageserver-textdocument');

const schema = readFileSync(new URL('../dataset/schema.json', import.meta.url), 'utf8');
const { $defs: definitions, properties: collections } = JSON.parse(schema);
const service = getLanguageService({
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  schemaRequestService: async address => {
    assert.equal(address, 'file:///project/dataset/schema.json', 'the editor follows $schema');
    return schema;
  },
});

const open = text => {
  const document = TextDocument.create('file:///project/dataset/mine.json', 'json', 1, text);
  return { document, json: service.parseJSONDocument(document) };
};
const withSchema = value => JSON.stringify({ $schema: 'schema.json', ...value }, null, 2);
const plain = markup => markup.replaceAll(/\\(.)/g, '$1').replaceAll('&nbsp;', ' ').replaceAll(/\s+/g, ' ').trim();

async function explained({ document, json }, offset) {
  const hover = await service.doHover(document, document.positionAt(offset), json);
  return plain([hover?.contents ?? []].flat().map(part => part.value ?? part).join('\n'));
}

async function proposed({ document, json }, offset) {
  const list = await service.doComplete(document, document.positionAt(offset), json);
  return list.items.map(item => ({ label: item.label, said: item.documentation?.value ?? item.documentation ?? '' }));
}

// Every name of a field and every text of a record with all fields, with the schema of the field where it is known.
function* places(node, definition) {
  for (const property of node.children ?? []) {
    const [name, value] = property.type === 'property' ? property.children : [null, property];
    const field = name && definition?.properties?.[name.value];
    if (name) yield { at: name.offset + 1, name: name.value, field };
    if (value.type === 'string') yield { at: value.offset + 1, name: name?.value ?? 'an item', field };
    const inside = name ? field?.items ?? field : definition;
    yield* places(value, inside?.$ref ? definitions[inside.$ref.split('/').pop()] : inside);
  }
}

let looked = 0;
for (const [collection, { items }] of Object.entries(collections)) {
  if (collection === '$schema') continue;
  const record = JSON.parse(execFileSync(program, ['new', collection, '--all'], { cwd: folder }))[collection];
  const file = open(withSchema({ [collection]: record }));
  const list = file.json.root.children.at(-1).children[1];
  for (const { at, name, field } of places(list.children[0], definitions[items.$ref.split('/').pop()])) {
    const said = await explained(file, at);
    assert.notEqual(said, '', `${collection}: nothing is said of ${name}`);
    // Where a definition is referred to, editors show that; of a vocabulary, what the value means.
    const shown = field?.$ref ? definitions[field.$ref.split('/').pop()] : field;
    const told = [shown, ...(shown?.oneOf ?? [])].map(schema => plain(schema?.description ?? said));
    assert.ok(told.includes(said), `${collection}: of ${name}, the editor says: ${said}`);
    looked += 1;
  }
}
assert.ok(looked > 300, `only ${looked} places were looked at`);

const text = withSchema({ organisations: [{ id: 'x', kind: '', seat: '', history: [{ date: '' }] }] });
const file = open(text);
const kinds = await proposed(file, text.indexOf('"kind": "') + 9);
assert.ok(kinds.some(({ label, said }) => label === '"network"' && said.includes('network of bodies')), kinds);
assert.deepEqual((await proposed(file, text.indexOf('"seat": "') + 9)).map(({ label }) => label), ['"slovakia"']);
const dates = (await proposed(file, text.indexOf('"date": "') + 9)).map(({ label }) => label);
assert.ok(dates.includes('"2006-07"') && dates.includes('"2011/.."'), dates);
const fields = await proposed(file, text.indexOf('"id": "x",') + 10);
const mandate = fields.find(({ label }) => label === 'mandate');
assert.equal(plain(mandate.said), 'What it is for, one purpose each.');
console.log(`editors: ${looked} fields and items explained, values and fields proposed`);
