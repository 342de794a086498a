"""German words behind a count that say how many more or fewer it is than before."""

from digests.languages.listed import phrases

MORE = phrases("mehr als, mehr gegenüber, zusätzlich gegenüber")
FEWER = phrases("weniger als, weniger gegenüber")
