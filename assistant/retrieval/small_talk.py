"""What people say to an assistant rather than ask of reports: a greeting, thanks, "bạn là ai?"."""

from __future__ import annotations

import re
from typing import Literal

from assistant.vietnamese.text import fold

SmallTalk = Literal["", "hello", "thanks", "bye", "about"]

_TO = r"(?:ban|em|anh|chi|tro ly(?: bao cao)?|ad|may)"
_TAIL = rf"(?:[ ,]+(?:{_TO}|nhe|nha|a|oi|nhieu|rat nhieu|you|there|so much|very much|a lot))*\W*$"
_WHAT = r"(?:nhung |cac )?(?:gi|viec gi|cau hoi (?:gi|nao))"
_CUES: tuple[tuple[SmallTalk, re.Pattern[str]], ...] = (
    (
        "thanks",
        re.compile(
            r"^\W*(?:(?:xin |rat |chan thanh )?(?:cam on|cam ta)|many thanks|thanks|thank you|tuyet(?: voi)?|"
            r"hay (?:qua|lam)|"
            rf"tot (?:qua|lam)|great|ok(?:e|ay)?|vang|da|duoc roi){_TAIL}"
        ),
    ),
    ("hello", re.compile(rf"^\W*(?:xin chao|chao|hello|hi|hey|alo|good (?:morning|afternoon|evening)){_TAIL}")),
    ("bye", re.compile(rf"^\W*(?:tam biet|hen gap lai|bye(?: bye)?|goodbye|see you){_TAIL}")),
    (
        "about",
        re.compile(
            rf"^\W*(?:{_TO}(?: co the| co)? (?:la ai|la gi|ten (?:la )?gi|(?:lam|giup|biet|tra loi|ho tro) (?:duoc )?"
            rf"(?:cho )?(?:toi |minh |em )?(?:duoc )?{_WHAT}|co phai .*(?:nguoi|robot|may|chatgpt|ai)\b.*|khoe khong|"
            r"do ai (?:lam|tao|viet)(?: ra)?|hoat dong (?:nhu )?the nao|dung de lam gi)|"
            rf"(?:toi|minh|em) (?:co the |nen )?hoi (?:duoc )?(?:ban )?{_WHAT}|day la (?:gi|trang gi|cai gi)|"
            r"(?:giup|huong dan) (?:toi|minh|em)(?: voi)?|tro giup|huong dan(?: su dung| cach dung)?|"
            r"who are you|what are you|what(?:'s| is) your name|what (?:can|do) you do|what can i ask(?: you)?|"
            r"what is this|"
            r"how do you work|can you help(?: me)?|help(?: me)?|are you (?:an? )?(?:human|robot|bot|ai|person|chatgpt)"
            rf"){_TAIL}"
        ),
    ),
)


def small_talk(text: str) -> SmallTalk:
    """Say what kind of small talk ``text`` is, "" where it is a question."""
    folded = fold(text)
    return next((kind for kind, cue in _CUES if cue.search(folded)), "")
