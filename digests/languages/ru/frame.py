"""Russian lines around a headline: labels, kickers, letterheads, captions."""

from digests.languages.page import phrases

LABELS = phrases(
    """
    пресс-релиз | пресс-релизы | новости | новость | для немедленной публикации | сообщение для прессы
    пресс-центр
    """
)

TITLE_LABELS = phrases("пресс-релиз: | заголовок: | тема: | название:")

DESKS = phrases("пресс-центр | департамент внешних и общественных связей | департамент информации | пресс-служба")

LETTERHEAD = phrases("инн | огрн | кпп | юридический адрес | место нахождения | уставный капитал")

KICKERS = phrases("обновление | напоминание | срочно | анонс")

CORRECTIONS = phrases("исправление | поправка | уточнение | исправленная версия | опровержение")

REPLACED = (("следует читать", "вместо"),)

BYLINES = phrases("автор: | текст:")

SUMMARIES = phrases("основные моменты | ключевые показатели | кратко | главное")
