"""People sign up, in and out, change passphrases and follow one-time links."""

import re
from collections.abc import Callable

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from quizapp.services.accounts import add_user
from quizapp.storage.engine import session_factory

PHRASE = "a kettle, two gulls and a pier"
OTHER = "seven lamps above the quay"


@pytest.fixture
def link(engine: Engine, clock) -> Callable[..., str]:
    """The path of a one-time link for a new account."""

    def make(name: str, role: str = "student") -> str:
        with session_factory(engine).begin() as session:
            return f"/sign-in/link/{add_user(session, name, role, clock())}"

    return make


def summary_of(page: str) -> str:
    found = re.search(r'<div class="error-summary".*?</div>', page, re.DOTALL)
    return found[0] if found else ""


def test_who_signs_up_is_signed_in(visit) -> None:
    amal = visit()
    answer = amal.sign_up("Amal", PHRASE)
    assert (answer.status_code, answer.location) == (303, "/")
    assert amal.is_signed_in()


@pytest.mark.parametrize(("wanted", "where"), [("/courses/orchard/", "/courses/orchard/"), ("//elsewhere.test", "/")])
def test_who_signs_up_goes_on_to_the_page_they_came_from(visit, wanted, where) -> None:
    amal = visit()
    page = amal.get("/sign-in", query_string={"next": wanted}).text
    sign_up = re.search(r'href="(/sign-up[^"]*)"', page)
    assert sign_up is not None
    page = amal.get(sign_up[1]).text
    sent = re.search(r'name="next"[^>]*value="([^"]*)"', page)
    fields = {"name": "Amal", "passphrase": PHRASE, "next": sent[1] if sent else wanted}
    answer = amal.post("/sign-up", fields)
    assert (answer.status_code, answer.location) == (303, where)


def test_no_address_is_asked_for(visit) -> None:
    page = visit().get("/sign-up").text
    assert re.findall(r'<input[^>]* name="(\w+)"', page) == ["csrf_token", "name", "passphrase"]
    assert "no e-mail address" in page


@pytest.mark.parametrize(
    ("name", "passphrase", "field", "says"),
    [
        ("", PHRASE, "name", "Choose a name"),
        ("x" * 65, PHRASE, "name", "at most 64"),
        ("Amal", "", "passphrase", "Choose a passphrase"),
        ("Amal", "short", "passphrase", "at least 12"),
        ("Amal", "123456789012", "passphrase", "stranger"),
        ("Omar\u202e", PHRASE, "name", "turns the text around"),
    ],
)
def test_a_refused_form_says_beside_the_field_what_to_mend(visit, name, passphrase, field, says) -> None:
    answer = visit().sign_up(name, passphrase)
    page = answer.text
    assert answer.status_code == 422
    assert says in summary_of(page)
    assert f'href="#{field}"' in summary_of(page)
    described = re.search(rf'<input[^>]*aria-describedby="([^"]*)"[^>]* id="{field}"', page)
    assert described is not None
    assert f"{field}-error" in described[1].split()
    assert re.search(rf'id="{field}-error".*?{says}', page)
    assert "<title>Error: " in page


def test_a_refused_form_keeps_the_name_and_never_the_passphrase(visit) -> None:
    page = visit().sign_up("Amal", "short").text
    assert 'value="Amal"' in page
    assert "short" not in page


def test_a_name_that_reads_like_one_taken_is_refused(visit, people) -> None:
    people("Amal")
    answer = visit().sign_up("ＡＭＡＬ", PHRASE)
    assert answer.status_code == 422
    assert "taken" in summary_of(answer.text)


def test_sign_in_leads_to_the_page_that_was_asked_for(visit, people) -> None:
    people("Amal")
    amal = visit()
    asked = amal.get("/account/passphrase")
    assert asked.status_code == 303
    page = amal.get(asked.location).text
    assert 'name="next" type="hidden" value="/account/passphrase"' in page
    answer = amal.sign_in("Amal", people.passphrase, next="/account/passphrase")
    assert (answer.status_code, answer.location) == (303, "/account/passphrase")


def test_a_wrong_name_and_a_wrong_passphrase_are_answered_alike(visit, people) -> None:
    people("Amal")
    answers = [visit().sign_in("Amal", OTHER), visit().sign_in("Amel", OTHER)]
    pages = [re.sub(r'value="[^"]*"', "", answer.text) for answer in answers]
    assert pages[0] == pages[1]
    assert [answer.status_code for answer in answers] == [422, 422]
    assert "The name or the passphrase is wrong." in summary_of(pages[0])


