"""The listening socket: what can go wrong with a port or a host is one clear line."""

import socket

import pytest

from quizapp.cli.problems import Problem
from quizapp.cli.serving import address_of, listen


def test_port_0_takes_a_free_one() -> None:
    with listen("127.0.0.1", 0) as listener:
        assert address_of(listener) == f"http://127.0.0.1:{listener.getsockname()[1]}"
        socket.create_connection(listener.getsockname()).close()


def test_a_port_in_use_names_the_port_and_the_option() -> None:
    with listen("127.0.0.1", 0) as holder, pytest.raises(Problem, match=r"port \d+ is in use; .*--port"):
        listen("127.0.0.1", holder.getsockname()[1])


def test_a_port_that_was_just_left_can_be_taken_again() -> None:
    with listen("127.0.0.1", 0) as first:
        port = first.getsockname()[1]
        client = socket.create_connection(("127.0.0.1", port))
        first.accept()[0].close()
        client.close()
    listen("127.0.0.1", port).close()


@pytest.mark.parametrize("host", ["no-such-host.invalid", "192.0.2.1"])
def test_a_host_that_is_not_this_machine_is_named(host: str) -> None:
    with pytest.raises(Problem, match=host):
        listen(host, 0)


@pytest.mark.parametrize(("host", "shown"), [("0.0.0.0", "http://127.0.0.1:"), ("", "http://127.0.0.1:")])
def test_an_address_for_everybody_is_shown_as_one_that_opens_here(host: str, shown: str) -> None:
    with listen(host, 0) as listener:
        assert address_of(listener).startswith(shown)


@pytest.mark.skipif(not socket.has_ipv6, reason="this Python has no IPv6")
def test_an_ipv6_address_stands_in_brackets() -> None:
    try:
        listener = listen("::1", 0)
    except Problem:
        pytest.skip("this machine has no IPv6")
    with listener:
        assert address_of(listener).startswith("http://[::1]:")
