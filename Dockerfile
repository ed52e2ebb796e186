# The assistant in a container: docker build -t tro-ly-bao-cao . (docs/serving.md says how to run it)
FROM python:3.11-slim

# Scanned pages are read by tesseract; without it they are named as unreadable and everything else works.
# Debian's own fixes are wanted, so no version is pinned.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-vie \
    && rm -rf /var/lib/apt/lists/*

WORKDIR /app
COPY requirements.txt requirements-mcp.txt ./
RUN pip install --no-cache-dir -r requirements.txt -r requirements-mcp.txt
COPY app.py LICENSE README.md ./
COPY assistant assistant
COPY corpus corpus

# Reports, index, accounts and feedback outlive the container; nothing else is written.
RUN useradd --create-home --uid 10001 assistant && mkdir -p /data/index && cp -r corpus /data/corpus && chown -R assistant /data
USER 10001
VOLUME /data
ENV ASSISTANT_HOST=0.0.0.0 ASSISTANT_PORT=7860 ASSISTANT_CORPUS=/data/corpus ASSISTANT_INDEX=/data/index \
    ASSISTANT_FEEDBACK=/data/feedback.jsonl PYTHONUNBUFFERED=1
EXPOSE 7860
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:7860/healthz', timeout=8)"]
CMD ["python", "app.py"]
