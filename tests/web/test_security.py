"""Headers, cookies, keys, redirects, sizes, hosts, proxies and limits: what stands between a person and a stranger."""

import stat
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Engine, MetaData, select
from werkzeug.test import TestResponse

from quizapp.web.security import KEY_FILE, hidden_client, local_path, secret_key

PHRASE = "a kettle, two gulls and a pier"
WRONG = "not the passphrase at all"
HERE, THERE = {"REMOTE_ADDR": "203.0.113.7"}, {"REMOTE_ADDR": "198.51.100.20"}


# Headers


@pytest.mark.parametrize(
    ("path", "status"), [("/sign-in", 200), ("/privacy", 200), ("/scores", 303), ("/nothing", 404), ("/sign-out", 405)]
)
def test_every_answer_carries_the_security_headers(visit, path: str, status: int) -> None:
    answer = visit().get(path)
    assert answer.status_code == status
    policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"


def test_no_page_carries_a_script_or_a_style_of_its_own(visit, people, demo) -> None:
    people("Amal")
    amal = visit()
    pages = [amal.get(path).text for path in ("/sign-in", "/sign-up", "/privacy", "/nothing")]
    amal.sign_in("Amal", people.passphrase)
    pages += [amal.get(path).text for path in ("/", "/account/passphrase", f"/courses/{demo.id}/", "/scores")]
    for page in pages:
        assert "<style" not in page
        assert " style=" not in page
        assert " onclick=" not in page
        assert page.count("<script") == page.count("<script src=") + page.count('<script type="module" src=')


def test_what_is_shown_to_someone_signed_in_is_not_kept_by_browsers(visit, people) -> None:
    people("Amal")
    amal = visit()
    assert amal.get("/privacy").headers["Cache-Control"] == "no-cache"
    amal.sign_in("Amal", people.passphrase)
    assert amal.get("/privacy").headers["Cache-Control"] == "no-store"


# Cookies and sessions


def test_a_page_carries_the_session_on_and_the_files_it_loads_do_not(visit, people) -> None:
    people("Amal")
    amal = visit()
    amal.sign_in("Amal", people.passphrase)
    assert "Set-Cookie" in amal.get("/scores").headers
    for path in ("/static/icon.svg", "/bootstrap/static/css/bootstrap.min.css", "/static/no-such.js"):
        with amal.get(path) as answer:
            assert "Set-Cookie" not in answer.headers, path


def cookie_of(answer: TestResponse) -> str:
    return next(value for name, value in answer.headers if name == "Set-Cookie")


@pytest.mark.parametrize(
    ("https", "scheme", "secure"),
    [
        ("auto", "http", False),
        ("auto", "https", True),
        ("on", "http", True),
        ("on", "https", True),
        ("off", "http", False),
        ("off", "https", False),
    ],
)
def test_the_cookie_is_secure_as_people_reach_the_site(make_app, visit, https: str, scheme: str, secure: bool) -> None:
    answer = visit(make_app(QUIZAPP_HTTPS=https)).get("/sign-in", base_url=f"{scheme}://localhost")
    cookie = cookie_of(answer)
    parts = cookie.split("; ")
    assert parts[0].startswith("__Host-quizapp=" if secure else "quizapp=")
    assert ("Secure" in parts) is secure
    assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(parts)
    assert "Domain" not in cookie
    assert ("Strict-Transport-Security" in answer.headers) is (https == "on")


def test_a_session_lasts_as_long_as_the_setting_says(make_app, visit, people) -> None:
    people("Amal")
    app = make_app(QUIZAPP_SESSION_DAYS="3")
    assert app.permanent_session_lifetime.days == 3
    answer = visit(app).sign_in("Amal", people.passphrase)
    assert "Expires=" in cookie_of(answer)


