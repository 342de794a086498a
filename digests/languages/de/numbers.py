from digests.languages.numbers import NumberWords

NUMBERS = NumberWords()