def test_signing_out_takes_a_post(visit) -> None:
    amal = visit()
    amal.sign_up("Amal", PHRASE)
    assert amal.get("/sign-out").status_code == 405
    assert amal.is_signed_in()
    assert amal.post("/sign-out").status_code == 303
    assert not amal.is_signed_in()


def test_a_new_passphrase_signs_out_other_devices_and_not_this_one(visit) -> None:
    here, there = visit(), visit()
    here.sign_up("Amal", PHRASE)
    there.sign_in("Amal", PHRASE)
    assert there.is_signed_in()
    assert here.post("/account/passphrase", {"old": PHRASE, "new": OTHER}).status_code == 303
    assert here.is_signed_in()
    assert not there.is_signed_in()
    assert visit().sign_in("Amal", PHRASE).status_code == 422
    assert visit().sign_in("Amal", OTHER).status_code == 303


def test_the_present_passphrase_is_needed_to_change_it(visit) -> None:
    amal = visit()
    amal.sign_up("Amal", PHRASE)
    answer = amal.post("/account/passphrase", {"old": OTHER, "new": OTHER})
    assert answer.status_code == 422
    assert 'href="#old"' in summary_of(answer.text)
    assert visit().sign_in("Amal", PHRASE).status_code == 303


def test_looking_at_a_one_time_link_does_not_use_it_up(visit, link) -> None:
    path = link("Amal")
    for _ in range(3):
        assert visit().get(path).status_code == 200
    amal = visit()
    assert amal.post(path, {"passphrase": PHRASE}).status_code == 303
    assert amal.is_signed_in()
    assert visit().sign_in("Amal", PHRASE).status_code == 303


def test_a_one_time_link_works_once(visit, link) -> None:
    path = link("Amal")
    visit().post(path, {"passphrase": PHRASE})
    assert visit().get(path).status_code == 404
    assert visit().post(path, {"passphrase": OTHER}).status_code == 404
    assert visit().sign_in("Amal", PHRASE).status_code == 303


def test_a_one_time_link_is_over_after_a_day(visit, link, clock) -> None:
    path = link("Amal")
    clock.move(hours=25)
    assert "no longer works" in visit().get(path).text


def test_a_refused_passphrase_leaves_the_link_as_it_was(visit, link) -> None:
    path = link("Amal")
    amal = visit()
    assert amal.post(path, {"passphrase": "short"}).status_code == 422
    assert amal.post(path, {"passphrase": PHRASE}).status_code == 303


def test_an_instructor_chooses_a_name_and_a_student_does_not(visit, link) -> None:
    instructor, student = visit(), visit()
    path = link("instructor", "instructor")
    assert 'name="name"' in instructor.get(path).text
    assert "Write your own in place of what stands here" in instructor.get(path).text
    answer = instructor.post(path, {"name": "Nadia", "passphrase": PHRASE})
    assert (answer.status_code, answer.location) == (303, "/teach/")
    assert visit().sign_in("Nadia", PHRASE).status_code == 303
    assert student.post(link("Amal"), {"name": "Nobody", "passphrase": PHRASE}).status_code == 303
    assert visit().sign_in("Amal", PHRASE).status_code == 303


def test_an_instructor_cannot_choose_a_name_that_is_taken(visit, link, people) -> None:
    people("Amal")
    path = link("instructor", "instructor")
    answer = visit().post(path, {"name": "amal", "passphrase": PHRASE})
    assert answer.status_code == 422
    assert 'href="#name"' in summary_of(answer.text)


def test_a_link_signs_in_its_holder_whoever_was_signed_in_before(visit, link, people) -> None:
    people("Omar")
    browser = visit()
    browser.sign_in("Omar", people.passphrase)
    browser.post(link("Amal"), {"passphrase": PHRASE})
    assert "<strong>Amal</strong>" in browser.get("/account/passphrase").text


@pytest.mark.parametrize("token", ["x", "x" * 2000, "%00", "..%2f", "%F0%9F%94%91"])
def test_a_made_up_link_is_a_plain_404(visit, token) -> None:
    assert visit().get(f"/sign-in/link/{token}").status_code == 404


def test_who_is_signed_in_is_not_asked_to_sign_in_again(visit) -> None:
    amal = visit()
    amal.sign_up("Amal", PHRASE)
    for path in ("/sign-in", "/sign-up"):
        assert (amal.get(path).status_code, amal.get(path).location) == (303, "/")


