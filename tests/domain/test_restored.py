"""A journal that was put back from a backup knows less than Vipps does; no sold goods are given away for that."""

import pytest

from kiosk.domain.commands import RequestRefund
from kiosk.domain.events import PaymentCreated, Resumed
from kiosk.domain.identifiers import IdempotencyKey
from kiosk.domain.payment import State
from tests.support.stories import AMOUNT, REFERENCE, T0, approved, charge, tell

OURS = frozenset({IdempotencyKey.of(REFERENCE, "capture", 1, T0)})
WAITED = (charge(), PaymentCreated(at=T0))
RESUMED = Resumed(at=T0)


@pytest.mark.parametrize("story", [(charge(), RESUMED), (*WAITED, RESUMED), (*WAITED, approved(), RESUMED)])
def test_what_a_forgotten_capture_took_is_paid_and_not_given_back(story):
    told = tell(*story, approved(captured=AMOUNT.minor_units, done=OURS))

    assert told.payment.state is State.PAID
    assert told.commands == ()


def test_money_that_vipps_took_by_itself_while_the_kiosk_was_down_is_still_given_back():
    told = tell(*WAITED, RESUMED, approved(captured=AMOUNT.minor_units))

    assert told.payment.state is State.CANCELLING
    assert [type(one) for one in told.commands] == [RequestRefund]
