"""The encoder seam: texts in, unit vectors out.

Two implementations. ``StaticEncoder`` reads a static model (a table of word-piece vectors, averaged) with numpy alone,
so that a cold start costs 0.2 s; ``SentenceEncoder`` hands any other model to sentence-transformers, by way of
``sentence_model``, which alone imports it. Nothing here reaches the network: a model is a folder, or a hub name
that this machine has already downloaded. What is encoded, and when, is left to the index and the retriever.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from assistant.errors import EncoderError
from assistant.model_folder import broken, find_folder, identity_of, static_folder
from assistant.static_encoder import StaticEncoder, Vectors, encodable, load_static, unit

__all__ = ["Encoder", "SentenceEncoder", "StaticEncoder", "Vectors", "load_encoder", "load_with_sentence_transformers"]


class Encoder(Protocol):
    """What turns texts into vectors of unit length; a text without a known word may give the zero vector."""

    @property
    def identity(self) -> str:
        """Name the model by its content, so that an index knows which model its vectors are from."""
        ...

    @property
    def dimension(self) -> int:
        """Give the length of a vector."""
        ...

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode passages: float32 (n, dimension), rows of length 1."""
        ...

    def encode_questions(self, texts: Sequence[str]) -> Vectors:
        """Encode questions: float32 (n, dimension), rows of length 1."""
        ...


@dataclass(frozen=True, slots=True)
class SentenceEncoder:
    """Any sentence-transformers model."""

    identity: str
    model: Any

    @property
    def dimension(self) -> int:
        """Give the length of a vector."""
        return int(self.model.get_embedding_dimension())

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode passages with the model's prompt for documents, if it has one."""
        return self._encode(self.model.encode_document, texts)

    def encode_questions(self, texts: Sequence[str]) -> Vectors:
        """Encode questions with the model's prompt for queries, if it has one."""
        return self._encode(self.model.encode_query, texts)

    def _encode(self, encode: Any, texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.zeros((0, self.dimension), dtype=np.float32)
        given = [encodable(text) for text in texts]
        vectors = encode(given, batch_size=64, convert_to_numpy=True, show_progress_bar=False)
        return unit(np.asarray(vectors, dtype=np.float32))


def load_encoder(name: str) -> Encoder:
    """Load the encoder called ``name``: a model folder, or a hub name this machine has already downloaded.

    Raises EncoderError, at once and without asking the network, where there is no such model.
    """
    folder = find_folder(name)
    static = static_folder(folder)
    encoder = load_static(folder, static) if static else None
    return encoder or load_with_sentence_transformers(folder)


def load_with_sentence_transformers(folder: Path) -> SentenceEncoder:
    """Load the model in ``folder`` through sentence-transformers, on the CPU."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        from assistant.sentence_model import read_model
    except ImportError as error:
        raise EncoderError(
            f"Bộ mã hoá {folder} cần sentence-transformers nhưng máy này chưa cài; "
            "hãy cài bằng: pip install -r requirements.txt",
            f"The encoder {folder} needs sentence-transformers, which is not installed; "
            "install it with: pip install -r requirements.txt",
        ) from error
    try:
        model = read_model(folder)
    except Exception as error:  # whatever a broken model makes of torch, transformers or safetensors
        raise broken(folder, error) from error
    return SentenceEncoder(identity=identity_of(folder), model=model)
