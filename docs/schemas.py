"""The JSON Schemas of template files and of pack.yaml, made from the models that read them."""

import json
from typing import Any

DRAFT = "https://json-schema.org/draft/2020-12/schema"
TEMPLATE = {
    "id": "Its name: lower-case words with dots, hyphens or underscores between them. "
    "A template with the id of another one lies over it.",
    "asks": "The kind of fact that it asks for, or a list of kinds.",
    "type": "What comes of it: a question with a short answer, or a gap to fill.",
    "needs": "Slots that must not be empty.",
    "when": "A condition on slots, written without braces.",
    "question": "The wording, with slots in {{ }} and optional pieces in [[ ]]; or a list of wordings, "
    "of which each fact gets one.",
    "answer": "The wording of the answer; if left out, {{ answer }}.",
    "hint": "A hint; if left out, none.",
    "distractors": "Where wrong answers come from; if left out, 'usual'.",
    "difficulty": "How hard this wording makes its question; if left out, normal.",
    "tags": "A tag for the items, or a list of tags. Without spaces; :: makes a hierarchy.",
    "weight": "Above 0, up to 10; of several templates that fit, the heaviest goes first. If left out, 1.",
    "examples": "The template's own tests: slots, and the exact wording that must come out.",
    "given": "Slots and their text; all others are empty.",
    "disabled": "Takes the template of this id away.",
}
"""What each field of a template, of its examples and of an entry that disables is for."""
EXAMPLE = {
    "question": "The exact wording that must come out; of several wordings all, in their order.",
    "answer": "The exact answer, if it is to be compared.",
    "hint": "The exact hint, if it is to be compared.",
}
PACK = {
    "format": "The version of the format of packs: 1.",
    "name": "Its name: lower-case letters and digits, with hyphens between them.",
    "version": 'Its version, in quotes: "1.0.0".',
    "language": "The language of the articles that it asks about: en.",
    "licence": "What others may do with it, as in 'CC BY 4.0'.",
    "description": "What it is for, in a sentence.",
    "extends": "The packs that lie below it; left out, whatever is in use below; [] nothing at all.",
    "disable": "Ids of templates below that are not used; figure.* stands for all that begin so.",
    "defaults": "What templates of a kind take over if they leave it out.",
    "note_types": "Note types of one's own Anki, by the type of item, and what stands in their fields.",
    "fields": "The note type's fields in their order, and what stands in each.",
}
"""What each field of a pack.yaml is for."""
NOTE = {
    "name": "The note type's own name in Anki.",
    "stock": "Instead of a name: one of the note types that every Anki has, by its English name.",
}


def template_schema() -> str:
    """The JSON Schema of a file of templates."""
    from quizgen.ask.templates import Disabled, Template

    body, disabled = Template.model_json_schema(), Disabled.model_json_schema()
    disabled["properties"]["disabled"] = {"const": True}
    disabled["required"] = ["id", "disabled"]
    example = body["$defs"]["Example"]
    _slots(body["properties"]["needs"]["items"])
    _slots(example["properties"]["given"].setdefault("propertyNames", {}))
    _strategies(body["properties"]["distractors"])
    for model, name in ((body, "asks"), (body, "question"), (body, "tags"), (example, "question")):
        _one_or_more(model["properties"], name)
    for model, texts in ((body, TEMPLATE), (disabled, TEMPLATE), (example, TEMPLATE | EXAMPLE)):
        _described(model, texts)
    definitions = body.pop("$defs") | {"Template": body, "Disabled": disabled}
    return _written(
        {
            "$schema": DRAFT,
            "title": "Templates of quizgen",
            "description": "A list of question templates.",
            "type": ["array", "null"],
            "items": {
                "if": {"type": "object", "required": ["disabled"]},
                "then": {"$ref": "#/$defs/Disabled"},
                "else": {"$ref": "#/$defs/Template"},
            },
            "$defs": definitions,
        }
    )


def pack_schema() -> str:
    """The JSON Schema of a pack.yaml."""
    from quizgen.models import PackInfo

    body = PackInfo.model_json_schema()
    body["properties"]["format"] = {"const": 1}
    defaults = body["$defs"]["KindDefaults"]
    _strategies(defaults["properties"]["distractors"])
    _described(body, PACK)
    _described(defaults, TEMPLATE)
    note = body["$defs"]["NoteMap"]
    note["oneOf"] = [{"required": ["name"]}, {"required": ["stock"]}]
    _described(note, PACK | NOTE)
    body |= {"title": "A pack of quizgen", "description": "What is said of a whole pack of templates."}
    return _written({"$schema": DRAFT} | body)


def _slots(schema: dict[str, Any]) -> None:
    from quizgen.ask.slots import SLOTS

    schema |= {"enum": list(SLOTS), "enumDescriptions": list(SLOTS.values())}


def _strategies(schema: dict[str, Any]) -> None:
    from quizgen.ask.distractors import STRATEGIES

    target = next((choice for choice in schema.get("anyOf", ()) if choice.get("type") == "string"), schema)
    target["enum"] = list(STRATEGIES)
    if schema.get("default") == "":
        del schema["default"]


def _one_or_more(properties: dict[str, Any], name: str) -> None:
    """A single text may stand for a list of one."""
    listed = properties[name]
    kept = {key: listed.pop(key) for key in ("default", "title") if key in listed}
    properties[name] = kept | {"anyOf": [listed["items"], listed]}


def _described(model: dict[str, Any], texts: dict[str, str]) -> None:
    model.pop("title", None)
    model["description"] = " ".join(model.get("description", "").split("\n\n")[0].split())
    for name, schema in model["properties"].items():
        schema.pop("title", None)
        if name in texts:
            schema["description"] = texts[name]


def _written(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
