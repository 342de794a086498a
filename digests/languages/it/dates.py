from digests.languages.dates import DateWords

DATES = DateWords()
