"""Evaluation on sets of judged queries, laid out as BEIR lays them out."""
