"""How long what a court imposes lasts: "sentenced to 14 years", "banned from bidding for three years"."""

from __future__ import annotations

from digests.facts.clauses import Clause
from digests.facts.noun_phrase import behind
from digests.facts.verb_here import is_verb
from digests.model import Quantity

REACH = 7  # tokens between the verb and how long it is for
LONGEST = 4  # words that tell how it is served


def imposed(clause: Clause, quantity: Quantity) -> str:
    """What the length of time is called by its verb or by how it is served; "" of any other length."""
    words = clause.vocab.words
    if not words.imposed:
        return ""
    after = behind(clause, quantity.span.end)
    near = [token.low for token in clause.tokens[after : after + LONGEST] if token.role in ("word", "amount")]
    for length in range(len(near), 0, -1):
        if said := words.served.get(" ".join(near[:length])):
            return said
    first = clause.before(quantity.span.start)
    joint = False
    for at in range(first - 1, max(-1, first - REACH), -1):
        token = clause.tokens[at]
        if token.role == "mark":
            return ""
        joint = joint or token.low in words.for_ | words.to_verb
        if said := words.imposed.get(token.low):
            return said if joint else ""
        if at < first - 1 and is_verb(clause, at):
            return ""
    return ""
