"""English words of what a house is and has at all times."""

from digests.languages.listed import phrases, word_set
from digests.languages.profiles import ProfileWords

_SITES = "offices, branches, locations, stores, shops, plants, facilities, sites, warehouses, operations, employees"

PROFILES = ProfileWords(
    keeps=(
        *phrases(
            """
            operates, operate, employs, employ, owns, own, manages, manage, maintains, maintain
            runs, run, oversees, oversee, represents, represent, enrolls, enroll, enrols, educates, educate
            boasts, boast, licenses, insures, franchises, administers, advises, serves customers
            serves clients, serve customers, serve clients, which serves, reaches, reach
            supplies
            supports, support, sells, sell, exports to, ships to, feeds, educates, covers, are used in
            are sold in, is used in, is sold in
            is home to, are home to, is present in, is active in, is represented in, is located in, does business in
            do business in
            """
        ),
        *(f"{has} {site}" for has in ("has", "have", "with") for site in phrases(_SITES)),
    ),
    keeping=word_set("serving operating employing managing uniting"),
    houses=word_set(
        """
        company corporation group firm bank bancorp business retailer chain carrier airline utility insurer brewer
        maker manufacturer supplier distributor operator provider developer publisher broadcaster producer
        association guild union federation alliance coalition consortium network league council society chamber
        foundation charity nonprofit non-profit organization organisation institute institution agency authority
        university college school district hospital clinic museum library cooperative co-operative co-op
        brand brands franchise subsidiary subsidiaries affiliate affiliates division parent conglomerate
        companies banks firms stores hotels
        """
    ),
    funds=phrases(
        """
        which manages, who manages, that manages, firm managing, manages over, currently manages, has total assets of
        had total assets of, with total assets of, with assets of, has assets of, with consolidated assets of
        overseeing a portfolio of, oversees a portfolio of, oversees a portfolio, total acquisition portfolio
        overseeing a portfolio, writes, with annual revenues of, with annual revenue of, with an annual budget of
        """
    ),
    managed=phrases(
        "under management, in assets under management, of assets under management, in total assets, in assets"
    ),
    which=word_set("which who"),
    upon=word_set("with following after upon through by once when as if since under"),
    novel=word_set("now new newest newly combined expanded future planned proposed resulting merged"),
    staff=word_set("inhabitants employees workers staff associates people staffers colleagues"),
    having=word_set("with having employing"),
    circles=phrases(
        """
        with a fleet of, nationwide network of, national network of, global network of, worldwide network of
        statewide network of
        international network of, network of over, network of more than, network of nearly, network of about
        growing network of, extensive network of, its network of, alliance of, coalition of, federation of
        consortium of, diverse base of, community of more than, community of over
        """
    ),
)
