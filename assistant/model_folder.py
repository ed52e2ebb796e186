"""Model folders: where a model lies, what it is made of, and the sentence for one that cannot be used.

Nothing here reaches the network: a model is a folder, or a hub name that this machine has already downloaded. Loading
a model is left to ``encoder``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from assistant.errors import EncoderError

_MODEL_FILES = (".json", ".safetensors", ".bin", ".txt", ".model")
_MODULES = "modules.json"
POOLED = "assistant.sentence_model.PooledEmbedding"
NORMALIZE = "sentence_transformers.sentence_transformer.modules.Normalize"
"""The types of the modules that the bundled model is made of."""


def find_folder(name: str) -> Path:
    """Give the folder of the model called ``name``, a folder or a hub name. Raises EncoderError."""
    if not name.strip():
        raise EncoderError(
            "Tên bộ mã hoá để trống: hãy cho một thư mục mô hình hoặc bỏ trống ASSISTANT_ENCODER.",
            "The encoder's name is empty: give a model folder or leave ASSISTANT_ENCODER unset.",
        )
    path = Path(name).expanduser()
    if path.is_dir():
        return path
    if path.exists():
        raise EncoderError(
            f"Bộ mã hoá {name} là một tệp: hãy cho thư mục chứa mô hình.",
            f"The encoder {name} is a file: give the model's folder instead.",
        )
    if path.is_absolute() or name.startswith((".", "~")) or name.count("/") > 1 or "\\" in name:
        raise EncoderError(
            f"Không có thư mục mô hình {name}: hãy kiểm tra ASSISTANT_ENCODER, hoặc bỏ trống biến này để dùng "
            "bộ mã hoá kèm theo.",
            f"There is no model folder {name}: check ASSISTANT_ENCODER, or leave it unset for the bundled encoder.",
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
            f"Bộ mã hoá {name} không phải là thư mục, cũng không phải là mô hình đã tải về máy này; hãy tải một lần "
            f"bằng: hf download {full_name} — hoặc bỏ trống ASSISTANT_ENCODER để dùng bộ mã hoá kèm theo.",
            f"The encoder {name} is neither a folder nor a model that this machine has downloaded; download it once "
            f"with: hf download {full_name} — or leave ASSISTANT_ENCODER unset for the bundled encoder.",
        ) from error


def static_folder(folder: Path) -> Path | None:
    """Give where the table lies if the model in ``folder`` is a static one and nothing else, None for other models.

    Raises EncoderError where there is no model.
    """
    try:
        modules = json.loads((folder / _MODULES).read_text(encoding="utf-8"))
        kinds = [str(module["type"]).rsplit(".", 1)[-1] for module in modules]
        place = folder / str(modules[0]["path"])
    except FileNotFoundError:
        if (folder / "config.json").is_file():
            return None  # a plain transformers model: sentence-transformers adds mean pooling
        raise EncoderError(
            f"Thư mục {folder} không chứa mô hình (thiếu {_MODULES}): "
            "hãy cho một thư mục do sentence-transformers lưu, hoặc bỏ trống ASSISTANT_ENCODER.",
            f"The folder {folder} holds no model ({_MODULES} is missing): "
            "give a folder saved by sentence-transformers, or leave ASSISTANT_ENCODER unset.",
        ) from None
    except (OSError, ValueError, KeyError, IndexError, TypeError) as error:
        raise broken(folder, error) from error
    static = kinds[0] in ("StaticEmbedding", "PooledEmbedding") and kinds[1:] in ([], ["Normalize"])
    return place if static and not _prompts(folder) else None


def is_pooled(folder: Path) -> bool:
    """Say whether the model in ``folder`` is this package's own static model and nothing else.

    No other is loaded with its own code: a transformer's configuration may name code in its folder.
    """
    try:
        first, *others = json.loads((folder / _MODULES).read_text(encoding="utf-8"))
        return first["type"] == POOLED and all(module["type"] == NORMALIZE for module in others)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _prompts(folder: Path) -> bool:
    try:
        config = json.loads((folder / "config_sentence_transformers.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return any((config.get("prompts") or {}).values())


def identity_of(folder: Path) -> str:
    """Name the model in ``folder`` by its content."""
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


def broken(folder: Path, error: Exception) -> EncoderError:
    """Give the failure of a model that is there but cannot be loaded because of ``error``."""
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return EncoderError(
        f"Không nạp được bộ mã hoá trong {folder} ({reason}): hãy tải lại mô hình, hoặc bỏ trống ASSISTANT_ENCODER.",
        f"The encoder in {folder} cannot be loaded ({reason}): "
        "fetch the model again, or leave ASSISTANT_ENCODER unset.",
    )
