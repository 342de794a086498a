from digests.languages.page import PageWords

PAGE = PageWords(
    abbreviations=frozenset(
        "inc corp co ltd llc plc st ave no vs etc dr mr mrs ms jr sr approx est jan feb mar apr jun jul aug sep sept "
        "oct nov dec mon tue tues wed thu thur thurs fri sat sun gen sen rep gov prof fig dept calif fla mass penn "
        "ala ariz ark colo conn del ga ill ind kan ky la md me mich minn miss mo mont neb nev okla ont ore pa que tenn "
        "tex va vt wash wis wyo ft mt".split()
    ),
)
