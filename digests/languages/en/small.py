"""English words that stand inside no noun phrase or close none."""

from digests.languages.listed import word_set

SMALL = word_set(
    """
    a an the this that these those its their our his her my your of in on at by for to from with without
    into onto through during over under above below between among across per as than or and but nor so
    yet if while when where which who whom whose what how it they we he she you i is are was were be
    been being am has have had having do does did will would can could may might shall should must not
    no there here also both either neither each every all any some such same other others more most less
    least up down out off via within after before since until about against because although though
    however including include includes included excluding according toward towards upon around nearly
    still also already again never always often along alongside throughout inside outside near
    approximately only just even now then thus therefore plus compared versus vs respectively whether
    despite due amid amongst beyond behind beside besides minus next last
    consist consists consisting comprising composed
    amidst atop beneath concerning except lest like me him itself once opposite pending regarding them themselves
    elsewhere everywhere anywhere nowhere somewhere year-to-date ytd
    till underneath unless unlike us whenever whereas wherever whilst why himself herself another none
    """
)

ADVERBS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays weekday weekdays weekend weekends nightly
    quarter-over-quarter quarter-on-quarter year-on-year year-over-year month-on-month month-over-month
    week-on-week week-over-week day-on-day year-to-year month-to-month yoy qoq
    sequentially approximately about also currently
    recently already still now further totally fully additionally together alone today yesterday previously
    respectively only just even significantly sharply strongly slightly dramatically record total nearly
    originally externally internally beginning starting following
    almost expected estimated new particularly successfully collectively allegedly reportedly annually set
    situated ahead immediately directly exclusively primarily mainly largely simultaneously
    abroad altogether away eventually finally furthermore initially instead later meanwhile moreover otherwise quite
    rather roughly soon tonight too very
    """
)
