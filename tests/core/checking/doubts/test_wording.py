from quizapp.core.questions.choice import Choice
from quizapp.core.questions.common import Option
from quizapp.core.questions.true_false import TrueFalse
from quizapp.core.sources import Citation


def cited(quote, paragraph=None, source="news", section=""):
    return (Citation(source=source, quote=quote, paragraph=paragraph, section=section),)


def choice(stem, answer, distractors, *evidence, **more):
    options = tuple(Option(text=one) for one in distractors)
    return Choice(id="x", question=stem, answer=answer, distractors=options, evidence=cited(*evidence), **more)


def statement(text, answer, *evidence, **more):
    return TrueFalse(id="x", question=text, answer=answer, evidence=cited(*evidence), **more)


def codes(findings):
    return [one.code for one in findings]


def test_an_answer_that_shares_no_word_with_the_evidence_needs_a_person(found):
    question = choice("What followed?", "Starvation", ["Peace"], "Dozens of villages were abandoned", 9)
    assert codes(found(question)) == ["S010"]


def test_a_person_may_sign_it(found):
    question = choice(
        "What followed?", "Starvation", ["Peace"], "Dozens of villages were abandoned", 9, checked_by="A. Reader"
    )
    assert found(question) == ()


def test_a_statement_far_from_its_evidence_needs_a_person(found):
    question = statement("Engineers regretted the whole affair deeply.", True, "Dozens of villages were abandoned", 9)
    assert codes(found(question)) == ["S010"]


def test_without_the_text_the_quote_alone_is_looked_in(found):
    question = choice("What followed?", "Starvation", ["Peace"], "Dozens of villages were abandoned", 9)
    assert codes(found(question, text=False)) == ["S010"]


def test_other_forms_of_a_word_are_shared(found):
    question = choice("What befell the villages?", "Abandonment", ["Wealth"], "Dozens of villages were abandoned", 9)
    assert found(question) == ()
