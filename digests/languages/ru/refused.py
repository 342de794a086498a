"""What Russian pages say that hold no release, or none yet."""

from digests.languages.page import phrases

DENIED = phrases("доступ запрещен | страница не найдена | включите javascript")

ATTACHMENT = phrases("см. вложение | во вложении | в приложении")

RULES = phrases(
    """
    пользовательское соглашение | политика конфиденциальности | правила пользования | условия использования
    правовая информация | часто задаваемые вопросы | как написать пресс-релиз | правила размещения пресс-релизов
    """
)

EMBARGO = phrases("эмбарго до | не для публикации до")
