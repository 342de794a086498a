"""Which addresses lie inside somebody's own network. A link in a feed must not lead us there.

Checked twice: hosts written as an address, here, before every hop; hosts written as a name when they are resolved, so
that a name which changes its address between check and use is refused as well (`fetch.PublicResolver`).
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

NAT64 = ip_network("64:ff9b::/96")  # an IPv4 address in its last 32 bits


def is_inside(host: str) -> bool:
    """True for an address that is not of the public internet, and for names that always mean this machine."""
    name = host.rstrip(".").casefold()
    if name == "localhost" or name.endswith((".localhost", ".local", ".internal")):
        return True
    try:
        address = ip_address(name.strip("[]").partition("%")[0])
    except ValueError:
        return False
    return any(not part.is_global or part.is_multicast for part in _parts(address))


def is_inside_url(url: str) -> bool:
    """True when the host of `url` is written as an address or name inside one's own network."""
    try:
        return is_inside(urlsplit(url).hostname or "")
    except ValueError:
        return False


def _parts(address: IPv4Address | IPv6Address) -> list[IPv4Address | IPv6Address]:
    """The address, or the IPv4 address that an IPv6 one is only a writing of, or carries along."""
    if isinstance(address, IPv4Address):
        return [address]
    if address.ipv4_mapped:
        return [address.ipv4_mapped]
    if address in NAT64:
        return [IPv4Address(int(address) & 0xFFFFFFFF)]
    carried = address.sixtofour or (address.teredo and address.teredo[1])
    return [address, carried] if carried else [address]
