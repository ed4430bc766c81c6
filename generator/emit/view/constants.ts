import type { Model } from "../../model/model.js";
import { comment, jsdoc } from "../jsdoc.js";
import { hex, quote, shortName } from "../names.js";
import type { TargetOptions } from "../options.js";
import { propertyTypes } from "../property-types.js";

/** The result codes with their names and texts. */
export function hresultsView(model: Model): object {
  const success = { name: "S_OK", value: 0, text: "Success.", aliases: [] };
  // Every interface needs a way to say that a call succeeded.
  const hresults = model.hresults.some(({ name }) => name === "S_OK")
    ? model.hresults
    : [success, ...model.hresults];
  return {
    codes: hresults.flatMap(({ name, value, text, aliases }) => [
      { name, value: hex(value, 8), doc: comment(text) },
      ...aliases.map((alias) => ({
        name: alias,
        value: hex(value, 8),
        doc: comment(
          `The same value as \`${name}\`. ${model.constants.find((one) => one.name === alias)!.doc.text}`,
        ),
      })),
    ]),
    texts: hresults.map(({ name, text }) => ({ name, quoted: quote(name), text: quote(text) })),
  };
}

/** The property types and tags. */
export function propertiesView(model: Model, { int64 }: TargetOptions): object {
  const types = model.constants.filter(({ type }) => type === "PROPTYPE");
  const byValue = new Map(types.map(({ name, value }) => [value, name]));
  return {
    types: types.map(({ name, value, doc }) => ({
      key: shortName(name, "PT_"),
      value: hex(value, 4),
      doc: jsdoc(doc),
    })),
    tags: model.constants
      .filter(({ type }) => type === "PROPTAG")
      .map(({ name, value, doc }) => {
        const type = byValue.get(value & 0xffff) ?? "";
        const text = `\`${name}\`: ${doc.text}`;
        return {
          key: shortName(name, "PR_"),
          value: hex(value, 8),
          type: propertyTypes[type]?.type.replace("int64", int64) ?? "PropertyValue",
          doc: jsdoc({ ...doc, text }),
        };
      }),
  };
}

/** The identifiers of interfaces and providers. */
export function identifiersView(model: Model): object {
  return {
    identifiers: model.identifiers.map(({ name, bytes, doc, origin }) => ({
      name,
      doc: jsdoc(doc, { notes: ["16 bytes, as they are in memory."], origin }),
      bytes: (bytes.match(/../g) ?? []).map((byte) => `0x${byte}`).join(", "),
    })),
  };
}

/** The conversions of values; 64-bit integers pass through them as the target has them. */
export function valuesView(_model: Model, { int64 }: TargetOptions): object {
  const isText = int64 === "string";
  return {
    bigint: !isText,
    int64,
    form: isText ? "decimal digits" : "a bigint",
    fromInt64: isText ? "BigInt(fileTime)" : "fileTime",
    toInt64: isText ? "String(fileTime)" : "fileTime",
  };
}
