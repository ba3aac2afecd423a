"""The forms of accounts: their fields, what browsers are told of them, and when they are complete."""

from dataclasses import dataclass

from flask_wtf import FlaskForm  # type: ignore[import-untyped]
from wtforms import Field, Form, HiddenField, PasswordField, StringField, ValidationError
from wtforms.validators import InputRequired, Length

from quizapp.services.credentials import NAME_LONGEST, PASSPHRASE_LONGEST, PASSPHRASE_SHORTEST

_NAME = {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false", "maxlength": NAME_LONGEST}
_OLD = {"autocomplete": "current-password", "maxlength": PASSPHRASE_LONGEST}
_NEW = {"autocomplete": "new-password", "maxlength": PASSPHRASE_LONGEST, "minlength": PASSPHRASE_SHORTEST}
_LENGTH_RULE = f"At least {PASSPHRASE_SHORTEST} characters. A few unrelated words do well."


def _needed(message: str) -> InputRequired:
    return InputRequired(message)


def _long_enough(_form: Form, field: Field) -> None:
    if len(field.data or "") < PASSPHRASE_SHORTEST:
        raise ValidationError(f"Use at least {PASSPHRASE_SHORTEST} characters.")


_FITS_NAME = Length(max=NAME_LONGEST, message=f"Use at most {NAME_LONGEST} characters.")
_FITS_PASSPHRASE = Length(max=PASSPHRASE_LONGEST, message=f"Use at most {PASSPHRASE_LONGEST} characters.")


@dataclass(frozen=True)
class Problem:
    """Something to mend in a form: the id of the field where (empty: the form as a whole), and what."""

    field_id: str
    label: str
    message: str


class AccountForm(FlaskForm):  # type: ignore[misc]
    """What the forms here share: refusals of the services stand beside the field that they are about."""

    def written(self, field: str) -> str:
        """What was written into a field."""
        return str(self._fields[field].data or "")

    def refuse(self, field: str, message: str) -> None:
        """Add what a service said of `field`; of a field that the form does not have, it is said of the whole."""
        if field in self._fields:
            self._fields[field].errors = [*self._fields[field].errors, message]
        else:
            self.form_errors.append(message)

    def problems(self) -> tuple[Problem, ...]:
        """Everything to mend, in the order of the form, for the summary above it."""
        whole = [Problem("", "", message) for message in self.form_errors]
        return (
            *whole,
            *(Problem(field.id, field.label.text, message) for field in self for message in field.errors),
        )


class SignUp(AccountForm):
    """A new account: a name and a passphrase, nothing else; and the page to go on to."""

    name = StringField(
        "Name",
        [_needed("Choose a name."), _FITS_NAME],
        description="Your instructor sees it beside your scores. It need not be your real name.",
        render_kw=_NAME,
    )
    passphrase = PasswordField(
        "Passphrase",
        [_needed("Choose a passphrase."), _long_enough, _FITS_PASSPHRASE],
        description=_LENGTH_RULE,
        render_kw=_NEW,
    )
    next = HiddenField()


class SignIn(AccountForm):
    """Name and passphrase of an account there is, and the page to go on to."""

    name = StringField("Name", [_needed("Write your name."), _FITS_NAME], render_kw=_NAME)
    passphrase = PasswordField("Passphrase", [_needed("Write your passphrase."), _FITS_PASSPHRASE], render_kw=_OLD)
    next = HiddenField()


class ChangePassphrase(AccountForm):
    """The old passphrase, as proof that it is you, and the new one."""

    old = PasswordField(
        "Present passphrase", [_needed("Write your present passphrase."), _FITS_PASSPHRASE], render_kw=_OLD
    )
    new = PasswordField(
        "New passphrase",
        [_needed("Choose a new passphrase."), _long_enough, _FITS_PASSPHRASE],
        description=_LENGTH_RULE,
        render_kw=_NEW,
    )


class DeleteAccount(AccountForm):
    """The passphrase, as proof that it is you who asks."""

    passphrase = PasswordField("Passphrase", [_needed("Write your passphrase."), _FITS_PASSPHRASE], render_kw=_OLD)


class RedeemLink(AccountForm):
    """What the holder of a one-time link decides: the passphrase, and the name where it is theirs to choose."""

    name = StringField(
        "Name",
        [_needed("Choose a name."), _FITS_NAME],
        description="You sign in with it. Write your own in place of what stands here, if you like.",
        render_kw=_NAME,
    )
    passphrase = PasswordField(
        "New passphrase",
        [_needed("Choose a passphrase."), _long_enough, _FITS_PASSPHRASE],
        description=_LENGTH_RULE,
        render_kw=_NEW,
    )
