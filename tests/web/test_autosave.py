"""Saving while one writes, and two pages that answer the same question."""

import re

import pytest
from sqlalchemy import text

from quizapp.core.saving import MOST_SAVES
from quizapp.web.views.asking import in_words
from tests.web.taking import responses, start

JSON = {"Accept": "application/json"}


@pytest.fixture
def amal(orchard, enter):
    """Amal, signed in, with the orchard published."""
    assert orchard
    return enter("Amal")


def keep(visitor, address: str, **fields: str):
    """What the draft of a question is answered."""
    headers = {**JSON, "X-CSRFToken": visitor.token()}
    return visitor.client.post(f"{address}/draft", data={"key": "a.1", "version": "0", **fields}, headers=headers)


def write_on(engine, count: int) -> None:
    """So many further saves of the only answer, at the moment that it was saved."""
    names = "attempt_id, item_number, save_key, raw, settles, saved_at"
    first = "SELECT attempt_id, item_number, 'w.' || %s, raw, settles, saved_at FROM responses WHERE save_key = 'a.1'"
    with engine.begin() as connection:
        for number in range(count):
            connection.execute(text(f"INSERT INTO responses ({names}) {first % number}"))


class TestDraft:
    """What the page sends by itself."""

    def test_draft_is_saved_and_says_when_by_the_server(self, amal, clock) -> None:
        attempt = start(amal)
        clock.move(minutes=3)
        said = keep(amal, f"{attempt}/4", r="4821").json
        assert (said["state"], said["saved_at"], said["now"]) == ("saved", *["2026-03-02T09:03:00+00:00"] * 2)
        assert 'value="4821"' in amal.get(f"{attempt}/4").text
        assert f'name="version" value="{said["version"]}"' in amal.get(f"{attempt}/4").text

    def test_draft_sent_again_is_one_save(self, amal, engine) -> None:
        attempt = start(amal)
        first, again = (keep(amal, f"{attempt}/4", r="4821").json for _ in range(2))
        assert first == again
        assert responses(engine) == 1

    def test_what_cannot_be_read_is_said_and_not_stored(self, amal, engine) -> None:
        attempt = start(amal)
        said = keep(amal, f"{attempt}/4", r="a great many").json
        assert said["state"] == "invalid"
        assert said["message"]
        assert responses(engine) == 0

    def test_part_that_cannot_be_read_is_named(self, amal) -> None:
        attempt = start(amal)
        assert keep(amal, f"{attempt}/6", **{"r.how-many": "plenty"}).json["part"] == "how-many"

    def test_older_draft_that_comes_late_replaces_nothing(self, amal) -> None:
        attempt = start(amal)
        later = keep(amal, f"{attempt}/4", key="a.2", r="4821").json
        assert keep(amal, f"{attempt}/4", key="a.1", r="48").json == {**later, "instead": {"r": ["4821"]}}
        assert 'value="4821"' in amal.get(f"{attempt}/4").text

    def test_more_than_a_person_writes_is_refused_with_a_time_and_nothing_is_lost(
        self, amal, engine, clock, read_form
    ) -> None:
        attempt = start(amal)
        keep(amal, f"{attempt}/4", r="1")
        write_on(engine, MOST_SAVES - 1)
        clock.move(seconds=10)
        answer = keep(amal, f"{attempt}/4", key="b.1", version="9999", r="37")
        assert (answer.status_code, answer.headers["Retry-After"], answer.json["state"]) == (429, "290", "slow")
        assert "more than 600 times within 5 minutes" in answer.json["message"]
        assert responses(engine) == MOST_SAVES
        form = read_form(amal.get(f"{attempt}/4").text)
        shown = amal.client.post(f"{attempt}/4", data=form.answer("37"))
        assert (shown.status_code, shown.headers["Retry-After"]) == (429, "290")
        assert "Not saved yet. " in shown.text
        assert "save again in 290 seconds" in shown.text
        assert 'value="37"' in shown.text
        assert responses(engine) == MOST_SAVES
        assert keep(amal, f"{attempt}/5", key="b.2", r="x").status_code == 200  # another question
        clock.move(seconds=290)
        again = read_form(shown.text)
        assert amal.client.post(f"{attempt}/4", data=again.answer("37")).status_code == 303
        assert responses(engine) == MOST_SAVES + 2

    def test_what_a_page_replaced_at_once_goes_when_the_attempt_is_submitted(self, amal, engine, clock) -> None:
        attempt = start(amal)
        for count, answer in enumerate(("4", "48", "482"), start=1):
            keep(amal, f"{attempt}/4", key=f"a.{count}", r=answer)
        clock.move(minutes=1)
        last = keep(amal, f"{attempt}/4", key="a.4", r="4821").json
        assert responses(engine) == 4
        amal.post(f"{attempt}/submit")
        assert responses(engine) == 2
        assert keep(amal, f"{attempt}/4", key="a.4", r="4821").json["version"] == last["version"]
        assert keep(amal, f"{attempt}/4", key="a.1", r="4").json["state"] == "closed"

    def test_flag_goes_with_it(self, amal) -> None:
        attempt = start(amal)
        keep(amal, f"{attempt}/4", r="4821", flagged="0", flag="1")
        assert "Answered, flagged" in amal.get(f"{attempt}/review").text

    def test_draft_shows_no_verdict_where_the_button_does(self, amal) -> None:
        attempt = start(amal, "at-once")
        said = keep(amal, f"{attempt}/1", r="12")
        assert said.json["state"] == "saved"
        assert "settled" not in said.json
        page = amal.get(f"{attempt}/1").text
        assert "Zexplain" not in page + said.text
        assert "verdict-" not in page
        assert amal.post(f"{attempt}/1", {"key": "a.2", "version": said.json["version"], "r": "12"}).status_code == 303
        assert "Zexplain thirty-seven" in amal.get(f"{attempt}/1").text
        assert keep(amal, f"{attempt}/1", key="a.3", r="37").json["state"] == "refused"

    def test_draft_counts_when_the_attempt_is_submitted(self, amal) -> None:
        attempt = start(amal, "at-once")
        keep(amal, f"{attempt}/1", r="37")
        amal.post(f"{attempt}/submit")
        page = amal.get(f"{attempt}/result").text
        assert page.count("result-item verdict-right") == 1

    def test_after_submitting_it_says_so_and_where_the_result_is(self, amal) -> None:
        attempt = start(amal)
        amal.post(f"{attempt}/submit")
        said = keep(amal, f"{attempt}/4", r="4821").json
        assert (said["state"], said["result"]) == ("closed", f"{attempt}/result")
        assert "submitted already" in said["message"]
        assert amal.get(f"{attempt}/4/draft", headers=JSON).json["state"] == "closed"

    def test_when_time_is_over_it_is_closed(self, amal, clock) -> None:
        attempt = start(amal, "timed")
        clock.move(minutes=15, seconds=5)
        assert keep(amal, f"{attempt}/1", r="2").json["state"] == "saved"
        clock.move(seconds=1)
        assert keep(amal, f"{attempt}/1", key="a.2", r="3").json["state"] == "closed"
        assert "100%" in amal.get(f"{attempt}/result").text

    def test_nothing_but_ones_own_open_question_is_answered(self, amal, enter) -> None:
        attempt = start(amal)
        noor = enter("Noor")
        for address in (f"{attempt}/4", "/attempts/99/1", f"{attempt}/12"):
            assert keep(noor, address, r="1").status_code == 404
            assert noor.get(f"{address}/draft", headers=JSON).status_code == 404
        assert keep(amal, f"{attempt}/12", r="1").status_code == 404

    def test_without_a_token_or_a_session_it_is_refused_in_json(self, amal, visit, engine) -> None:
        attempt = start(amal)
        sent = {"key": "a.1", "r": "4821"}
        assert amal.client.post(f"{attempt}/4/draft", data=sent, headers=JSON).status_code == 400
        stranger = visit()
        headers = {**JSON, "X-CSRFToken": stranger.token()}
        answer = stranger.client.post(f"{attempt}/4/draft", data=sent, headers=headers)
        assert (answer.status_code, answer.json) == (401, {"error": "Sign in first."})
        assert responses(engine) == 0


