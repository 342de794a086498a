"""Names that a Russian text tells: by legal form and quotes, behind a house's noun, behind who speaks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from digests.parse.boilerplate import Draft
from digests.parse.telling import Told
from digests.parse.words import Words
from digests.pattern import pattern

_LEAD = 400
_READ = 6_000
_OPEN, _SHUT = '«„“"', '»“”"'
_QUOTED = rf"[{_OPEN}](?P<quoted>[^{_OPEN}{_SHUT}\n]{{2,50}})[{_SHUT}]"
# "ПАО АФК «Система»"
_FORMED = pattern(
    r"(?<![\w-])(?P<form>(?:ПАО|ООО|АО|ОАО|ЗАО|НПАО|АНО|НКО|ФГУП|ФГБУ|ГУП|МУП|ГК|АФК|НК|НПО|УК|СК|ГБУ|МКПАО|ТД|ТОО|РОО)"
    rf"(?: [А-ЯЁ]{{2,5}})?) {_QUOTED}"
)
_SUBJECT = pattern(rf"\A\s?{_QUOTED} (?=[а-яё])")  # "«Верфь» завершила …"
_LATIN = r"[A-Z0-9][\w.&+-]{0,20}(?: [A-Z][\w.&-]{1,20}){0,3}"
_PLAIN = rf"(?P<plain>{_LATIN}|[А-ЯЁ]{{2,6}}(?![\w-]))"
_BEHIND_NOUN = pattern(rf"(?<![\w-])(?P<noun>[А-Яа-яё]{{4,16}}) (?:{_QUOTED}|{_PLAIN})")
# "директор по стратегии Верфь Лайн", "пресс-секретарь банка «Верфь»"
_ROLE = pattern(
    r"(?<![\w-])(?i:директор|руководитель|глава|президент|председатель|представитель|пресс-секретарь|основатель|"
    rf"вице-президент|начальник|управляющий|партнер|партнёр)(?: [а-яё-]{{1,16}}){{0,5}}? "
    rf"(?:{_QUOTED}|(?P<plain>{_LATIN}))"
)


def from_russian(lead: str, drafts: Sequence[Draft], words: Words) -> Iterator[Told]:
    """Houses of the lead, and the one that the whole text calls so most often."""
    if words.code != "ru":
        return
    subject = _SUBJECT.match(lead)
    if subject and len(subject["quoted"].split()) <= 4:
        yield Told(subject["quoted"], 4, "lead")
    headline = next((draft.text for draft in drafts if draft.kind == "headline"), "")
    for text, weight in ((lead[:_LEAD], 3.0), (headline, 1.5)):
        formed = _FORMED.search(text)
        if formed:
            yield Told(f"{formed['form']} «{formed['quoted']}»", weight, "lead" if weight > 2 else "headline")
    met: Counter[str] = Counter()
    whole = "\n".join(draft.text for draft in drafts)[:_READ]
    for found in _BEHIND_NOUN.finditer(whole):
        met.update([name] if (name := _behind_noun(found, words)) else [])
    met.update(found["quoted"] or found["plain"] for found in _ROLE.finditer(whole))
    for name, count in met.most_common(1):
        yield Told(name, 2 if count > 1 else 1.5, "text")


def _behind_noun(found: re.Match[str], words: Words) -> str:
    """ "компании «Верфь»" → "Верфь", "фонда «Верфь»" → "Фонд «Верфь»"; "" behind any other noun."""
    noun = words.own.nominatives.get(found["noun"].casefold(), found["noun"].casefold())
    name = found["quoted"] or found["plain"]
    if noun in words.own.trades:
        return name
    if noun not in words.own.company_words | words.offices:
        return ""
    return f"{noun.capitalize()} «{name}»" if found["quoted"] else f"{noun.capitalize()} {name}"