def test_signing_up_can_be_closed(make_app, visit) -> None:
    closed = make_app(QUIZAPP_SIGN_UP="closed")
    assert "made by instructors" in visit(closed).get("/sign-up").text
    answer = visit(closed).sign_up("Amal", PHRASE)
    assert answer.status_code == 403
    assert visit(closed).sign_in("Amal", PHRASE).status_code == 422


def test_browsers_are_told_what_each_field_is_for(visit) -> None:
    def autocomplete(page: str) -> dict[str, str]:
        tags = re.findall(r"<input[^>]*>", page)
        pairs = ((re.search(r' name="(\w+)"', tag), re.search(r' autocomplete="([\w-]+)"', tag)) for tag in tags)
        return {name[1]: purpose[1] for name, purpose in pairs if name and purpose}

    amal = visit()
    assert autocomplete(amal.get("/sign-up").text) == {"name": "username", "passphrase": "new-password"}
    assert autocomplete(amal.get("/sign-in").text) == {"name": "username", "passphrase": "current-password"}
    amal.sign_up("Amal", PHRASE)
    page = amal.get("/account/passphrase").text
    assert autocomplete(page) == {"username": "username", "old": "current-password", "new": "new-password"}


def test_the_privacy_page_says_what_is_kept_and_how_to_have_it_deleted(visit) -> None:
    page = visit().get("/privacy").text
    for said in ("Your name", "argon2id", "answers", "scores", "No network (IP) addresses", "deleted"):
        assert said in page


def test_a_sign_in_page_asks_the_database_nothing(visit, statements) -> None:
    visitor = visit()
    with statements() as ran:
        visitor.get("/sign-in")
    assert ran == []


def test_a_person_is_found_by_one_statement_a_page(visit, statements) -> None:
    amal = visit()
    amal.sign_up("Amal", PHRASE)
    with statements() as ran:
        amal.get("/account/passphrase")
    assert len(ran) == 1


def test_accounts_hold_no_more_than_the_privacy_page_says(visit, session: Session) -> None:
    visit().sign_up("Amal", PHRASE)
    row = session.execute(text("SELECT * FROM users")).mappings().one()
    assert set(row) == {"id", "name", "name_key", "role", "passphrase_hash", "token", "created_at"}
    assert row["passphrase_hash"].startswith("$argon2id$")


def test_whoever_leaves_is_gone_with_their_session(visit, people) -> None:
    here, there = visit(), visit()
    people("Amal")
    for one in (here, there):
        one.sign_in("Amal", people.passphrase)
    assert "Delete your account" in here.get("/account").text
    wrong = here.post("/account/delete", {"passphrase": OTHER})
    assert wrong.status_code == 422
    assert "not the passphrase" in summary_of(wrong.text)
    assert here.is_signed_in()
    gone = here.post("/account/delete", {"passphrase": people.passphrase})
    assert (gone.status_code, gone.location) == (303, "/")
    assert gone.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert "are deleted" in here.get("/").text
    assert not here.is_signed_in()
    assert not there.is_signed_in()
    assert visit().sign_in("Amal", people.passphrase).status_code == 422
    assert visit().sign_up("Amal", PHRASE).status_code == 303, "the name is free again"


def test_looking_at_the_page_for_leaving_deletes_nothing(visit, people) -> None:
    people("Amal")
    amal = visit()
    amal.sign_in("Amal", people.passphrase)
    assert amal.get("/account/delete").status_code == 200
    assert amal.client.post("/account/delete", data={"passphrase": people.passphrase}).status_code == 400
    assert amal.is_signed_in()


def test_the_only_instructor_is_told_why_they_stay(visit, people) -> None:
    people("Omar", "instructor")
    omar = visit()
    omar.sign_in("Omar", people.passphrase)
    refused = omar.post("/account/delete", {"passphrase": people.passphrase})
    assert refused.status_code == 422
    assert "the only instructor" in summary_of(refused.text)


def test_what_is_kept_comes_as_a_file_of_ones_own(visit, people) -> None:
    people("Amal")
    amal = visit()
    amal.sign_in("Amal", people.passphrase)
    answer = amal.get("/account/data.json")
    assert answer.json["account"]["name"] == "Amal"
    assert answer.headers["Content-Disposition"] == "attachment; filename=quizapp-data.json"
    assert answer.headers["Cache-Control"] == "no-store"