def test_signing_in_leaves_nothing_of_the_session_before(visit, people) -> None:
    people("Amal")
    amal = visit()
    before = amal.token()
    with amal.client.session_transaction() as session:
        session["planted"] = "by somebody else"
    amal.sign_in("Amal", people.passphrase)
    with amal.client.session_transaction() as session:
        assert "planted" not in session
        assert set(session) <= {"_user_id", "_fresh", "_permanent"}
    assert amal.client.post("/sign-out", data={"csrf_token": before}).status_code == 400


def test_the_cookie_names_the_session_and_not_the_account(visit, people) -> None:
    account = people("Amal")
    amal = visit()
    amal.sign_in("Amal", people.passphrase)
    with amal.client.session_transaction() as session:
        assert session["_user_id"] == account.token
        assert "Amal" not in str(dict(session))


def test_a_cookie_signed_with_another_key_is_nobody(make_app, visit, people) -> None:
    people("Amal")
    amal = visit()
    amal.sign_in("Amal", people.passphrase)
    other = visit(make_app(QUIZAPP_SECRET_KEY="k" * 40))
    other.client.set_cookie("quizapp", amal.client.get_cookie("quizapp").value)
    assert not other.is_signed_in()


# CSRF


def test_a_form_without_its_token_is_refused(visit, people) -> None:
    people("Amal")
    amal = visit()
    refused = amal.client.post("/sign-in", data={"name": "Amal", "passphrase": people.passphrase})
    assert refused.status_code == 400
    assert not amal.is_signed_in()


def test_a_token_of_another_session_is_refused(visit) -> None:
    token = visit().token()
    amal = visit()
    amal.token()
    refused = amal.client.post("/sign-up", data={"csrf_token": token, "name": "Amal", "passphrase": PHRASE})
    assert refused.status_code == 400


@pytest.mark.parametrize(
    ("site", "status"), [("cross-site", 400), ("same-site", 400), ("same-origin", 422), ("none", 422)]
)
def test_a_form_sent_from_another_site_is_refused_even_with_its_token(visit, site: str, status: int) -> None:
    answer = visit().post("/sign-up", {"name": "Amal"}, headers={"Sec-Fetch-Site": site})
    assert answer.status_code == status


def test_a_link_from_another_site_may_be_followed(visit) -> None:
    assert visit().get("/sign-in", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_a_form_is_taken_over_https_although_browsers_send_no_referrer(make_app, visit) -> None:
    amal = visit(make_app(QUIZAPP_HTTPS="on"))
    at = {"base_url": "https://localhost"}
    page = amal.get("/sign-up", **at).text
    token = page.split('name="csrf_token"')[1].split('value="')[1].split('"')[0]
    answer = amal.client.post("/sign-up", data={"csrf_token": token, "name": "Amal", "passphrase": PHRASE}, **at)
    assert answer.status_code == 303


# Redirects


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example/",
        "///evil.example/",
        "/\\evil.example/",
        "\\\\evil.example/",
        "/\t/evil.example/",
        "/\n/evil.example/",
        "javascript:alert(1)",
        "evil.example",
        " /scores",
        "",
        None,
    ],
)
def test_no_redirect_leads_to_another_site(visit, people, target: str | None) -> None:
    assert local_path(target) is None
    people("Amal")
    answer = visit().sign_in("Amal", people.passphrase, next=target or "")
    assert answer.location == "/"


@pytest.mark.parametrize(
    "target", ["/", "/scores?page=2", "/courses/bridges/#para-3", "/courses/إدلب/", "/a//b", "/a:b"]
)
def test_a_path_of_this_site_is_where_a_redirect_may_lead(target: str) -> None:
    assert local_path(target) == target


# The secret key


def test_the_key_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    key = secret_key(tmp_path)
    assert len(key) >= 64
    assert secret_key(tmp_path) == key
    assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [tmp_path / KEY_FILE]


def _key_of(folder: str, start: object, keys: object) -> None:
    start.wait()  # type: ignore[attr-defined]
    keys.put(secret_key(Path(folder)))  # type: ignore[attr-defined]


