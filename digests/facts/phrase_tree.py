"""Many phrases as one pattern that shares their beginnings: a place of the text costs its letters, not their number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

Tree = dict[str, "Tree"]


def one_of(phrases: Iterable[Sequence[str]]) -> str:
    """A pattern for one of the phrases, each given as the patterns of its signs; where two fit, the earlier one told.

    So phrases are told longest first. "" of a single phrase without signs.
    """
    tree: Tree = {}
    for phrase in phrases:
        branch = tree
        for sign in phrase:
            branch = branch.setdefault(sign, {})
        branch[""] = {}
    return _source(tree)


def _source(tree: Tree) -> str:
    branches = [sign + _source(branch) for sign, branch in tree.items() if sign]
    if not branches:
        return ""
    joined = f"(?:{'|'.join(branches)})" if len(branches) > 1 or "" in tree else branches[0]
    return f"{joined}?" if "" in tree else joined
