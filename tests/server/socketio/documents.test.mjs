// SPDX-License-Identifier: MIT
// docs/openapi.yaml and docs/asyncapi.yaml are what they say they are, by the official schemas. DOCS names the folder.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const read = (name) => parse(readFileSync(`${process.env.DOCS}/${name}`, "utf8"));

async function openApiProblems(document) {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  return valid ? [] : errors;
}

function asyncApiProblems(document) {
  const schema = createRequire(import.meta.url)("@asyncapi/specs/schemas/3.0.0-without-$id.json");
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return validate(document) ? [] : validate.errors;
}

/** Every "#/…" leads somewhere. */
function danglingReferences(document) {
  const dangling = [];
  const walk = (value) => {
    if (value === null || typeof value !== "object") return;
    if (typeof value.$ref === "string") {
      const target = value.$ref.slice(2).split("/").reduce((place, step) => place?.[step.replaceAll("~1", "/")], document);
      if (target === undefined) dangling.push(value.$ref);
    }
    Object.values(value).forEach(walk);
  };
  walk(document);
  return dangling;
}

test("openapi.yaml is OpenAPI 3.1", async () => {
  const document = read("openapi.yaml");
  assert.equal(document.openapi, "3.1.0");
  assert.deepEqual(await openApiProblems(document), []);
  assert.deepEqual(danglingReferences(document), []);
  document.paths["/gigs"].get.parameters[0] = { name: "search", in: "nowhere" };
  assert.notDeepEqual(await openApiProblems(document), []); // the validator does look
});

test("asyncapi.yaml is AsyncAPI 3.0", () => {
  const document = read("asyncapi.yaml");
  assert.equal(document.asyncapi, "3.0.0");
  assert.deepEqual(asyncApiProblems(document), []);
  assert.deepEqual(danglingReferences(document), []);
  document.operations.tellPerson.action = "shout";
  assert.notDeepEqual(asyncApiProblems(document), []);
});

test("both describe the same gig", () => {
  const [open, async_] = [read("openapi.yaml"), read("asyncapi.yaml")];
  const names = (schema) => Object.keys(schema.properties).sort();
  assert.deepEqual(names(async_.components.schemas.Gig), names(open.components.schemas.WholeGig));
  assert.deepEqual(names(async_.components.schemas.Notice), names(open.components.schemas.NoticeAboutABid));
});