class TestStanding:
    """What a page asks for when it wakes."""

    def test_it_says_what_is_saved_the_time_and_a_token_that_works(self, amal, clock) -> None:
        attempt = start(amal, "timed")
        keep(amal, f"{attempt}/1", r="2")
        clock.move(minutes=2)
        said = amal.get(f"{attempt}/1/draft", headers=JSON).json
        assert said["fields"] == {"r": ["2"]}
        assert (said["now"], said["deadline"]) == ("2026-03-02T09:02:00+00:00", "2026-03-02T09:15:00+00:00")
        headers = {**JSON, "X-CSRFToken": said["csrf_token"]}
        sent = {"key": "b.1", "version": str(said["version"]), "r": "3"}
        assert amal.client.post(f"{attempt}/1/draft", data=sent, headers=headers).json["state"] == "saved"

    def test_without_an_answer_it_says_so(self, amal) -> None:
        said = amal.get(f"{start(amal)}/4/draft", headers=JSON).json
        assert (said["version"], said["saved_at"], said["fields"]) == (0, None, {})


class TestTwoPages:
    """Nothing is written over that was not seen, and nothing is lost."""

    def test_draft_of_an_older_page_is_shown_both_answers(self, amal) -> None:
        attempt = start(amal)
        first = keep(amal, f"{attempt}/4", key="a.1", r="4821").json
        said = keep(amal, f"{attempt}/4", key="b.1", r="37").json
        assert (said["state"], said["version"]) == ("conflict", first["version"])
        assert (said["fields"], said["saved"], said["yours"]) == ({"r": ["4821"]}, ["4821"], ["37"])
        assert 'value="4821"' in amal.get(f"{attempt}/4").text

    def test_who_chooses_ones_own_answer_writes_over_the_saved_one(self, amal) -> None:
        attempt = start(amal)
        keep(amal, f"{attempt}/4", key="a.1", r="4821")
        said = keep(amal, f"{attempt}/4", key="b.1", r="37").json
        assert keep(amal, f"{attempt}/4", key="b.2", r="37", version=str(said["version"])).json["state"] == "saved"
        assert 'value="37"' in amal.get(f"{attempt}/4").text

    def test_form_of_an_older_page_is_shown_both_answers(self, amal, read_form) -> None:
        attempt = start(amal)
        older, newer = (read_form(amal.get(f"{attempt}/1").text) for _ in range(2))
        amal.client.post(f"{attempt}/1", data=newer.answer(["Quinces and medlars"]))
        answer = amal.client.post(f"{attempt}/1", data=older.answer(["Only vines"]))
        assert answer.status_code == 409
        assert re.search(r"Saved <time[^>]*>09:00:00 UTC</time></dt><dd><span[^>]*>Quinces and medlars", answer.text)
        assert re.search(r"Yours, not saved</dt><dd><span[^>]*>Only vines", answer.text)
        again = read_form(answer.text)
        assert again.values["r"] == [again.options["Only vines"][1]]
        assert read_form(amal.get(f"{attempt}/1").text).values["r"] == [newer.options["Quinces and medlars"][1]]
        assert amal.client.post(f"{attempt}/1", data=again.answer(["Only vines"])).status_code == 303
        assert read_form(amal.get(f"{attempt}/1").text).values["r"] == [newer.options["Only vines"][1]]

    def test_answer_is_told_in_the_order_in_which_it_was_asked(self, orchard) -> None:
        """The order of the key would tell what belongs together."""
        told = 0
        for question in orchard.quizzes["kinds"].questions:
            for seed in range(5):
                shown = question.present(seed)
                raw = {field.name: [option.token for option in field.options[:1]] for field in shown.fields}
                raw[""] = [option.token for option in reversed(shown.options)]
                labels = [field.label for field in shown.fields if field.options] or [one.text for one in shown.options]
                lines = in_words(shown, raw)
                assert len(lines) == len(labels)
                assert all(line.startswith(label) for line, label in zip(lines, labels, strict=True)), question.id
                told += len(lines)
        assert told > 50

    def test_page_that_was_not_read_does_not_learn_of_the_other_answer(self, amal, read_form) -> None:
        attempt = start(amal)
        older = read_form(amal.get(f"{attempt}/4").text)
        amal.post(f"{attempt}/4", {"key": "other", "version": "0", "r": "4821"})
        again = read_form(amal.client.post(f"{attempt}/4", data=older.answer("plenty")).text)
        assert amal.client.post(f"{attempt}/4", data=again.answer("37")).status_code == 409

    @pytest.mark.parametrize("version", ["", "-1", "1e9", "9" * 40, "٣", "x"])
    def test_version_that_is_none_does_no_harm(self, amal, version) -> None:
        attempt = start(amal)
        keep(amal, f"{attempt}/4", r="4821")
        assert keep(amal, f"{attempt}/4", key="b.1", version=version, r="37").status_code == 200


