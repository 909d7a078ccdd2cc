"""A changed copy of a frozen value is a new value, and never has a field that its class does not have."""

from dataclasses import replace as slow_replace

import pytest

from kiosk.domain.frozen import replace
from kiosk.domain.money import Money
from kiosk.domain.transitions import Decision
from tests.domain.test_transitions import WAITING, after


def test_a_changed_copy_is_what_dataclasses_would_make() -> None:
    payment = after(*WAITING)

    changed = replace(payment, amount=Money(500))

    assert changed == slow_replace(payment, amount=Money(500))
    assert hash(changed) == hash(slow_replace(payment, amount=Money(500)))
    assert type(changed) is type(payment)


def test_the_value_that_was_copied_stays_as_it_was() -> None:
    payment = after(*WAITING)
    before = slow_replace(payment)

    replace(payment, amount=Money(500))

    assert payment == before


def test_a_field_that_the_class_does_not_have_is_an_error_with_its_name() -> None:
    with pytest.raises(TypeError, match="Decision has no field colour"):
        replace(Decision(after(*WAITING)), colour="red")
