from digests.languages.writing import Writing

WRITING = Writing()
