"""Random JSON Schemas, and random values that lie near what they ask for."""

import random

# Regular expressions that mean the same to ECMA 262 and to Python, each with texts that match and texts that do not.
PATTERNS = {
    "^[a-c]+$": (["a", "abcabc"], ["", "d", "abcd"]),
    "b": (["b", "abc"], ["", "ac"]),
    "^x-": (["x-", "x-1"], ["", "ax-"]),
    "^(foo|ba[rz])?$": (["", "foo", "baz"], ["foobar", "ba"]),
    "[0-9]{2,3}$": (["12", "a123"], ["1", "12a"]),
}
NAMES = ["a", "b", "c", "x-1", "foo", "long name", "\u00e9", "1"]
TEXTS = ["", "a", "b", "ab", "abc", "foo", "x-1", "12", "\u00e9\u00e9", "\U0001f600", "a\\\"b\n", "0"]
NUMBERS = [0, 1, -1, 2, 3, 5, 10, 1.5, -0.5, 2.0, 0.25, 1e3, 100, -7, 9007199254740993, 12345678901]


class Maker:
    """Makes schemas of a limited depth; `names` are definitions that they may refer to."""

    def __init__(self, seed, names):
        self.random = random.Random(seed)
        self.names = names

    def chance(self, part):
        return self.random.random() < part

    def pick(self, values):
        return self.random.choice(values)

    def some(self, values, least, most):
        return self.random.sample(values, min(len(values), self.random.randint(least, most)))

    # ---- values

    def scalar(self):
        return self.pick([None, True, False, self.pick(NUMBERS), self.pick(TEXTS), self.pick(TEXTS)])

    def value(self, depth):
        kind = self.random.random()
        if depth == 0 or kind < 0.5:
            return self.scalar()
        if kind < 0.7:
            return [self.value(depth - 1) for _ in range(self.random.randint(0, 3))]
        return {name: self.value(depth - 1) for name in self.some(NAMES, 0, 4)}

    def constant(self):
        """A value to compare with. Python takes true for 1, so that no booleans and no 0 or 1 stand in containers."""
        if self.chance(0.7):
            return self.scalar()
        return self.pick([["a"], [2, 3.5], {"a": 5}, {"b": ["c", None]}, [], {}])

    # ---- schemas

    def bounds(self, schema, lower, upper, most):
        least = self.random.randint(0, most)
        if self.chance(0.4):
            schema[lower] = least
        if self.chance(0.4):
            schema[upper] = least + self.random.randint(0, 3)

    def number(self, schema):
        low = self.pick([-5, 0, 1, 1.5])
        if self.chance(0.4):
            schema[self.pick(["minimum", "exclusiveMinimum"])] = int(low) if schema.get("type") == "integer" else low
        if self.chance(0.4):
            schema[self.pick(["maximum", "exclusiveMaximum"])] = self.pick([7, 10, 1000])
        if self.chance(0.2):
            schema["multipleOf"] = self.pick([2, 3, 0.5, 0.25])

    def string(self, schema):
        self.bounds(schema, "minLength", "maxLength", 3)
        if self.chance(0.3):
            schema["pattern"] = self.pick(list(PATTERNS))

    def array(self, schema, depth):
        self.bounds(schema, "minItems", "maxItems", 3)
        if self.chance(0.3):
            schema["prefixItems"] = [self.schema(depth - 1) for _ in range(self.random.randint(1, 2))]
        if self.chance(0.6):
            schema["items"] = self.pick([False, True]) if self.chance(0.15) else self.schema(depth - 1)
        if self.chance(0.2):
            schema["uniqueItems"] = True
        if self.chance(0.2):
            schema["contains"] = self.schema(depth - 1)
            if self.chance(0.5):
                self.bounds(schema, "minContains", "maxContains", 2)
        if "uniqueItems" in schema or "contains" in schema:
            keep_all(schema)

    def object(self, schema, depth):
        self.bounds(schema, "minProperties", "maxProperties", 2)
        names = self.some(NAMES, 0, 4)
        if names or self.chance(0.3):
            schema["properties"] = {name: self.schema(depth - 1) for name in names}
        if names and self.chance(0.6):
            schema["required"] = self.some(names, 1, 2)
        if self.chance(0.5):
            schema["additionalProperties"] = self.chance(0.5) if self.chance(0.5) else self.schema(depth - 1)
        if self.chance(0.2):
            schema["patternProperties"] = {self.pick(list(PATTERNS)): self.schema(depth - 1)}
        if self.chance(0.1):
            schema["propertyNames"] = {"maxLength": 4} if self.chance(0.5) else {"pattern": "^[^x]"}
        if names and self.chance(0.15):
            schema["dependentRequired"] = {names[0]: self.some(names, 1, 2)}
        if names and self.chance(0.1):
            schema["dependentSchemas"] = {names[0]: self.schema(depth - 1)}

    def typed(self, depth):
        kind = self.pick(["null", "boolean", "integer", "number", "string", "string", "array", "object", "object"])
        if depth == 0 and kind in ("array", "object"):
            kind = "string"
        schema = {"type": kind}
        self.fill(schema, kind, depth)
        if self.chance(0.1) and kind != "null":
            schema["type"] = [kind, "null"]
        return schema

    def fill(self, schema, kind, depth):
        if kind in ("integer", "number"):
            self.number(schema)
        elif kind == "string":
            self.string(schema)
        elif kind == "array":
            self.array(schema, depth)
        elif kind == "object":
            self.object(schema, depth)

    def untyped(self, depth):
        schema = {}
        for kind in self.some(["number", "string", "array", "object"], 1, 2):
            if depth > 0 or kind in ("number", "string"):
                self.fill(schema, kind, depth)
        return schema

    def tagged(self, depth):
        """A union that a property tells apart."""
        members = []
        for tag in self.some(["circle", "rect", "line"], 2, 3):
            member = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": tag}}}
            for name in self.some(NAMES, 0, 2):
                member["properties"][name] = self.schema(depth - 1)
            members.append(member)
        if len(members) > 2 and self.chance(0.5):
            # two of them are a union by themselves; sometimes what they share stands beside
            inner = {self.pick(["oneOf", "anyOf"]): members[:2]}
            if self.chance(0.3):
                inner["required"] = ["kind"]
            members = [inner, members[2]]
            self.random.shuffle(members)
        return {self.pick(["oneOf", "anyOf"]): members}

    def watched(self, depth):
        """What other keywords have not looked at."""
        below = depth - 1
        if self.chance(0.5):
            schema = {"unevaluatedProperties": self.pick([False, False, self.schema(below)])}
            parts = [{"properties": {name: self.schema(below)}} for name in self.some(NAMES, 1, 3)]
            parts.append({"patternProperties": {self.pick(list(PATTERNS)): self.schema(below)}})
            parts.append({"required": self.some(NAMES, 1, 1), "additionalProperties": self.schema(below)})
        else:
            schema = {"unevaluatedItems": self.pick([False, False, self.schema(below)])}
            parts = [{"prefixItems": [self.schema(below) for _ in range(count)]} for count in (1, 2)]
            parts.append({"contains": self.schema(below), "minContains": self.random.randint(0, 1)})
            parts.append({"minItems": self.random.randint(1, 2), "items": self.schema(below)})
        if self.chance(0.3):
            schema["type"] = "object" if "unevaluatedProperties" in schema else "array"
        for keyword in self.some(["allOf", "anyOf", "oneOf"], 1, 2):
            schema[keyword] = self.some(parts, 1, 3)
        if self.chance(0.3):
            schema.update({"if": self.pick(parts), self.pick(["then", "else"]): self.pick(parts)})
        if self.chance(0.3):
            schema.update(self.pick(parts))
        if self.names and self.chance(0.2):
            schema["$ref"] = self.reference()
        return schema

    def merged(self, depth):
        """Several schemas for the values of one type, which may become one."""
        kind = self.pick(["number", "string", "array", "object", "object"] if depth > 1 else ["number", "string"])
        parts = []
        for _ in range(self.random.randint(2, 3)):
            part = {"type": kind} if self.chance(0.4) else {}
            self.fill(part, kind, depth - 1)
            parts.append(part)
        return {**parts[0], "allOf": parts[1:]} if self.chance(0.7) else {"allOf": parts}

    def combined(self, depth):
        below = depth - 1
        return self.pick(
            [
                lambda: {"not": self.schema(below)},
                lambda: {"anyOf": [self.schema(below) for _ in range(2)]},
                lambda: {"oneOf": [self.schema(below) for _ in range(2)]},
                lambda: {"allOf": [self.schema(below) for _ in range(2)]},
                lambda: {"if": self.schema(below), "then": self.schema(below), "else": self.schema(below)},
                lambda: self.tagged(depth),
                lambda: self.watched(depth),
                lambda: self.merged(depth),
                lambda: {**self.untyped(depth), "$ref": self.reference()} if self.names else self.watched(depth),
                lambda: {**self.typed(depth), "anyOf": [self.schema(below), self.schema(below)]},
                lambda: {**self.typed(depth), "not": self.schema(below)},
            ]
        )()

    def reference(self):
        return "#/$defs/" + self.pick(self.names)

    def chosen(self):
        """enum or const."""
        if self.chance(0.3):
            return {"const": self.constant()}
        values = []
        for _ in range(self.random.randint(1, 4)):
            value = self.constant()
            if not any(same(value, other) for other in values):
                values.append(value)
        return {"enum": values}

    def schema(self, depth):
        kind = self.random.random()
        if kind < 0.03:
            return self.chance(0.7)
        if kind < 0.10:
            return self.chosen()
        if kind < 0.15 and self.names:
            return {"$ref": self.reference()}
        if kind < 0.30 and depth > 0:
            return self.combined(depth)
        if kind < 0.45:
            return self.untyped(depth)
        return self.typed(depth)

    # ---- values near a schema

    def near(self, schema, definitions, depth):
        """A value that the schema may well take, or nearly."""
        if depth == 0 or not isinstance(schema, dict) or self.chance(0.1):
            return self.value(min(depth, 2))
        if "$ref" in schema:
            return self.near(definitions[schema["$ref"].split("/")[-1]], definitions, depth - 1)
        for key in ("enum", "anyOf", "oneOf", "allOf"):
            if key in schema and self.chance(0.7):
                chosen = self.pick(schema[key])
                return chosen if key == "enum" else self.near(chosen, definitions, depth - 1)
        if "const" in schema and self.chance(0.8):
            return schema["const"]
        for key in ("then", "else", "if"):
            if key in schema and self.chance(0.3):
                return self.near(schema[key], definitions, depth - 1)
        return self.near_type(schema, definitions, depth)

    def near_type(self, schema, definitions, depth):
        kind = schema.get("type", self.pick(["string", "number", "array", "object"]))
        if isinstance(kind, list):
            kind = self.pick(kind)
        if kind == "null":
            return None
        if kind == "boolean":
            return self.chance(0.5)
        if kind in ("integer", "number"):
            near = [schema.get(key, 0) for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")]
            return self.pick(near) + self.pick([0, 0, 1, -1, 0.5]) if self.chance(0.7) else self.pick(NUMBERS)
        if kind == "string":
            texts = PATTERNS.get(schema.get("pattern"), (TEXTS, TEXTS))
            return self.pick(self.pick(texts)) if self.chance(0.7) else "ab\u00e9"[: self.random.randint(0, 3)] * self.random.randint(1, 2)
        return self.near_array(schema, definitions, depth) if kind == "array" else self.near_object(schema, definitions, depth)

    def near_array(self, schema, definitions, depth):
        count = self.random.randint(0, max(schema.get("minItems", 0), 2) + 1)
        prefix = schema.get("prefixItems", [])
        items = [prefix[i] if i < len(prefix) else schema.get("items", schema.get("contains", True)) for i in range(count)]
        return [self.near(item, definitions, depth - 1) for item in items]

    def near_object(self, schema, definitions, depth):
        properties = schema.get("properties", {})
        names = set(schema.get("required", [])) if self.chance(0.85) else set()
        names |= set(self.some(sorted(properties), 0, 3)) | set(self.some(NAMES, 0, 1 if self.chance(0.6) else 3))
        extra = schema.get("additionalProperties", True)
        return {name: self.near(properties.get(name, extra), definitions, depth - 1) for name in sorted(names)}


def keep_all(schema):
    """Makes objects keep all their keys: a struct that ignored some could not tell items apart that are not the same."""
    if isinstance(schema, list):
        for part in schema:
            keep_all(part)
    if isinstance(schema, dict):
        if schema.get("type") in ("object", ["object", "null"]) or "properties" in schema:
            schema.setdefault("additionalProperties", True)
        for part in schema.values():
            keep_all(part)


def same(a, b):
    """Equality of JSON: 1 and 1.0 are the same, 1 and true are not."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    return type(a) in (int, float) and type(b) in (int, float) and a == b or type(a) is type(b) and a == b
