"""Addresses inside a private network are recognised however they are written."""

from __future__ import annotations

import pytest

from digests.sources.guard import is_inside, is_inside_url

INSIDE = """
    127.0.0.1 127.8.8.8 10.0.0.1 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1
    ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::10.0.0.1
    2002:7f00:1:: localhost LOCALHOST localhost. feeds.localhost printer.local metadata.google.internal
""".split()
OUTSIDE = "8.8.8.8 172.32.0.1 2606:4700::1111 ::ffff:8.8.8.8 64:ff9b::8.8.8.8 wire.example localhost.example".split()


@pytest.mark.parametrize("host", INSIDE)
def test_inside(host: str) -> None:
    assert is_inside(host)


@pytest.mark.parametrize("host", OUTSIDE)
def test_outside(host: str) -> None:
    assert not is_inside(host)


def test_a_whole_address_is_judged_by_its_host() -> None:
    assert is_inside_url("http://[::1]:8080/feed")
    assert is_inside_url("http://wire.example@127.0.0.1/feed")
    assert not is_inside_url("https://[2606:4700::1111]:8443/127.0.0.1")
    assert not is_inside_url("https://127.0.0.1@wire.example/feed")


def test_what_is_no_address_is_not_inside() -> None:
    assert not is_inside_url("http://[")
