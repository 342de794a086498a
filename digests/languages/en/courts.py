"""English words of what courts and other bodies impose for a time, and of how it is served."""

from digests.languages.listed import rows

# the verb before the length of time → what it is called
IMPOSED = rows(
    """
    prison sentence: sentenced, sentences, sentencing, jailed, jails, jailing, imprisoned, imprisons, incarcerated
    prison sentence: gaoled, gaols, detained
    ban: banned, bans, banning, barred, bars, barring, prohibited, prohibits, debarred, blacklisted
    disqualification: disqualified, disqualifies, disqualifying
    suspension: suspended, suspends, suspending
    exclusion: excluded, excludes, excluding, expelled
    """
)
# what stands behind the length of time → what it is called
SERVED = rows(
    """
    prison sentence: in prison, in jail, in gaol, behind bars, in custody, in federal prison, in state prison
    prison sentence: imprisonment, in a federal prison, in a state prison, in the county jail, of imprisonment
    prison sentence: jail, prison, in the state prison, incarceration, of incarceration, prison sentence, jail sentence
    prison sentence: prison term, jail term
    probation: probation, of probation, on probation
    supervised release: supervised release, of supervised release
    community service: community service, of community service, unpaid work, of unpaid work
    home detention: home detention, of home detention, home confinement, of home confinement
    home detention: house arrest, of house arrest
    """
)
