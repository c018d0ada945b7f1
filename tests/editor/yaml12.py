"""Reads YAML by the core schema of version 1.2, as envgen does: yes and off are strings."""

import re

import yaml


class Loader(yaml.SafeLoader):
    """PyYAML with the plain scalars of YAML 1.2, and an error for keys that are given twice."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        seen = set()
        for key, _ in node.value:
            text = self.construct_object(key, deep=True)
            if text in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {text!r} is given twice", key.start_mark)
            seen.add(text)
        return super().construct_mapping(node, deep)


def _integer(loader, node):
    text = loader.construct_scalar(node)
    bases = {"0x": 16, "0o": 8}
    return int(text, bases.get(text[:2], 10))


Loader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"), ["~", "n", "N", ""])
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF"))
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$"), list("-+0123456789"))
Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"),
    list("-+0123456789."),
)
Loader.add_constructor("tag:yaml.org,2002:int", _integer)


def load(path):
    """The one document of the file. Raises yaml.YAMLError or UnicodeError where it is none."""
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader)
