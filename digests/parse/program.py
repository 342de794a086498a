"""Titles that a page's own code tells: PHP variables, attributes of components, exported data about the page."""

from __future__ import annotations

from digests.pattern import pattern

_NAME = r"(?:page|post|news|article|document|doc|meta|seo|the|site_?page)?_?(?:title|headline|heading|name)"
_READ = 20_000  # characters of a page in which its code says so
_SAID = r"(?:\"([^\"\n]{16,300})\"|'((?:[^'\\\n]|\\.){16,300})'|`([^`\n$]{16,300})`)"
_ASSIGNED = pattern(rf"\$(?i:{_NAME})\s?=\s?{_SAID}\s?;")  # $page_title = 'Marl opens a works';
_COMPONENT = pattern(
    rf"<[A-Z]\w{{1,40}}\b[^<>]{{0,400}}?\s(?i:title|headline|heading)=\{{?{_SAID}"
)  # <Layout title="…">
_EXPORTED = pattern(
    rf"(?:export\s(?:const|let|default)\b|module\.exports)[^;]{{0,300}}?\b(?:title|headline)\s?:\s?{_SAID}"
)
_SECTION = pattern(rf"@section\(\s?['\"]title['\"]\s?,\s?{_SAID}")
_SET = pattern(rf"\{{%-?\sset\s(?:page_)?title\s?=\s?{_SAID}")


def titles_in_code(text: str) -> tuple[str, ...]:
    """What the code of a page calls its title, best first."""
    opening = text[:_READ]
    shapes = [
        shape
        for sign, shape in (
            ("$", _ASSIGNED),
            ("<", _COMPONENT),
            ("export", _EXPORTED),
            ("@section", _SECTION),
            ("{%", _SET),
        )
        if sign in opening
    ]
    found = (match for shape in shapes for match in shape.finditer(opening))
    return tuple(
        dict.fromkeys(said.replace("\\'", "'") for match in found if (said := next(filter(None, match.groups()), "")))
    )[:3]
