"""The queue: first come first served, in threads that keep who is asking, and a sentence where it is full."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from assistant.errors import Busy
from assistant.types import EVERYWHERE, Answer, Understood
from assistant.web.remembered import Remembered
from assistant.web.rights import Person, be, person
from assistant.web.turnstile import Turnstile


def test_no_more_than_allowed_are_worked_on_at_once_and_all_are_answered() -> None:
    lock, now, most = threading.Lock(), [0], [0]

    def work() -> None:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        time.sleep(0.01)
        with lock:
            now[0] -= 1

    async def many() -> None:
        turnstile = Turnstile(3, 100)
        await asyncio.gather(*(turnstile.run(work) for _ in range(30)))

    asyncio.run(many())
    assert most[0] == 3


def test_one_too_many_is_told_at_once_and_one_who_waits_too_long_in_the_end() -> None:
    async def crowd() -> list[object]:
        turnstile = Turnstile(1, 1, 0.05)
        work = [asyncio.create_task(turnstile.run(lambda: time.sleep(0.3)))]
        await asyncio.sleep(0.01)
        work += [asyncio.create_task(turnstile.run(lambda: time.sleep(0.3))) for _ in range(2)]
        told = await asyncio.gather(*work, return_exceptions=True)
        return [*told, await turnstile.run(lambda: "again")]

    first, second, third, again = asyncio.run(crowd())
    assert first is None
    assert isinstance(second, Busy)
    assert isinstance(third, Busy)
    assert again == "again"


def test_a_failure_is_the_callers_and_frees_the_place() -> None:
    def fail() -> None:
        raise ZeroDivisionError

    async def twice() -> str:
        turnstile = Turnstile(1, 1)
        with pytest.raises(ZeroDivisionError):
            await turnstile.run(fail)
        return await turnstile.run(lambda: "done")

    assert asyncio.run(twice()) == "done"


def test_one_who_goes_away_leaves_the_place_when_the_work_is_done() -> None:
    async def leave() -> str:
        turnstile = Turnstile(1, 5)
        leaving = asyncio.create_task(turnstile.run(lambda: time.sleep(0.1)))
        await asyncio.sleep(0.02)
        leaving.cancel()
        return await turnstile.run(lambda: "next")

    assert asyncio.run(leave()) == "next"


def test_what_goes_with_an_answer_waits_until_no_question_does() -> None:
    done: list[str] = []

    def work(name: str) -> None:
        time.sleep(0.02)
        done.append(name)

    async def crowd() -> None:
        turnstile = Turnstile(1, 10)
        first = [asyncio.create_task(turnstile.run(lambda: work("question"))) for _ in range(2)]
        await asyncio.sleep(0)
        beside = [asyncio.create_task(turnstile.run_between(lambda: work("beside"))) for _ in range(2)]
        await asyncio.sleep(0.01)
        more = [asyncio.create_task(turnstile.run(lambda: work("question"))) for _ in range(2)]
        await asyncio.gather(*first, *beside, *more)

    asyncio.run(crowd())
    assert done == ["question"] * 4 + ["beside"] * 2


def test_what_goes_with_an_answer_is_given_up_where_questions_keep_coming() -> None:
    async def crowd() -> str:
        turnstile = Turnstile(1, 10, 0.1)
        question = asyncio.create_task(turnstile.run(lambda: time.sleep(0.4)))
        await asyncio.sleep(0.01)
        with pytest.raises(Busy):
            await turnstile.run_between(lambda: "beside")
        await question
        return await turnstile.run_between(lambda: "later")

    assert asyncio.run(crowd()) == "later"


def test_work_knows_who_asked_for_it() -> None:
    async def ask(name: str, turnstile: Turnstile) -> str:
        be(Person(name))
        return await turnstile.run(lambda: person().name)

    async def both() -> list[str]:
        turnstile = Turnstile()
        return list(await asyncio.gather(ask("lan", turnstile), ask("an", turnstile)))

    assert asyncio.run(both()) == ["lan", "an"]


def test_an_answer_is_remembered_for_its_generation_question_history_and_scope_alone() -> None:
    remembered, asked = Remembered(2), []

    def ask(question: str, generation: int = 1, history: tuple[str, ...] = ()) -> str:
        def work() -> Answer:
            asked.append((question, generation, history))
            return Answer(question, False, (), (), Understood())

        return remembered.answer(generation, question, history, EVERYWHERE, work).question

    assert [ask("a"), ask("a"), ask("a", 2), ask("a", 1, ("b",))] == ["a"] * 4
    assert asked == [("a", 1, ()), ("a", 2, ()), ("a", 1, ("b",))]
    ask("a")
    assert asked[-1] == ("a", 1, ())  # two are kept, and this was the third