class TestScriptThatGoesThereItself:
    """A form that a script sends, which asks for JSON: what it does is the same, and it is told where it leads."""

    def send(self, visitor, address: str, **fields: str):
        headers = {**JSON, "X-CSRFToken": visitor.token()}
        return visitor.client.post(address, data=fields, headers=headers)

    @pytest.mark.parametrize(("go", "leads"), [("next", "/5"), ("7", "/7"), ("review", "/review"), ("stay", "/4")])
    def test_saved_answer_leads_where_the_button_says(self, amal, engine, go, leads) -> None:
        attempt = start(amal)
        said = self.send(amal, f"{attempt}/4", key="a.1", version="0", r="4821", go=go)
        assert (said.status_code, said.json) == (200, {"go": f"{attempt}{leads}"})
        assert responses(engine) == 1
        assert "Question 4: saved" in amal.get(f"{attempt}{leads}").text

    def test_attempt_is_submitted_once_and_leads_to_its_result(self, amal) -> None:
        attempt = start(amal)
        for _ in range(2):
            assert self.send(amal, f"{attempt}/submit").json == {"go": f"{attempt}/result"}
        late = self.send(amal, f"{attempt}/4", key="a.1", version="0", r="4821", go="next")
        assert late.json == {"go": f"{attempt}/result"}
        assert "submitted before" in amal.get(f"{attempt}/result").text

    def test_what_only_a_page_can_say_is_no_address(self, amal) -> None:
        said = self.send(amal, f"{start(amal)}/4", key="a.1", version="0", r="a great many", go="next")
        assert said.status_code == 422
        assert said.json is None
