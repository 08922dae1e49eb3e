/**
 * What the JSON Schema of a record says of a place in it: the one source of fields, their order and their forms.
 * Pure; runs in browsers and in Node.
 */

/** Kinds of values, by the name of their type or by its form. */
const BY_NAME = { PartialDate: "date", Period: "period", Localised: "localised", Menu: "menu", Cites: "cites" };

/** Reads a schema once; `terms` names the vocabulary of each type of term. */
export class Shape {
  constructor(schema, terms) {
    Object.assign(this, { schema, terms });
    this.root = { ...schema, title: "Service" };
  }

  /** A subschema with its reference followed: what it says, and the name of its type. */
  follow(schema) {
    const name = schema?.$ref?.replace("#/$defs/", "");
    return name ? { ...this.schema.$defs[name], title: name } : schema ?? {};
  }

  /** The fields of a type in their order: name, schema, whether it is required. */
  fields(type) {
    const required = new Set(type.required ?? []);
    return Object.entries(type.properties ?? {}).map(([key, schema]) => ({ key, type: this.follow(schema), required: required.has(key) }));
  }

  /** The form of a value of this type. */
  kind(type) {
    if (BY_NAME[type.title]) return BY_NAME[type.title];
    if (this.terms[type.title]) return "term";
    if (type.oneOf) return "choice";
    if (type.patternProperties) return "named";
    if (type.properties) return "object";
    if (type.type === "array") return this.listKind(this.follow(type.items));
    return type.type === "integer" ? "number" : "text";
  }

  listKind(item) {
    const kind = this.kind(item);
    if (kind === "term") return "terms";
    return ["object", "localised"].includes(kind) ? "list" : "texts";
  }

  /** The type of a list's items, or of a mapping's values. */
  item(type) {
    return this.follow(type.items ?? Object.values(type.patternProperties ?? {})[0] ?? type.additionalProperties);
  }

  /** The type at a JSON Pointer. */
  at(pointer) {
    return pointer.split("/").slice(1).reduce((type, token) => {
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      return type.properties?.[key] ? this.follow(type.properties[key]) : this.item(type);
    }, this.root);
  }

  /**
   * The parts of a value that can stand at this type, copied; whatever has another form is left out and counted. What
   * is kept on a device, or comes from elsewhere, is nothing but this.
   */
  fit(type, value, lost = { count: 0 }) {
    const drop = () => { lost.count++; return undefined; };
    if (Array.isArray(type.type)) return ["string", "number"].includes(typeof value) ? value : drop();
    if (type.oneOf || type.type === "string") return typeof value === "string" ? value : drop();
    if (type.type === "integer") return Number.isSafeInteger(value) ? value : drop();
    if (type.type === "array") {
      if (!Array.isArray(value)) return drop();
      return value.map((item) => this.fit(this.item(type), item, lost)).filter((item) => item !== undefined);
    }
    if (type.properties || type.patternProperties) {
      if (value === null || typeof value !== "object" || Array.isArray(value)) return drop();
      return this.fitMapping(type, value, lost);
    }
    return drop();
  }

  fitMapping(type, value, lost) {
    const fitted = {};
    const [pattern] = Object.keys(type.patternProperties ?? {});
    for (const key of Object.keys(value)) {
      const known = Object.hasOwn(type.properties ?? {}, key) ? this.follow(type.properties[key]) : undefined;
      const named = pattern && (new RegExp(pattern, "u").test(key) || FRESH.test(key)) ? this.item(type) : undefined;
      const own = known ?? named;
      const part = own ? this.fit(own, value[key], lost) : void lost.count++;
      if (part !== undefined) fitted[key] = part;
    }
    return fitted;
  }
}

/** The key of a source that has no name of its own yet. */
export const FRESH = /^~[0-9]{1,3}$/;
