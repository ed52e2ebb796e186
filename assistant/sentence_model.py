"""Models as sentence-transformers reads them, and the bundled one as a module of it, pooled as ``pooling`` says.

The one room that imports sentence-transformers, and slow for it: ``encoder`` enters where a model needs it. The bundled
model is read by ``static_encoder``, which gives the same vectors; the module is for those who load its folder with
sentence-transformers themselves (``trust_remote_code=True``, with this package at hand).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import load_file
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import StaticEmbedding
from torch.nn import functional

from assistant.model_folder import is_pooled
from assistant.pooling import Pooling


def read_model(folder: Path) -> SentenceTransformer:
    """Read the model in ``folder`` for the CPU; raises whatever a broken one makes of the libraries that read it."""
    return SentenceTransformer(
        str(folder), device="cpu", local_files_only=True, trust_remote_code=is_pooled(folder)
    ).float()


class PooledEmbedding(StaticEmbedding):  # type: ignore[misc]
    """A static embedding whose pieces count as a pooling says."""

    def __init__(self, *given: Any, pooling: Pooling, rows: torch.Tensor, **named: Any) -> None:
        """Pool as ``pooling`` says; ``rows`` (v,) tells which of the v pieces are spellings of one."""
        super().__init__(*given, **named)
        self._pooling, self._rows = pooling, rows.numpy()

    def forward(self, features: dict[str, torch.Tensor], **_: Any) -> dict[str, torch.Tensor]:
        """Add ``sentence_embedding`` (n, d) to the pieces of n texts."""
        ids, offsets = features["input_ids"], features["offsets"]
        texts = np.split(self._rows[ids.cpu().numpy()], offsets.cpu().numpy()[1:])
        weights = torch.from_numpy(np.concatenate([self._pooling.weights(text) for text in texts]))
        table = self.embedding.weight
        features["sentence_embedding"] = functional.embedding_bag(
            ids, table, offsets, mode="sum", per_sample_weights=weights.to(table)
        )
        return features

    @classmethod
    def load(cls, model_name_or_path: str, subfolder: str = "", **given: Any) -> PooledEmbedding:
        """Read a model folder."""
        plain = StaticEmbedding.load(model_name_or_path, subfolder=subfolder, **given)
        folder = Path(model_name_or_path) / subfolder
        rows = load_file(folder / "model.safetensors").get("mapping", np.arange(plain.num_embeddings))
        return cls(
            plain.tokenizer,
            embedding_weights=plain.embedding.weight.detach().float(),
            pooling=Pooling.load(folder),
            rows=torch.from_numpy(np.asarray(rows, dtype=np.int64)),
        )

    def save(self, output_path: str, *given: Any, **named: Any) -> None:
        """Write a model folder; the spellings are written out, one row each."""
        super().save(output_path, *given, **named)
        self._pooling.save(Path(output_path))