def test_workers_that_start_at_once_share_one_key(tmp_path: Path) -> None:
    context = get_context("spawn")
    start, keys = context.Event(), context.Queue()
    workers = [context.Process(target=_key_of, args=(str(tmp_path), start, keys)) for _ in range(4)]
    for worker in workers:
        worker.start()
    start.set()
    got = {keys.get(timeout=60) for _ in workers}
    for worker in workers:
        worker.join()
    assert len(got) == 1
    assert list(tmp_path.iterdir()) == [tmp_path / KEY_FILE]


# Sizes, hosts, proxies


def test_a_request_that_is_too_large_is_refused(make_app, visit) -> None:
    visitor = visit(make_app(QUIZAPP_MAX_BODY="16384"))
    answer = visitor.post("/sign-up", {"name": "x" * 20_000})
    assert answer.status_code == 413
    assert "That was too large" in answer.text


@pytest.mark.parametrize(
    ("host", "status"), [("quiz.example.org", 200), ("a.example.net", 200), ("localhost", 400), ("evil.example", 400)]
)
def test_only_the_hosts_of_the_setting_are_answered(make_app, visit, host: str, status: int) -> None:
    app = make_app(QUIZAPP_HOSTS="quiz.example.org, .example.net")
    assert visit(app).get("/sign-in", base_url=f"http://{host}").status_code == status


@pytest.mark.parametrize(("proxies", "secure"), [("0", False), ("1", True)])
def test_a_proxy_is_believed_only_where_there_is_one(make_app, visit, proxies: str, secure: bool) -> None:
    app = make_app(QUIZAPP_TRUSTED_PROXIES=proxies)
    answer = visit(app).get("/sign-in", headers={"X-Forwarded-Proto": "https"})
    assert ("Secure" in cookie_of(answer)) is secure


# Limits


def sign_in_failing(visitor, times: int, name: str = "Amal", **options: object) -> list[int]:
    token = {"csrf_token": visitor.token()}
    fields = {**token, "name": name, "passphrase": WRONG}
    return [visitor.client.post("/sign-in", data=fields, **options).status_code for _ in range(times)]


def test_one_name_can_be_tried_only_so_often_from_wherever(make_app, visit, people) -> None:
    people("Amal")
    people("Omar")
    app = make_app(QUIZAPP_LIMIT_SIGN_IN_NAME="3 per hour")
    assert sign_in_failing(visit(app), 2, environ_base=HERE) == [422, 422]
    assert sign_in_failing(visit(app), 3, name="ＡＭＡＬ", environ_base=THERE) == [422, 429, 429]
    assert visit(app).sign_in("Omar", people.passphrase).status_code == 303


def test_one_client_can_try_only_so_often_whatever_the_name(make_app, visit, people) -> None:
    people("Amal")
    app = make_app(QUIZAPP_LIMIT_SIGN_IN_CLIENT="3 per hour")
    visitor = visit(app)
    codes = [sign_in_failing(visitor, 1, name=name, environ_base=HERE)[0] for name in ("a1", "b2", "c3", "d4")]
    assert codes == [422, 422, 422, 429]
    assert (
        visit(app)
        .sign_in(
            "Amal",
            people.passphrase,
        )
        .status_code
        == 303
    )


