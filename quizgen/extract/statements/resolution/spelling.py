"""Short forms that the article explains, and last names, written out where a statement uses them first."""

from quizgen.extract.context import Context
from quizgen.extract.data.people import PRONOUN_BY_TITLE
from quizgen.extract.parse import Sentence
from quizgen.extract.statements.clauses import Clause
from quizgen.extract.statements.resolution.fullnames import put_in
from quizgen.extract.statements.resolution.resolution import Resolution

_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Storm", "Depression"})


def short_forms_put_in(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """Short forms that the article explains, written out where they come up first."""
    if not context.short_forms:
        return
    said = "".join(sentence.tokens[i].text + " " for i in (*clause.speaker, *clause.tokens)).lower()
    done: set[str] = set()
    for i in (*clause.speaker, *clause.tokens):
        token = sentence.tokens[i]
        full = context.short_forms.get(token.text)
        if not full or full in done or full.removeprefix("the ").lower() in said or i in found.replaced:
            continue
        before = sentence.tokens[i - 1] if i else None
        joined = before is not None and before.text in {"-", *_STORMS}
        after = sentence.tokens[i + 1].text if i + 1 < len(sentence.tokens) else ""
        apposed = before is not None and before.is_proper and token.relation not in {"compound", "nmod"}
        if joined or apposed or after in {"-", '"', ")"}:
            continue  # 'Squadron RAAF' takes no name in full
        done.add(full)
        if after.lower() == full.split()[-1].lower():
            full = full.rpartition(" ")[0]
        articled = before is not None and before.tag in {"DT", "PRP$", "POS", "JJ", "NNP", "CD"}
        bare = articled or token.relation in {"compound", "nmod"}
        put_in(found, sentence, i, i, full.removeprefix("the ") if bare else full, None)


def routes_put_in(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """'DK 12' → "Danish Route 12", as the article explains it of one of its routes."""
    for i in clause.tokens:
        full = context.routes.get(sentence.tokens[i].text)
        after = sentence.tokens[i + 1] if full and i + 1 < len(sentence.tokens) else None
        explained = i and sentence.tokens[i - 1].text == "("
        if full and after is not None and not explained and after.text[:1].isdigit():
            found.replaced[i] = (i, full)
            found.replaced.pop(i + 1, None)


def last_names_put_in(sentence: Sentence, clause: Clause, context: Context, found: Resolution) -> None:
    """A last name that is a word too, and no mention for that: 'Bishop met Ann Holt', who is Jim Bishop."""
    named = {t for m in context.mentions.get(sentence.index, ()) for t in sentence.between(m.span)}
    for i in clause.tokens:
        token = sentence.tokens[i]
        if not token.is_proper or token.plural or not token.text.istitle():
            continue
        known = _people_called(token.text, context)
        if len(known) != 1 or i in named or i in found.replaced:
            continue
        full = next(iter(known))
        before = sentence.tokens[i - 1] if i else None
        after = sentence.tokens[i + 1] if i + 1 < len(sentence.tokens) else None
        beside = (
            before is not None and before.is_proper and before.text not in PRONOUN_BY_TITLE.keys() | _POSTS
        )
        articled = before is not None and before.tag == "DT"
        followed = after is not None and (after.is_proper or after.text in {"of", "-"})
        if not (beside or articled or followed) and full not in _words(sentence, clause):
            found.replaced[i] = (i, full)
            found.antecedents.append(full)
            return


def _people_called(last: str, context: Context) -> set[str]:
    """The persons of the article with a full name that ends so."""
    names = {m.entity for m in context.by_last_word.get(last, ()) if m.entity and " " in m.entity}
    people = (entity for name in names if (entity := context.entities.get(name)))
    return {context.references.one(entity.name) for entity in people if entity.type == "person"}


_POSTS = frozenset({"Ambassador", "Secretary", "Governor", "Minister"})


def _words(sentence: Sentence, clause: Clause) -> str:
    return " ".join(sentence.tokens[t].text for t in clause.tokens)
