"""German words that alone name nothing to be measured."""

from digests.languages.listed import word_set

NEVER = word_set(
    """
    denen denjenigen diejenigen derjenigen diejenige dieser dieses diese diesen diesem jene jener jenen andere
    anderen anderer weitere weiteren weiterer beide beiden alle allen viele vielen einige einigen manche mehrere
    niemand jemand man wir ihr sie es uns ihnen ihm ihn welche welcher welchen hälfte drittel viertel mehrheit
    sattes satten satte sogenannte sogenannten erste ersten zweite zweiten dritte dritten letzte letzten folgende
    folgenden januar februar märz april mai juni juli august september oktober november dezember montag dienstag
    mittwoch donnerstag freitag samstag sonntag
    """
)

GAINS = word_set("erhält erhalten erhielt erhielten bekommt bekommen bekam bekamen")
