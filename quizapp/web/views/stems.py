"""What a question asked, where it is shown without the controls to answer it."""

from markupsafe import Markup

from quizapp.core.questions.cloze import Cloze
from quizapp.core.questions.common import Question
from quizapp.web.views.prose import blocks


def stem_of(question: Question) -> Markup:
    """The stem; behind that of a text with gaps its text, each gap by its number."""
    stem = blocks(question.question)
    if not isinstance(question, Cloze):
        return stem
    return stem + Markup('<p class="cloze-text">{}</p>').format(question.with_numbers())