def test_a_classroom_behind_one_address_can_sign_in(make_app, visit, people) -> None:
    people("Amal")
    app = make_app(QUIZAPP_LIMIT_SIGN_IN_CLIENT="3 per hour")
    answers = [visit(app).sign_in("Amal", people.passphrase) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [303] * 6


def test_accounts_from_one_client_are_limited(make_app, visit) -> None:
    app = make_app(QUIZAPP_LIMIT_SIGN_UP="2 per hour")
    answers = [visit(app).sign_up(f"person {number}", PHRASE) for number in range(3)]
    assert [answer.status_code for answer in answers] == [303, 303, 429]


def test_failed_changes_of_a_passphrase_are_limited(make_app, visit, people) -> None:
    people("Amal")
    amal = visit(make_app(QUIZAPP_LIMIT_PASSPHRASE="2 per hour"))
    amal.sign_in("Amal", people.passphrase)
    fields = {"old": WRONG, "new": PHRASE}
    assert [amal.post("/account/passphrase", fields).status_code for _ in range(3)] == [422, 422, 429]


def test_looking_at_the_forms_is_not_limited(make_app, visit) -> None:
    visitor = visit(make_app(QUIZAPP_LIMIT_SIGN_IN_CLIENT="2 per hour", QUIZAPP_LIMIT_SIGN_UP="2 per hour"))
    codes = {visitor.get(path).status_code for path in ("/sign-in", "/sign-up") * 4}
    assert codes == {200}


def test_who_is_limited_is_told_how_long_to_wait(make_app, visit) -> None:
    app = make_app(QUIZAPP_LIMIT_SIGN_IN_NAME="1 per 2 hours")
    visitor = visit(app)
    sign_in_failing(visitor, 1)
    answer = visitor.sign_in("Amal", WRONG)
    assert answer.status_code == 429
    assert 7100 < int(answer.headers["Retry-After"]) <= 7200
    assert "Try again in 2 hours." in answer.text or "Try again in 120 minutes." in answer.text


def test_all_workers_share_one_count(make_app, visit) -> None:
    first, second = (make_app(QUIZAPP_LIMIT_SIGN_IN_NAME="2 per hour") for _ in range(2))
    assert sign_in_failing(visit(first), 1) + sign_in_failing(visit(second), 1) == [422, 422]
    assert sign_in_failing(visit(first), 1) + sign_in_failing(visit(second), 1) == [429, 429]


def test_behind_a_proxy_each_client_has_a_count_of_their_own(make_app, visit) -> None:
    app = make_app(QUIZAPP_TRUSTED_PROXIES="1", QUIZAPP_LIMIT_SIGN_IN_CLIENT="1 per hour")
    near = {"headers": {"X-Forwarded-For": "6.6.6.6, 203.0.113.7"}}
    far = {"headers": {"X-Forwarded-For": "6.6.6.6, 198.51.100.20"}}
    assert sign_in_failing(visit(app), 2, name="a1", **near) == [422, 429]
    assert sign_in_failing(visit(app), 1, name="b2", **far) == [422]


# No address is kept


def test_no_address_is_kept_in_the_database_or_the_instance(
    make_app: Callable[..., Flask], visit, engine: Engine, tmp_path: Path
) -> None:
    app = make_app()
    visitor = visit(app)
    visitor.client.environ_base.update(HERE)
    visitor.sign_up("Amal", PHRASE)
    sign_in_failing(visit(app), 2, environ_base=HERE)
    tables = MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        kept = [str(row) for table in tables.sorted_tables for row in connection.execute(select(table))]
    assert any("sign-in-client" in row for row in kept), "the tries are counted"
    assert not any("203.0.113" in row for row in kept)
    for file in (tmp_path / "instance").rglob("*"):
        assert b"203.0.113" not in file.read_bytes()


def test_a_client_is_counted_by_a_name_that_only_the_key_leads_to() -> None:
    assert hidden_client("key", "203.0.113.7") != hidden_client("other key", "203.0.113.7")
    assert hidden_client("key", "203.0.113.7") != hidden_client("key", "203.0.113.8")
    assert "203" not in hidden_client("key", "203.0.113.7")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("203.0.113.7", "203.0.113.8", False),
        ("unix:", "unix:", True),
    ],
)
def test_a_network_of_ipv6_is_one_client(one: str, other: str, same: bool) -> None:
    assert (hidden_client("key", one) == hidden_client("key", other)) is same
