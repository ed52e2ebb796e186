"""The HTTP interface described in OpenAPI 3.1, for people to read and for programs to make clients from."""

from __future__ import annotations

from typing import Any

from assistant.asking import LONGEST, MOST_CHOSEN
from assistant.indicators.records import COLUMNS
from assistant.indicators.selection import KINDS
from assistant.listings import MOST_HITS, STATEMENT_FIELDS
from assistant.settings import LANGUAGES
from assistant.web.wording import PRODUCT

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_WHOLE: Schema = {"type": "integer"}
_TEXTS: Schema = {"type": "array", "items": _TEXT}


def description() -> Schema:
    """Give the description."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": PRODUCT,
            "version": "1",
            "description": "Cited answers from Vietnamese reports. The JSON is that of the command line; its fields "
            "are described in docs/architecture.md. Where accounts are set up, say who you are by HTTP Basic. Every "
            "failure is `Failure`, also 404 for another address.",
        },
        "paths": {
            "/api/ask": {"post": _ask()},
            "/api/documents": {"get": _get("documents", "The documents that are indexed", _list("Document"), [])},
            "/api/statements": {
                "get": _get(
                    "statements",
                    "The figures of the reports, as the command `statements` gives them",
                    _list("Statement"),
                    [_query(name, _kinds() if name == "kind" else _TEXT) for name in STATEMENT_FIELDS],
                )
            },
            "/api/search": {
                "get": _get(
                    "search",
                    "The passages nearest to some words, best first, whether or not they answer",
                    _list("Hit"),
                    [
                        {**_query("words", {**_TEXT, "minLength": 1, "maxLength": LONGEST}), "required": True},
                        _query("limit", {**_WHOLE, "minimum": 1, "maximum": MOST_HITS, "default": 10}),
                    ],
                )
            },
            "/healthz": {"get": _get("health", "Whether questions can be answered", _reference("Health"), [])},
        },
        "components": {"schemas": _schemas(), "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}}},
        "security": [{}, {"basic": []}],
    }


def _ask() -> Schema:
    body = {"required": True, "content": {"application/json": {"schema": _reference("Question")}}}
    return {
        "operationId": "ask",
        "summary": "Answer one question, every figure with its citation, or say that the reports do not answer it",
        "requestBody": body,
        "responses": _responses(_reference("Answer")),
    }


def _get(name: str, summary: str, schema: Schema, parameters: list[Schema]) -> Schema:
    return {"operationId": name, "summary": summary, "parameters": parameters, "responses": _responses(schema)}


def _responses(schema: Schema) -> Schema:
    failure = {"application/json": {"schema": _reference("Failure")}}
    return {
        "200": {"description": "Done", "content": {"application/json": {"schema": schema}}},
        "400": {"description": "What was sent cannot be used; the sentence says why", "content": failure},
        "401": {"description": "Log in first", "content": failure},
        "403": {"description": "Sent by another site's page", "content": failure},
        "405": {"description": "Another method than this; `Allow` names it", "content": failure},
        "413": {"description": "More was sent than any question needs", "content": failure},
        "500": {"description": "Something unforeseen, logged on the server", "content": failure},
        "503": {"description": "Too many questions at once, or the index cannot be used", "content": failure},
    }


def _schemas() -> Schema:
    citation = _object(
        {"number": _WHOLE, "document": _TEXT, "title": _TEXT, "page": _WHOLE, "start": _WHOLE, "end": _WHOLE,
         "quote": _TEXT, "heading": _TEXT, "also": {"type": "array", "items": _TEXT}, "unsure": _TEXTS},
    )  # fmt: skip
    scope = _object({"documents": _TEXTS, "places": _TEXTS, "years": {"type": "array", "items": _WHOLE}})
    citations = {"type": "array", "items": _reference("Citation")}
    understood = _object({"places": _TEXTS, "period": _TEXT, "kind": _TEXT, "taken_over": _TEXTS, "indicator": _TEXT})
    figure = _object({"text": _TEXT, "citation": _WHOLE})
    number: Schema = {"type": ["number", "null"]}
    whole = {"page", "start", "end"}
    cells = {name: _WHOLE if name in whole else number if name == "value" else _TEXT for name in COLUMNS}
    hit = {name: schema for name, schema in citation["properties"].items() if name != "number"}
    return {
        "Question": {**_object({"question": {**_TEXT, "minLength": 1, "maxLength": LONGEST}}), "properties": {
            "id": {"description": "What you call the question; comes back as it is"},
            "question": {**_TEXT, "minLength": 1, "maxLength": LONGEST, "description": "Blanks alone are none"},
            "history": {**_TEXTS, "description": "The questions before it, oldest first; the last twenty are read"},
            "scope": _chosen(),
            "language": {"enum": list(LANGUAGES), "default": "vi", "description": "Of what is said around the words "
                         "of the reports, which stay Vietnamese"},
        }},
        "Scope": scope,
        "Citation": citation,
        "Answer": _object(
            {"id": {}, "question": _TEXT, "answered": {"type": "boolean"}, "text": _TEXT, "citations": citations,
             "figures": {"type": "array", "items": figure}, "nearest": citations, "understood": understood,
             "scope": _reference("Scope")},
        ),
        "Document": _object(
            {"id": _TEXT, "title": _TEXT, "publisher": _TEXT, "author": _TEXT,
             "date": {"type": ["string", "null"], "format": "date"},
             "places": _TEXTS, "period": {"type": ["string", "null"]}, "source": _TEXT, "passages": _WHOLE,
             "statements": _WHOLE},
        ),
        "Statement": _object(cells),
        "Hit": _object({**hit, "score": {"type": "number"}}),
        "Health": _object({"status": {"const": "ok"}, "generation": _WHOLE}),
        "Failure": _object({"error": _TEXT}),
    }  # fmt: skip


def _chosen() -> Schema:
    """Describe the scope that is sent, of which every field may be missing."""
    years = {"type": "array", "items": {**_WHOLE, "minimum": 1, "maximum": 9999}, "maxItems": MOST_CHOSEN}
    named = {**_TEXTS, "maxItems": MOST_CHOSEN}
    fields = {"documents": named, "places": named, "years": years}
    told = "The reports that may answer; a field that is missing or empty confines nothing"
    return {"type": "object", "properties": fields, "additionalProperties": False, "description": told}


def _object(properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _reference(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(name: str) -> Schema:
    return {"type": "array", "items": _reference(name)}


def _kinds() -> Schema:
    return {**_TEXT, "enum": list(KINDS)}


def _query(name: str, schema: Schema) -> Schema:
    return {"name": name, "in": "query", "required": False, "schema": schema}
