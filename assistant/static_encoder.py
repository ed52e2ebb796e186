"""Static models: a text is the mean of its pieces' vectors; read with numpy alone, in 0.2 s.

The folder is one that sentence-transformers reads too, and both give the same vectors. Which model is loaded is left
to ``encoder``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from assistant.model_folder import broken, identity_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]
"""float32 (n, d)."""

_BATCH = 256


@dataclass(frozen=True, slots=True)
class StaticEncoder:
    """A static model: a text is the mean of its pieces' vectors (v, d), scaled to length 1."""

    identity: str
    tokenizer: Tokenizer
    weights: Vectors

    @property
    def dimension(self) -> int:
        """Give the length of a vector."""
        return int(self.weights.shape[1])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode passages: float32 (n, dimension), rows of length 1, or 0 for a text without a known piece."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for first in range(0, len(texts), _BATCH):
            vectors[first : first + _BATCH] = self._encode_batch(texts[first : first + _BATCH])
        return vectors

    def encode_questions(self, texts: Sequence[str]) -> Vectors:
        """Encode questions; a static model reads them as it reads passages."""
        return self.encode_passages(texts)

    def pieces(self, text: str) -> tuple[list[tuple[int, int]], Vectors]:
        """Cut ``text`` into known pieces: their spans [start, end) and their vectors (n, dimension).

        A text's vector is the sum of its pieces' vectors, scaled to length 1; a longer vector weighs more.
        """
        encoding = self.tokenizer.encode(encodable(text), add_special_tokens=False)
        spans = [(_skip_blanks(text, start, end), end) for start, end in encoding.offsets]
        return spans, self._rows(encoding.ids)

    def _rows(self, ids: Sequence[int]) -> Vectors:
        rows: Vectors = self.weights[np.array(ids, dtype=np.int64)]
        return rows

    def _encode_batch(self, texts: Sequence[str]) -> Vectors:
        encodings = self.tokenizer.encode_batch_fast([encodable(text) for text in texts], add_special_tokens=False)
        sums = np.zeros((len(encodings), self.dimension), dtype=np.float32)
        for row, encoding in enumerate(encodings):
            # Seven times as fast as one reduceat over all texts: a text's rows stay in the processor's cache.
            self._rows(encoding.ids).sum(axis=0, out=sums[row])
        return unit(sums)


def load_static(folder: Path, place: Path) -> StaticEncoder | None:
    """Load the static model in ``folder`` whose table is in ``place``; None for a layout that only its maker reads.

    Raises EncoderError.
    """
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(place / "tokenizer.json"))
        tables = load_file(place / "model.safetensors")
    except Exception as error:  # tokenizers raises bare Exception for a file that it cannot read
        raise broken(folder, error) from error
    weights = tables.get("embedding.weight")
    if weights is None:
        return None  # such as model2vec's
    if weights.ndim != 2 or len(weights) < tokenizer.get_vocab_size():
        raise broken(folder, ValueError("tokenizer.json and model.safetensors are of different models"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return StaticEncoder(identity=identity_of(folder), tokenizer=tokenizer, weights=weights.astype(np.float32))


def encodable(text: str) -> str:
    """Replace lone surrogates, which no tokenizer takes."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode("utf-8")
    return text


def _skip_blanks(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def unit(vectors: Vectors) -> Vectors:
    """Scale each row to length 1; a row of zeros stays."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled: Vectors = np.divide(vectors, norms, out=np.zeros_like(vectors), where=norms > 0)
    return scaled
