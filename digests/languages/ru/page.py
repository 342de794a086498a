from digests.languages.page import PageWords

PAGE = PageWords()
