"""The encoder seam: texts in, unit vectors out.

Two implementations. ``StaticEncoder`` reads a static model (a table of word-piece vectors, averaged) with numpy alone,
so that a cold start costs 0.2 s; ``SentenceEncoder`` hands any other model to sentence-transformers, which is
imported there and nowhere else in the package. Nothing here reaches the network: a model is a folder, or a hub name
that this machine has already downloaded. What is encoded, and when, is left to the index and the retriever.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from assistant.errors import EncoderError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Vectors = npt.NDArray[np.float32]

_BATCH = 256
_MODEL_FILES = (".json", ".safetensors", ".bin", ".txt", ".model")
_MODULES = "modules.json"


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
class StaticEncoder:
    """A static model: a text is the mean of its pieces' vectors (v, d), scaled to length 1."""

    identity: str
    tokenizer: Tokenizer
    weights: npt.NDArray[np.floating[Any]]

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
        encoding = self.tokenizer.encode(_encodable(text), add_special_tokens=False)
        spans = [(_skip_blanks(text, start, end), end) for start, end in encoding.offsets]
        return spans, self.weights[encoding.ids].astype(np.float32).reshape(-1, self.dimension)

    def _encode_batch(self, texts: Sequence[str]) -> Vectors:
        encodings = self.tokenizer.encode_batch_fast([_encodable(text) for text in texts], add_special_tokens=False)
        ids = [encoding.ids for encoding in encodings]
        lengths = np.fromiter(map(len, ids), dtype=np.int64, count=len(ids))
        rows = self.weights[np.fromiter(chain.from_iterable(ids), dtype=np.int64, count=int(lengths.sum()))]
        sums = np.zeros((len(ids), self.dimension), dtype=np.float32)
        filled = np.flatnonzero(lengths)
        if filled.size:
            # Only texts with pieces: reduceat would copy a neighbour's row for an empty one.
            starts = (np.cumsum(lengths) - lengths)[filled]
            sums[filled] = np.add.reduceat(rows, starts, axis=0, dtype=np.float32)
        return _unit(sums)


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
        given = [_encodable(text) for text in texts]
        vectors = encode(given, batch_size=64, convert_to_numpy=True, show_progress_bar=False)
        return _unit(np.asarray(vectors, dtype=np.float32))


def load_encoder(name: str) -> Encoder:
    """Load the encoder called ``name``: a model folder, or a hub name this machine has already downloaded.

    Raises EncoderError, at once and without asking the network, where there is no such model.
    """
    folder = _find_folder(name)
    static = _static_folder(folder)
    return _load_static(folder, static) if static else load_with_sentence_transformers(folder)


def load_with_sentence_transformers(folder: Path) -> SentenceEncoder:
    """Load the model in ``folder`` through sentence-transformers, on the CPU."""
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise EncoderError(
            f"The encoder {folder} needs sentence-transformers, which is not installed; "
            "install it with: pip install -r requirements.txt"
        ) from error
    try:
        model = SentenceTransformer(str(folder), device="cpu", local_files_only=True).float()
    except Exception as error:  # whatever a broken model makes of torch, transformers or safetensors
        raise EncoderError(_broken(folder, error)) from error
    return SentenceEncoder(identity=_identity(folder), model=model)


def _find_folder(name: str) -> Path:
    if not name.strip():
        raise EncoderError("The encoder's name is empty: give a model folder or leave ASSISTANT_ENCODER unset.")
    path = Path(name).expanduser()
    if path.is_dir():
        return path
    if path.exists():
        raise EncoderError(f"The encoder {name} is a file: give the model's folder instead.")
    if path.is_absolute() or name.startswith((".", "~")) or name.count("/") > 1 or "\\" in name:
        raise EncoderError(
            f"There is no model folder {name}: check ASSISTANT_ENCODER, or leave it unset for the bundled encoder."
        )
    return _find_downloaded(name)


def _find_downloaded(name: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    full_name = name if "/" in name else f"sentence-transformers/{name}"
    try:
        return Path(snapshot_download(full_name, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError, OSError) as error:
        raise EncoderError(
            f"The encoder {name} is neither a folder nor a model that this machine has downloaded; download it once "
            f"with: hf download {full_name} — or leave ASSISTANT_ENCODER unset for the bundled encoder."
        ) from error


def _static_folder(folder: Path) -> Path | None:
    """Give the folder of the table if the model is a static one and nothing else, None for other models."""
    try:
        modules = json.loads((folder / _MODULES).read_text(encoding="utf-8"))
        kinds = [str(module["type"]).rsplit(".", 1)[-1] for module in modules]
        place = folder / str(modules[0]["path"])
    except FileNotFoundError:
        if (folder / "config.json").is_file():
            return None  # a plain transformers model: sentence-transformers adds mean pooling
        raise EncoderError(
            f"The folder {folder} holds no model ({_MODULES} is missing): "
            "give a folder saved by sentence-transformers, or leave ASSISTANT_ENCODER unset."
        ) from None
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise EncoderError(_broken(folder, error)) from error
    return place if kinds in (["StaticEmbedding"], ["StaticEmbedding", "Normalize"]) and not _prompts(folder) else None


def _prompts(folder: Path) -> bool:
    try:
        config = json.loads((folder / "config_sentence_transformers.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return any((config.get("prompts") or {}).values())


def _load_static(folder: Path, place: Path) -> Encoder:
    from safetensors.numpy import load_file
    from tokenizers import Tokenizer

    try:
        tokenizer = Tokenizer.from_file(str(place / "tokenizer.json"))
        tables = load_file(place / "model.safetensors")
    except Exception as error:  # tokenizers raises bare Exception for a file that it cannot read
        raise EncoderError(_broken(folder, error)) from error
    weights = tables.get("embedding.weight")
    if weights is None:
        return load_with_sentence_transformers(folder)  # another layout of static model, such as model2vec's
    if weights.ndim != 2 or len(weights) < tokenizer.get_vocab_size():
        raise EncoderError(_broken(folder, ValueError("tokenizer.json and model.safetensors are of different models")))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return StaticEncoder(identity=_identity(folder), tokenizer=tokenizer, weights=weights)


def _broken(folder: Path, error: Exception) -> str:
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return (
        f"The encoder in {folder} cannot be loaded ({reason}): fetch the model again, or leave ASSISTANT_ENCODER unset."
    )


def _identity(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in _model_files(folder):
        digest.update(path.relative_to(folder).as_posix().encode())
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:16]


def _model_files(folder: Path) -> Iterator[Path]:
    """Give the files that decide a model's vectors, in a fixed order; model cards and hidden files do not."""
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix in _MODEL_FILES and path.is_file() and not hidden:
            yield path


def _encodable(text: str) -> str:
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


def _unit(vectors: Vectors) -> Vectors:
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = np.divide(vectors, norms, out=np.zeros_like(vectors), where=norms > 0)
    return unit
