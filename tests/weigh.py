"""Fit the weights of `digests/facts/weights.py` to annotated releases: `python -m tests.weigh CORPUS...`.

Each CORPUS is a folder with releases/ and gold/ as the shared corpus has them; only what is not held back is learnt
from. Prints the weights that a logistic regression gives each piece of evidence, held to the present ones, and how well
weights that were learnt from other releases tell what is kept.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import exp
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml
from msgspec import Struct

from digests.facts.evidence import points
from digests.facts.find import weighed
from digests.facts.weights import EVIDENCE
from digests.model import Document, Release
from digests.parse.page import read_page
from digests.plain import plain_document
from digests.read import read

HELD_TO = 30.0  # how strongly the present weights are kept, in releases' worth
FREE = "any figure"
FOLDS = 10
ROUNDS, STEP = 400, 0.1
SCALE = 10.0  # points of one natural logarithm of odds


class Fact(Struct, frozen=True, eq=False):
    """One fact of a release: the evidence for it, and whether an editor keeps it."""

    document: str
    evidence: Mapping[str, float]
    kept: bool


def facts_of(corpus: Path, scorer: ModuleType) -> Iterator[Fact]:
    """The facts of all annotated releases of a corpus."""
    for path in sorted((corpus / "gold").glob("*.yaml")):
        gold = yaml.safe_load(path.read_text(encoding="utf-8"))
        found = sorted((corpus / "releases").glob(f"{Path(gold['source_file']).stem}.*"))
        if gold["split"] == "held" or gold.get("expect") == "nothing" or not found:
            continue
        document = Document(str(found[0]), found[0].read_bytes(), datetime.now(UTC))
        releases = read_page(document).releases
        plain = plain_document("", *read(document))["releases"]
        picked = scorer.pick(gold, plain)
        if picked is not None:
            yield from _facts(str(path), gold, releases[plain.index(picked)], picked["figures"], scorer)


def _facts(
    name: str, gold: Mapping[str, Any], release: Release, figures: Sequence[Mapping[str, Any]], scorer: ModuleType
) -> Iterator[Fact]:
    for at, found in weighed(release).evidence.items():
        kept = any(scorer.find(number, [figures[at]]) for number in gold["key_numbers"])
        kept = kept or any(scorer.folded_in(number, figures[at]) for number in gold["key_numbers"])
        yield Fact(name, found, kept)


def fitted(facts: Sequence[Fact]) -> dict[str, float]:
    """Points of each piece of evidence that make what was kept most likely."""
    was = {name: worth / SCALE for name, worth in EVIDENCE.items()}
    weights = dict(was)
    squares = dict.fromkeys(weights, 1e-8)
    for _ in range(ROUNDS):
        slope = {name: 0.0 if name == FREE else HELD_TO * (weights[name] - was[name]) for name in weights}
        for fact in facts:
            odds = points(fact.evidence, weights)
            off = 1 / (1 + exp(-max(-30.0, min(30.0, odds)))) - fact.kept
            for name, amount in fact.evidence.items():
                slope[name] += off * amount
        for name, steep in slope.items():  # each weight at a pace of its own
            squares[name] += steep * steep
            weights[name] -= STEP * steep / squares[name] ** 0.5
    return {name: worth * SCALE for name, worth in weights.items()}


def told_apart(facts: Sequence[Fact], weights: Mapping[str, float]) -> float:
    """How often a fact that is kept weighs more than one that is not (0.5 by chance)."""
    kept = [points(fact.evidence, weights) for fact in facts if fact.kept]
    left = [points(fact.evidence, weights) for fact in facts if not fact.kept]
    return sum(one > other for one in kept for other in left) / max(1, len(kept) * len(left))


def main(corpora: Sequence[Path]) -> None:
    """Print the fitted weights, and how well they tell, learnt from other releases, what is kept."""
    place = importlib.util.spec_from_file_location("score", corpora[0] / "score.py")
    assert place is not None
    assert place.loader is not None
    scorer = importlib.util.module_from_spec(place)
    place.loader.exec_module(scorer)
    facts = [fact for corpus in corpora for fact in facts_of(corpus, scorer)]
    documents = sorted({fact.document for fact in facts})
    print(f"{len(facts)} facts of {len(documents)} releases, {sum(fact.kept for fact in facts)} kept")
    apart = []
    for fold in range(FOLDS):
        held = set(documents[fold::FOLDS])
        learnt = fitted([fact for fact in facts if fact.document not in held])
        left = [fact for fact in facts if fact.document in held]
        apart.append((told_apart(left, EVIDENCE), told_apart(left, learnt)))
    now, then = (sum(each) / len(apart) for each in zip(*apart, strict=True))
    print(f"told apart on releases left out: {now:.3f} by the present weights, {then:.3f} by fitted ones")
    for name, worth in fitted(facts).items():
        print(f'    "{name}": {worth:.1f},  # {EVIDENCE[name]:g}')


if __name__ == "__main__":
    main([Path(each) for each in sys.argv[1:]])
